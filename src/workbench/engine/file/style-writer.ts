/** Numbers for the formats of cells about to be written: a file's own where they fit, else new ones behind them. */
import { escapeAttribute } from "../../cells/escape";
import type { Border, CellFormat } from "../model";
import { colourElement } from "./colours";
import { withMainNamespace } from "./in-order";
import { builtInOfCode } from "./number-formats";
import { edges, type DxfFormat, type FileStyles } from "./styles";
import { attributesText, child, integer, sourceOf, type XmlElement } from "./xml";

const fontOrder = [
  "b",
  "i",
  "strike",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
];

export class StyleWriter {
  private readonly known = new Map<string, number>();
  private readonly shared = new Map<CellFormat, number>();
  private readonly added = {
    fonts: [] as string[],
    fills: [] as string[],
    borders: [] as string[],
    cellXfs: [] as string[],
    dxfs: [] as string[],
    numFmts: [] as string[],
  };
  private readonly numberFormats: Map<string, number>;

  constructor(private readonly file: FileStyles) {
    this.numberFormats = new Map(builtInOfCode);
    for (const [id, code] of file.numberFormats) {
      if (!this.numberFormats.has(code)) this.numberFormats.set(code, id);
    }
    file.formats.forEach((format, index) => this.known.set(keyOf(format, index), index));
  }

  /** The number of a cell's style. */
  numberOf(format: CellFormat): number {
    const before = this.shared.get(format);
    if (before !== undefined) return before;
    const base = this.baseOf(format);
    const key = keyOf(format, base);
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.addStyle(format, base);
      this.known.set(key, number);
    }
    this.shared.set(format, number);
    return number;
  }

  /** The number of a conditional format's look. */
  dxfOf(format: DxfFormat): number {
    const key = JSON.stringify([format.fill, format.fontColor, format.bold, format.italic]);
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const font =
      (format.bold === true ? "<b/>" : "") +
      (format.italic === true ? "<i/>" : "") +
      (format.fontColor === undefined ? "" : colourElement("color", format.fontColor));
    const fill =
      format.fill === undefined
        ? ""
        : `<fill><patternFill patternType="solid">${colourElement("fgColor", format.fill)}${colourElement("bgColor", format.fill)}</patternFill></fill>`;
    const number = this.append(
      "dxfs",
      `<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}</dxf>`,
    );
    this.known.set(key, number);
    return number;
  }

  /** The styles part with what was added; the same text when nothing was. */
  toXml(): string {
    const { source, root } = this.file.part;
    const order = [
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
    ];
    let text = source;
    for (const name of [...order].reverse()) {
      const items = this.added[name as keyof typeof this.added] as readonly string[] | undefined;
      if (items === undefined || items.length === 0) continue;
      const element = child(root, name);
      const count = (element?.children.length ?? 0) + items.length;
      const old = element === undefined ? "" : source.slice(element.innerStart, element.innerEnd);
      const others = attributesText({ ...element?.attributes, count });
      const whole = `<${name}${others}>${old}${items.join("")}</${name}>`;
      const at = element ?? this.placeAfter(order.slice(0, order.indexOf(name)));
      text = text.slice(0, at.start) + whole + text.slice(at.end);
    }
    if (text === source) return text;
    const open = source.slice(root.start, root.innerStart);
    return text.slice(0, root.start) + withMainNamespace(open) + text.slice(root.innerStart);
  }

  /** An empty stretch behind the last of the elements that must come before. */
  private placeAfter(before: readonly string[]): { start: number; end: number } {
    const { root } = this.file.part;
    const last = root.children.findLast((element) => before.includes(element.name));
    const at = last?.end ?? root.innerStart;
    return { start: at, end: at };
  }

  /** The style a cell had in the file, if it still is one of this file's. */
  private baseOf(format: CellFormat): number {
    const number = format.fileStyle ?? 0;
    return number < this.file.xfs.length ? number : 0;
  }

  private addStyle(format: CellFormat, base: number): number {
    const before = this.file.formats[base] ?? {};
    const xf = this.file.xfs[base];
    const same = (...names: (keyof CellFormat)[]): boolean =>
      names.every((name) => JSON.stringify(format[name]) === JSON.stringify(before[name]));
    const changes: Record<string, string | number> = {};
    if (!same("numberFormat")) {
      changes["numFmtId"] = this.numberFormatOf(format.numberFormat ?? this.standard("numFmtId"));
      changes["applyNumberFormat"] = 1;
    }
    if (
      !same("bold", "italic", "underline", "strikethrough", "fontName", "fontSize", "fontColor")
    ) {
      changes["fontId"] = this.append("fonts", this.fontXml(format, integer(xf, "fontId") ?? 0));
      changes["applyFont"] = 1;
    }
    if (!same("fill")) {
      changes["fillId"] =
        format.fill === undefined ? 0 : this.append("fills", fillXml(format.fill));
      changes["applyFill"] = 1;
    }
    if (!same("borders")) {
      const old = this.file.borders[integer(xf, "borderId") ?? 0];
      changes["borderId"] = this.append("borders", this.borderXml(format.borders ?? {}, old));
      changes["applyBorder"] = 1;
    }
    const alignment = same("horizontal", "vertical", "wrap", "indent")
      ? this.rawChild(xf, "alignment")
      : alignmentXml(format, child(xf, "alignment"));
    const protection = same("locked")
      ? this.rawChild(xf, "protection")
      : protectionXml(format, child(xf, "protection"));
    if (alignment !== "") changes["applyAlignment"] = 1;
    if (protection !== "") changes["applyProtection"] = 1;
    const standard = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 };
    const attributes = attributesText({ ...standard, ...xf?.attributes, ...changes });
    const inner = alignment + protection;
    return this.append(
      "cellXfs",
      inner === "" ? `<xf${attributes}/>` : `<xf${attributes}>${inner}</xf>`,
    );
  }

  /** The number format of style 0, which a cell without a word about it has. */
  private standard(attribute: string): string {
    return this.file.numberFormats.get(integer(this.file.xfs[0], attribute) ?? 0) ?? "General";
  }

  private numberFormatOf(code: string): number {
    const known = this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.numberFormats.values()) + 1;
    this.numberFormats.set(code, id);
    this.added.numFmts.push(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** The old font with what the format says put in place of it. What is unsaid is as in style 0. */
  private fontXml(format: CellFormat, base: number): string {
    const old = this.file.fonts[base];
    const standard = this.file.fonts[integer(this.file.xfs[0], "fontId") ?? 0];
    const parts = new Map<string, string>();
    const keep = (name: string, from: XmlElement | undefined): void => {
      const raw = this.rawChild(from, name);
      if (raw !== "") parts.set(name, raw);
    };
    for (const name of ["outline", "shadow", "vertAlign", "family", "charset", "scheme"])
      keep(name, old);
    if (format.bold === true) parts.set("b", "<b/>");
    if (format.italic === true) parts.set("i", "<i/>");
    if (format.strikethrough === true) parts.set("strike", "<strike/>");
    if (format.underline === true) parts.set("u", this.rawChild(old, "u") || "<u/>");
    if (format.fontSize === undefined) keep("sz", standard);
    else parts.set("sz", `<sz val="${format.fontSize}"/>`);
    const same = format.fontColor === this.file.formats[this.baseOf(format)]?.fontColor;
    if (same) keep("color", old);
    else if (format.fontColor === undefined) keep("color", standard);
    else parts.set("color", colourElement("color", format.fontColor));
    if (format.fontName === undefined) {
      for (const name of ["name", "family", "scheme"]) keep(name, standard);
    } else {
      if (child(old, "name")?.attributes["val"] !== format.fontName) {
        for (const name of ["family", "charset", "scheme"]) parts.delete(name);
      }
      parts.set("name", `<name val="${escapeAttribute(format.fontName)}"/>`);
    }
    const order = [...fontOrder, "family", "charset", "scheme"];
    return `<font>${order.map((name) => parts.get(name) ?? "").join("")}</font>`;
  }

  private borderXml(borders: NonNullable<CellFormat["borders"]>, old?: XmlElement): string {
    const sides = edges.map((edge) => {
      const border: Border | undefined = borders[edge];
      if (border === undefined) return `<${edge}/>`;
      return `<${edge} style="${border.style}">${colourElement("color", border.color)}</${edge}>`;
    });
    const { outline: _, ...attributes } = old?.attributes ?? {};
    return `<border${attributesText(attributes)}>${sides.join("")}${this.rawChild(old, "diagonal") || "<diagonal/>"}</border>`;
  }

  private rawChild(element: XmlElement | undefined, name: string): string {
    const found = child(element, name);
    return found === undefined ? "" : sourceOf(this.file.part, found);
  }

  private append(list: "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", xml: string): number {
    const own = {
      fonts: this.file.fonts,
      fills: this.file.fills,
      borders: this.file.borders,
      cellXfs: this.file.xfs,
      dxfs: this.file.dxfs,
    }[list];
    const items = this.added[list];
    const known = list === "cellXfs" ? -1 : items.indexOf(xml);
    return own.length + (known >= 0 ? known : items.push(xml) - 1);
  }
}

/** Two formats with the same key look alike; a file's own styles with their number differ in what is not seen. */
function keyOf(format: CellFormat, base: number): string {
  const members = Object.entries(format)
    .filter(([name, value]) => name !== "fileStyle" && value !== undefined)
    .map(([name, value]): [string, unknown] => [name, name === "borders" ? ordered(format) : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([base, members]);
}

function ordered(format: CellFormat): unknown[] {
  return edges.map((edge) => [format.borders?.[edge]?.style, format.borders?.[edge]?.color]);
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid">${colourElement("fgColor", colour)}<bgColor indexed="64"/></patternFill></fill>`;
}

function alignmentXml(format: CellFormat, old: XmlElement | undefined): string {
  const { horizontal, vertical, wrap, indent } = format;
  const written = horizontal === "centerAcrossSelection" ? "centerContinuous" : horizontal;
  const attributes = {
    ...old?.attributes,
    horizontal: written === "general" ? undefined : written,
    vertical: vertical === "bottom" ? undefined : vertical,
    wrapText: wrap === true ? 1 : undefined,
    indent: indent === undefined || indent === 0 ? undefined : indent,
  };
  return `<alignment${attributesText(attributes)}/>`;
}

function protectionXml(format: CellFormat, old: XmlElement | undefined): string {
  const locked = format.locked === false ? 0 : undefined;
  return `<protection${attributesText({ ...old?.attributes, locked })}/>`;
}
