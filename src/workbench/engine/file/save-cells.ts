/** The rows of a sheet as its part holds them. */
import { cellName, cornersAddress } from "../../cells/address";
import { escapeText } from "../../cells/escape";
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Area } from "../../cells/rectangle";
import { standardRowHeight } from "../grid/standard-sizes";
import { needsArrayEvaluation } from "../formula/array-evaluation";
import { toFile } from "../formula/file-form";
import type { Cell, CellValue, Sheet, Table } from "../model";
import { placeKey, type SheetOrigin } from "./origin";
import type { FileRow } from "./sheet-cells";
import type { StringWriter } from "./shared-strings";
import type { StyleWriter } from "./style-writer";
import { pointsOfPixels } from "./units";
import { attributesText, encodeString } from "./xml";

/** Formulas as files hold them; a column of a table holds the same one a thousand times. */
export class FormulaWriter {
  private readonly written = new Map<string, { readonly xml: string; readonly array: boolean }>();

  /** The formula's XML text, and whether it must be marked as a dynamic array. */
  write(formula: string, ownTable: string | undefined): { xml: string; array: boolean } {
    const key = `${ownTable ?? ""} ${formula}`;
    const known = this.written.get(key);
    if (known) return known;
    const made = {
      xml: escapeText(toFile(formula, ownTable)),
      array: needsArrayEvaluation(formula),
    };
    this.written.set(key, made);
    return made;
  }
}

export interface CellWriters {
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  readonly formulas: FormulaWriter;
  readonly tables: readonly Table[];
  readonly origin?: SheetOrigin;
  /** Whether an area stands where it stood in the file. */
  readonly stands: (area: Area) => boolean;
  /** The number of the metadata that marks dynamic arrays; asking for it puts it into the package. */
  readonly dynamicMetadata: () => number;
}

const rowsAtOnce = 1_000;

export function writeRows(sheet: Sheet, writers: CellWriters): string {
  const used = sheet.usedArea(false);
  const kept = keptRows(writers);
  const last = Math.max(used === null ? -1 : used.row + used.rows - 1, ...kept.keys(), -1);
  const plain = sheet.cell(rowLimit - 1, columnLimit - 1).format;
  const spills = used === null ? new Map<string, Area>() : spillsOf(sheet, used);
  const lines: string[] = [];
  const columnFormats = Array.from(
    { length: used?.columns ?? 0 },
    (_, right) => sheet.cell(rowLimit - 1, (used?.column ?? 0) + right).format,
  );
  for (let first = 0; first <= last; first += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, last - first + 1);
    const area = { row: first, rows, column: used?.column ?? 0, columns: used?.columns ?? 0 };
    const cells = area.columns === 0 ? [] : sheet.cells(area);
    for (let down = 0; down < rows; down++) {
      const row = first + down;
      const rowFormat = sheet.cell(row, columnLimit - 1).format;
      const styled = rowFormat !== plain;
      const line = (cells[down] ?? [])
        .map((cell, right) => {
          const column = area.column + right;
          // An empty cell that looks as its row or column does needs no place of its own.
          const inherited = styled ? rowFormat : columnFormats[right];
          const empty = cell.value === null && cell.formula === undefined;
          if (empty && cell.format === inherited) return "";
          return writeCell(cell, row, column, spills, writers);
        })
        .join("");
      const attributes = {
        ...kept.get(row),
        ...(styled ? { s: writers.styles.numberOf(rowFormat), customFormat: 1 } : {}),
        ...heightOf(sheet, row),
        ...(sheet.rowHidden(row) ? { hidden: 1 } : {}),
      };
      if (line === "" && Object.keys(attributes).length === 0) continue;
      const tag = `<row${attributesText({ r: row + 1, ...attributes })}`;
      lines.push(line === "" ? `${tag}/>` : `${tag}>${line}</row>`);
    }
  }
  return lines.join("");
}

/** What the file said of rows beyond what the model knows, for those that stand where they stood. */
function keptRows({ origin, stands }: CellWriters): ReadonlyMap<number, FileRow["attributes"]> {
  const rows = [...(origin?.rows.values() ?? [])];
  return new Map(
    rows
      .filter(({ row }) => stands({ row, column: 0, rows: 1, columns: 0 }))
      .map(({ row, attributes }) => [row, attributes]),
  );
}

function heightOf(sheet: Sheet, row: number): Readonly<Record<string, number>> {
  const pixels = sheet.rowHeight(row);
  return pixels === standardRowHeight ? {} : { ht: pointsOfPixels(pixels), customHeight: 1 };
}

/** What each spilling formula fills, by its place. */
function spillsOf(sheet: Sheet, used: Area): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (let first = 0; first < used.rows; first += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, used.rows - first);
    sheet.cells({ ...used, row: used.row + first, rows }).forEach((cells, down) => {
      cells.forEach(({ spilledFrom: from }, right) => {
        if (!from) return;
        const key = placeKey(from.row, from.column);
        const before = areas.get(key) ?? { ...from, rows: 1, columns: 1 };
        areas.set(key, {
          ...from,
          rows: Math.max(before.rows, used.row + first + down - from.row + 1),
          columns: Math.max(before.columns, used.column + right - from.column + 1),
        });
      });
    });
  }
  return areas;
}

function writeCell(
  cell: Cell,
  row: number,
  column: number,
  spills: ReadonlyMap<string, Area>,
  writers: CellWriters,
): string {
  const { value, formula, format } = cell;
  const style = writers.styles.numberOf(format);
  const place = `<c r="${cellName(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (formula !== undefined) {
    const own = writers.tables.find(({ area }) => inside(area, row, column))?.name;
    const { xml, array } = writers.formulas.write(formula, own);
    const shown = resultOf(value);
    const spill = spills.size === 0 ? undefined : spills.get(placeKey(row, column));
    if (spill === undefined && !array)
      return `${place}${typed(shown)}><f>${xml}</f>${shown.xml}</c>`;
    const cm = writers.dynamicMetadata();
    const ref = cornersAddress(spill ?? { row, column, rows: 1, columns: 1 });
    return `${place}${typed(shown)} cm="${cm}"><f t="array" ref="${ref}">${xml}</f>${shown.xml}</c>`;
  }
  if (value === null) return `${place}/>`;
  if (typeof value === "string") {
    return `${place} t="s"><v>${stringNumber(value, row, column, writers)}</v></c>`;
  }
  const shown = resultOf(value);
  return `${place}${typed(shown)}>${shown.xml}</c>`;
}

/** A text's number; a cell nobody touched keeps the formatting inside its text. */
function stringNumber(
  value: string,
  row: number,
  column: number,
  { strings, origin, stands }: CellWriters,
): number {
  if (origin !== undefined && origin.rich.size > 0) {
    const rich = stands({ row, column, rows: 1, columns: 1 })
      ? origin.rich.get(placeKey(row, column))
      : [...origin.rich.values()].find(({ text }) => text === value);
    if (rich?.text === value) return rich.number;
  }
  return strings.numberOf(value);
}

interface Result {
  readonly type: "b" | "str" | "e" | "";
  readonly xml: string;
}

function typed({ type }: Result): string {
  return type === "" ? "" : ` t="${type}"`;
}

/**
 * A value as a formula's last result. What is still awaited is written as not available, and the errors younger than
 * the format as #VALUE!, as Excel does.
 */
function resultOf(value: CellValue): Result {
  if (value === null) return { type: "", xml: "" };
  if (typeof value === "number") return { type: "", xml: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: "b", xml: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "string") {
    return { type: "str", xml: `<v>${escapeText(encodeString(value))}</v>` };
  }
  const { error } = value;
  const awaited = error === "#BUSY!" || error === "#GETTING_DATA";
  const young = error === "#SPILL!" || error === "#CALC!";
  return { type: "e", xml: `<v>${awaited ? "#N/A" : young ? "#VALUE!" : error}</v>` };
}

function inside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
