/** Colours in files: given outright, by the theme with a tint, or by the old palette's number. */
import { child, parseXml, type XmlElement } from "./xml";

/** The twelve theme colours in the order the theme attribute counts them. */
export type Theme = readonly string[];

/** Office's own theme, for a file without one. */
export const officeTheme: Theme = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

const schemeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The old palette, from number 8 on (ECMA-376 part 1, 18.8.27); 0 to 7 repeat 8 to 15. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

export function readTheme(source: string, partName: string): Theme {
  const { root } = parseXml(source, partName);
  const scheme = child(child(root, "themeElements"), "clrScheme");
  return schemeOrder.map((name, index) => {
    const colour = child(scheme, name)?.children[0];
    const rgb = colour?.attributes["lastClr"] ?? colour?.attributes["val"] ?? "";
    return /^[0-9A-Fa-f]{6}$/.test(rgb)
      ? `#${rgb.toUpperCase()}`
      : (officeTheme[index] ?? "#000000");
  });
}

/** A colour element as "#RRGGBB"; undefined when it is automatic or there is none. */
export function readColour(element: XmlElement | undefined, theme: Theme): string | undefined {
  if (element === undefined) return undefined;
  const { rgb, theme: number, indexed, tint } = element.attributes;
  const base =
    rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)
      ? `#${rgb.slice(-6).toUpperCase()}`
      : number !== undefined
        ? theme[Number(number)]
        : indexed !== undefined
          ? indexedColour(Number(indexed))
          : undefined;
  return base === undefined || tint === undefined ? base : tinted(base, Number(tint));
}

function indexedColour(index: number): string | undefined {
  const rgb = palette[index < 8 ? index : index - 8];
  return rgb === undefined ? undefined : `#${rgb}`;
}

/** Lightens or darkens by moving the luminance (ECMA-376 part 1, 18.8.19). */
function tinted(colour: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : max === red
        ? ((green - blue) / spread + 6) % 6
        : max === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const channel = (offset: number): string => {
    const position = (hue + offset) % 6;
    const share = Math.max(0, Math.min(1, Math.abs(position - 3) - 1));
    const value = moved - chroma / 2 + chroma * share;
    return Math.round(value * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}

/** "#RRGGBB" as a colour element's attributes. */
export function colourElement(name: string, colour: string): string {
  return `<${name} rgb="FF${colour.slice(1).toUpperCase()}"/>`;
}
