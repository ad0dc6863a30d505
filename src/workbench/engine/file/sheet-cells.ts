/** The cells of a sheet part, row by row. */
import { parseCell, readArea } from "../../cells/address";
import { dateSerial, timeSerial } from "../../cells/date-serial";
import type { Area } from "../../cells/rectangle";
import type { CellValue } from "../model";
import { cellError, isErrorCode } from "../grid/values";
import { textOfItem, type FileStrings } from "./shared-strings";
import { child, decodeString, integer, parseXml, type XmlElement, type XmlPart } from "./xml";

export interface FileFormula {
  /** File form; absent in the later cells of a shared formula. */
  readonly text?: string;
  readonly shared?: number;
  /** The cells an array formula fills; `dynamic` when it spills, otherwise it was entered for exactly these. */
  readonly array?: { readonly area: Area; readonly dynamic: boolean };
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
  readonly formula?: FileFormula;
  /** The number of a string with formatting inside. */
  readonly rich?: number;
  /** What is attached to the value (pictures in cells, linked data) and not understood here. */
  readonly attached: boolean;
}

/** Attributes of a row that the model has no word for: outline levels and the like. */
export interface FileRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly height?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

export interface FileCells {
  /** The sheet part without its rows. */
  readonly part: XmlPart;
  readonly rows: readonly FileRow[];
  readonly cells: readonly FileCell[];
  /** A data table ("what if"), whose cells are no formulas anyone else understands. */
  readonly hasDataTable: boolean;
}

/** `dynamic` tells whether a cell's metadata number marks a formula that spills. */
export function readCells(
  source: string,
  partName: string,
  strings: FileStrings,
  dynamic: (metadata: number) => boolean,
): FileCells {
  const rows: FileRow[] = [];
  const cells: FileCell[] = [];
  let hasDataTable = false;
  let nextRow = 0;
  const part = parseXml(source, partName, "row", (element) => {
    const row = (integer(element, "r") ?? nextRow + 1) - 1;
    nextRow = row + 1;
    const read = readRow(element, row);
    if (read !== null) rows.push(read);
    let nextColumn = 0;
    for (const cell of element.children) {
      if (cell.name !== "c") continue;
      const place = parseCell(cell.attributes["r"] ?? "");
      const column = place?.column ?? nextColumn;
      nextColumn = column + 1;
      const formula = child(cell, "f");
      if (formula?.attributes["t"] === "dataTable") hasDataTable = true;
      cells.push(readCell(cell, row, column, strings, dynamic));
    }
  });
  return { part, rows, cells, hasDataTable };
}

function readRow(element: XmlElement, row: number): FileRow | null {
  const { r: _, spans: __, ht, hidden, s, customFormat, ...rest } = element.attributes;
  const { customHeight, ...attributes } = rest;
  const height = ht !== undefined && customHeight !== undefined ? Number(ht) : undefined;
  const style = s !== undefined && customFormat !== undefined ? Number(s) : undefined;
  const kept = Object.keys(attributes).filter((name) => !name.includes(":"));
  const isHidden = hidden === "1" || hidden === "true";
  if (kept.length === 0 && height === undefined && !isHidden && style === undefined) return null;
  return {
    row,
    attributes: Object.fromEntries(kept.map((name) => [name, attributes[name] ?? ""])),
    hidden: isHidden,
    ...(height === undefined ? {} : { height }),
    ...(style === undefined ? {} : { style }),
  };
}

function readCell(
  cell: XmlElement,
  row: number,
  column: number,
  strings: FileStrings,
  dynamic: (metadata: number) => boolean,
): FileCell {
  const kind = cell.attributes["t"] ?? "n";
  const written = child(cell, "v")?.text;
  const formula = readFormula(child(cell, "f"), cell, dynamic);
  const rich = kind === "s" && strings.rich.has(Number(written)) ? Number(written) : undefined;
  return {
    row,
    column,
    style: integer(cell, "s") ?? 0,
    value: readValue(cell, kind, written, strings),
    attached: cell.attributes["vm"] !== undefined,
    ...(formula === undefined ? {} : { formula }),
    ...(rich === undefined ? {} : { rich }),
  };
}

function readFormula(
  element: XmlElement | undefined,
  cell: XmlElement,
  dynamic: (metadata: number) => boolean,
): FileFormula | undefined {
  if (element === undefined || element.attributes["t"] === "dataTable") return undefined;
  const text = element.text === "" ? {} : { text: element.text };
  const { t: kind, ref } = element.attributes;
  const shared = integer(element, "si");
  if (kind === "shared" && shared !== undefined) return { ...text, shared };
  const area = kind === "array" ? readArea(ref ?? "") : null;
  if (area === null) return element.text === "" ? undefined : text;
  return { ...text, array: { area, dynamic: dynamic(integer(cell, "cm") ?? 0) } };
}

function readValue(
  cell: XmlElement,
  kind: string,
  written: string | undefined,
  strings: FileStrings,
): CellValue {
  if (kind === "inlineStr") {
    const item = child(cell, "is");
    return item === undefined ? null : textOfItem(item);
  }
  if (written === undefined) return null;
  switch (kind) {
    case "s":
      return strings.texts[Number(written)] ?? "";
    case "str":
      return decodeString(written);
    case "b":
      return written.trim() === "1" || written.trim() === "true";
    case "e": {
      const code = written.trim();
      return cellError(isErrorCode(code) ? code : "#VALUE!");
    }
    case "d":
      return readIsoDate(written);
    default: {
      const number = Number(written);
      return written.trim() === "" || Number.isNaN(number) ? null : number;
    }
  }
}

function readIsoDate(text: string): CellValue {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text);
  if (match === null) return text;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const date = dateSerial(Number(year), Number(month), Number(day));
  return date === null ? text : date + timeSerial(Number(hours), Number(minutes), Number(seconds));
}
