/**
 * A workbook's styles as its file has them: each numbered cell style both as the model sees it and as written,
 * so that a style nobody changed keeps its number and a changed one is made from it.
 */
import type { Border, BorderEdge, CellFormat } from "../model";
import { readColour, type Theme } from "./colours";
import { codeOfBuiltIn } from "./number-formats";
import { child, childrenOf, flag, integer, parseXml, type XmlElement, type XmlPart } from "./xml";

export interface FileStyles {
  readonly part: XmlPart;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly xfs: readonly XmlElement[];
  readonly dxfs: readonly XmlElement[];
  readonly numberFormats: ReadonlyMap<number, string>;
  /** What the model sees of each cell style; members alike in style 0 are left out. */
  readonly formats: readonly CellFormat[];
  readonly dxfFormats: readonly DxfFormat[];
}

/** What the model knows of a conditional format's look. */
export type DxfFormat = Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic">;

export function readStyles(source: string, partName: string, theme: Theme): FileStyles {
  const part = parseXml(source, partName);
  const list = (name: string, item: string): XmlElement[] =>
    childrenOf(child(part.root, name), item);
  const numberFormats = new Map(codeOfBuiltIn);
  for (const format of list("numFmts", "numFmt")) {
    numberFormats.set(integer(format, "numFmtId") ?? 0, format.attributes["formatCode"] ?? "");
  }
  const fonts = list("fonts", "font");
  const fills = list("fills", "fill");
  const borders = list("borders", "border");
  const xfs = list("cellXfs", "xf");
  const dxfs = list("dxfs", "dxf");
  const whole = xfs.map((xf): CellFormat => ({
    ...readFont(fonts[integer(xf, "fontId") ?? 0], theme),
    ...readFill(fills[integer(xf, "fillId") ?? 0], theme),
    ...readBorders(borders[integer(xf, "borderId") ?? 0], theme),
    ...readAlignment(child(xf, "alignment")),
    numberFormat: numberFormats.get(integer(xf, "numFmtId") ?? 0) ?? "General",
    locked: child(xf, "protection")?.attributes["locked"] !== "0",
  }));
  const formats = whole.map((format, index) => {
    const own = differing(format, whole[0] ?? {});
    return index === 0 ? own : { ...own, fileStyle: index };
  });
  const dxfFormats = dxfs.map((dxf) => readDxf(dxf, theme));
  return { part, fonts, fills, borders, xfs, dxfs, numberFormats, formats, dxfFormats };
}

/** Excel's own defaults, so that a style which says them says nothing. */
const unsaid: CellFormat = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  numberFormat: "General",
  locked: true,
};

function differing(format: CellFormat, standard: CellFormat): CellFormat {
  const reference = { ...unsaid, ...standard };
  const kept = Object.entries(format).filter(([name, value]) => {
    const other: unknown = reference[name as keyof CellFormat];
    return JSON.stringify(value) !== JSON.stringify(other);
  });
  return Object.fromEntries(kept);
}

function readFont(font: XmlElement | undefined, theme: Theme): CellFormat {
  const on = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && !/^(?:0|false|none)$/.test(element.attributes["val"] ?? "");
  };
  const fontName = child(font, "name")?.attributes["val"];
  const size = Number(child(font, "sz")?.attributes["val"]);
  const fontColor = readColour(child(font, "color"), theme);
  return {
    bold: on("b"),
    italic: on("i"),
    underline: on("u"),
    strikethrough: on("strike"),
    ...(fontName === undefined ? {} : { fontName }),
    ...(Number.isFinite(size) && size > 0 ? { fontSize: size } : {}),
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}

/** Only a solid fill is one colour; patterns and gradients are kept by the style's number. */
function readFill(fill: XmlElement | undefined, theme: Theme): CellFormat {
  const pattern = child(fill, "patternFill");
  if (pattern?.attributes["patternType"] !== "solid") return {};
  const colour = readColour(child(pattern, "fgColor"), theme);
  return colour === undefined ? {} : { fill: colour };
}

export const edges: readonly BorderEdge[] = ["left", "right", "top", "bottom"];
const styles: readonly Border["style"][] = [
  "thin",
  "medium",
  "thick",
  "double",
  "dashed",
  "dotted",
  "hair",
];

function readBorders(border: XmlElement | undefined, theme: Theme): CellFormat {
  const found: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const element = child(border, edge);
    const style = styles.find((known) => known === element?.attributes["style"]);
    if (style === undefined) continue;
    found[edge] = { style, color: readColour(child(element, "color"), theme) ?? "#000000" };
  }
  return Object.keys(found).length > 0 ? { borders: found } : {};
}

const horizontals = [
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerAcrossSelection",
  "distributed",
] as const;
const verticals = ["top", "center", "justify", "distributed"] as const;

function readAlignment(alignment: XmlElement | undefined): CellFormat {
  if (alignment === undefined) return {};
  const { horizontal: written = "", vertical: upright = "" } = alignment.attributes;
  const name = written === "centerContinuous" ? "centerAcrossSelection" : written;
  const horizontal = horizontals.find((known) => known === name);
  const vertical = verticals.find((known) => known === upright);
  const indent = integer(alignment, "indent") ?? 0;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(flag(alignment, "wrapText") ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

/** A conditional format's fill is its background colour, whatever the pattern. */
function readDxf(dxf: XmlElement, theme: Theme): DxfFormat {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const { bold, italic } = readFont(font, theme);
  const fontColor = readColour(child(font, "color"), theme);
  const fill = readColour(child(pattern, "bgColor") ?? child(pattern, "fgColor"), theme);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
  };
}
