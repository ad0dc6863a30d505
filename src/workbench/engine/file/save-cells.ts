/** The rows of a sheet as its part holds them. */
import { needsArrayEvaluation } from "../formula/array-evaluation";
import { toFile } from "../formula/file-form";
import { columnLimit, rowLimit, standardRowHeight } from "../grid/limits";
import type { Area, Cell, Sheet, Table } from "../model";
import { areaName, cellName } from "./a1";
import { placeKey, type SheetOrigin } from "./origin";
import type { StringWriter } from "./shared-strings";
import type { StyleWriter } from "./style-writer";
import { pointsOfPixels } from "./units";
import { attributesText, encodeString, escapeText } from "./xml";

export interface CellWriters {
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  readonly tables: readonly Table[];
  readonly origin?: SheetOrigin;
  /** Whether the sheet's cells stand where they stood in the file. */
  readonly unmoved: boolean;
  /** The number of the metadata that marks dynamic arrays; asking for it puts it into the package. */
  readonly dynamicMetadata: () => number;
}

const rowsAtOnce = 1_000;

export function writeRows(sheet: Sheet, writers: CellWriters): string {
  const used = sheet.usedArea(false);
  const { origin, unmoved } = writers;
  const kept = unmoved ? [...(origin?.rows.keys() ?? [])] : [];
  const last = Math.max(used === null ? -1 : used.row + used.rows - 1, ...kept, -1);
  const plain = sheet.cell(rowLimit - 1, columnLimit - 1).format;
  const spills = used === null ? new Map<string, Area>() : spillsOf(sheet, used);
  const lines: string[] = [];
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
          return writeCell(sheet, cell, row, column, spills, writers);
        })
        .join("");
      const attributes = {
        ...(unmoved ? origin?.rows.get(row)?.attributes : {}),
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
  sheet: Sheet,
  cell: Cell,
  row: number,
  column: number,
  spills: ReadonlyMap<string, Area>,
  writers: CellWriters,
): string {
  const { styles, tables } = writers;
  const { value, formula, format } = cell;
  const empty = value === null && formula === undefined;
  if (empty && format === inherited(sheet, row, column)) return "";
  const style = styles.numberOf(format);
  const place = { r: cellName(row, column), s: style === 0 ? undefined : style };
  if (empty) return `<c${attributesText(place)}/>`;
  if (formula === undefined) return writeConstant(cell, place, row, column, writers);
  const own = tables.find(({ area }) => inside(area, row, column))?.name;
  const text = escapeText(toFile(formula, own));
  const { type, shown } = cachedOf(cell);
  const spill = spills.get(placeKey(row, column));
  if (spill === undefined && !needsArrayEvaluation(formula))
    return `<c${attributesText({ ...place, t: type })}><f>${text}</f>${shown}</c>`;
  const cm = writers.dynamicMetadata();
  const ref = areaName(spill ?? { row, column, rows: 1, columns: 1 });
  return `<c${attributesText({ ...place, t: type, cm })}><f t="array" ref="${ref}">${text}</f>${shown}</c>`;
}

/** The format an empty cell has from its row or column: it needs no cell of its own in the file. */
function inherited(sheet: Sheet, row: number, column: number): Cell["format"] {
  const plain = sheet.cell(rowLimit - 1, columnLimit - 1).format;
  const ofRow = sheet.cell(row, columnLimit - 1).format;
  return ofRow === plain ? sheet.cell(rowLimit - 1, column).format : ofRow;
}

type Place = { readonly r: string; readonly s: number | undefined };

function writeConstant(
  { value }: Cell,
  place: Place,
  row: number,
  column: number,
  { strings, origin, unmoved }: CellWriters,
): string {
  if (typeof value === "string") {
    const rich = unmoved
      ? origin?.rich.get(placeKey(row, column))
      : [...(origin?.rich.values() ?? [])].find(({ text }) => text === value);
    const number = rich?.text === value ? rich.number : strings.numberOf(value);
    return `<c${attributesText({ ...place, t: "s" })}><v>${number}</v></c>`;
  }
  const { type, shown } = cachedOf({ value });
  return `<c${attributesText({ ...place, t: type })}>${shown}</c>`;
}

/** A value as a formula's last result. What is still awaited is written as not available. */
function cachedOf({ value }: Pick<Cell, "value">): { type: string | undefined; shown: string } {
  if (value === null) return { type: undefined, shown: "" };
  if (typeof value === "number") return { type: undefined, shown: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: "b", shown: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "string")
    return { type: "str", shown: `<v>${escapeText(encodeString(value))}</v>` };
  const awaited = value.error === "#BUSY!" || value.error === "#GETTING_DATA";
  return { type: "e", shown: `<v>${awaited ? "#N/A" : value.error}</v>` };
}

function inside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
