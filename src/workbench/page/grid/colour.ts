/** Colours of cells on light and dark paper: what a workbook says is kept where it can be read. */

export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

export function readColour(text: string): Rgb | null {
  const found = /^#([0-9a-f]{6})$/i.exec(text);
  if (!found) return null;
  const bits = parseInt(found[1] ?? "0", 16);
  return { r: bits >> 16, g: (bits >> 8) & 255, b: bits & 255 };
}

function showColour({ r, g, b }: Rgb): string {
  return `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, "0")}`;
}

/** WCAG 2 relative luminance. */
function luminance({ r, g, b }: Rgb): number {
  const channel = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const blend = (a: number, b: number) => Math.round(a + (b - a) * share);
  return { r: blend(one.r, other.r), g: blend(one.g, other.g), b: blend(one.b, other.b) };
}

const black: Rgb = { r: 0, g: 0, b: 0 };
const white: Rgb = { r: 255, g: 255, b: 255 };
/** Dark enough for eyes, light enough that gridlines and fills stand out. */
const darkPaper: Rgb = { r: 31, g: 34, b: 36 };

/** A dark page shows a light fill as a muted tone of the same hue, so that inputs still differ from formulas. */
export function fillOn(dark: boolean, fill: string): string {
  const colour = readColour(fill);
  if (!dark || !colour || luminance(colour) < 0.35) return fill;
  return showColour(mix(colour, darkPaper, 0.78));
}

/** A line between cells: on a dark page seen, but no louder than the figures. */
export function lineOn(dark: boolean, line: string): string {
  const colour = readColour(line);
  if (!dark || !colour) return line;
  return showColour(
    luminance(colour) > 0.35 ? mix(colour, darkPaper, 0.6) : mix(colour, white, 0.35),
  );
}

/** The text colour: the workbook's where it reads at 4,5:1, else moved towards black or white until it does. */
export function inkOn(
  dark: boolean,
  ink: string | undefined,
  fill: string | undefined,
): string | undefined {
  if (!dark && ink === undefined && fill === undefined) return undefined;
  const paper =
    (fill === undefined ? null : readColour(fillOn(dark, fill))) ?? (dark ? darkPaper : white);
  const end = contrast(white, paper) > contrast(black, paper) ? white : black;
  if (ink === undefined) return fill === undefined ? undefined : showColour(mix(end, paper, 0.08));
  const wanted = readColour(ink);
  if (!wanted) return undefined;
  for (let share = 0; share < 1; share += 0.1) {
    const tried = mix(wanted, end, share);
    if (contrast(tried, paper) >= 4.5) return showColour(tried);
  }
  return showColour(end);
}
