/** One sheet of a file put into the model: cells first, tables after, protection last. */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Area } from "../../cells/rectangle";
import { fromFile } from "../formula/file-form";
import { copyFormula } from "../formula/references";
import type { CellFormat, CellValue, Sheet, WorkbookModel } from "../model";
import type { Theme } from "./colours";
import { placeKey, type SheetOrigin, type TableOrigin } from "./origin";
import { partText, readPart, relationshipsOf } from "./package-parts";
import { readPrinting } from "./printing";
import type { FileStrings } from "./shared-strings";
import { readCells, type FileCell, type FileCells } from "./sheet-cells";
import {
  isProtected,
  readColumns,
  readConditions,
  readMerges,
  readTabColour,
  readValidations,
  readView,
} from "./sheet-parts";
import type { FileStyles } from "./styles";
import { calculatedFormulaOf, readTable, type FileTable } from "./tables";
import { pixelsOfPoints } from "./units";

export interface SheetSource {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly partName: string;
  readonly theme: Theme;
  readonly styles: FileStyles;
  readonly strings: FileStrings;
  readonly dynamic: (metadata: number) => boolean;
}

export interface OpenedSheet {
  readonly id: string;
  readonly origin: Omit<SheetOrigin, "sheetNumber" | "relationship">;
  readonly tables: ReadonlyMap<string, TableOrigin>;
  readonly looks: ReadonlyMap<string, { readonly dxf: number; readonly format: string }>;
  /** To be called when every sheet is there: a workbook may not be without a visible one on the way. */
  finish(visibility: Sheet["visibility"]): void;
}

export function openSheet(model: WorkbookModel, name: string, source: SheetSource): OpenedSheet {
  const { parts, partName, theme, styles, strings, dynamic } = source;
  const { id } = model.addSheet(name);
  const file = readCells(partText(parts, partName), partName, strings, dynamic);
  const { part } = file;
  const found = relationshipsOf(parts, partName)
    .filter(({ kind }) => kind === "table")
    .map(({ target }) => ({ target, table: readTable(readPart(parts, target), target) }));
  const known = found.flatMap(({ table }) => (table?.showHeaders === true ? [table] : []));
  const keptTables = found.filter(({ table }) => table?.showHeaders !== true);

  const columns = readColumns(part);
  for (const { first, count, pixels, hidden, style } of columns) {
    if (pixels !== undefined) model.setColumnWidth(id, first, count, pixels);
    if (hidden) model.setHidden(id, "columns", first, count, true);
    const area = { row: 0, rows: rowLimit, column: first, columns: count };
    if (style !== 0) model.format(id, area, styles.formats[style] ?? {});
  }
  for (const { row, height, hidden, style } of file.rows) {
    if (height !== undefined) model.setRowHeight(id, row, 1, pixelsOfPoints(height));
    if (hidden) model.setHidden(id, "rows", row, 1, true);
    const area = { row, rows: 1, column: 0, columns: columnLimit };
    if (style !== undefined) model.format(id, area, styles.formats[style] ?? {});
  }
  const inTotals = (cell: FileCell): boolean =>
    known.some(({ area, showTotals }) => showTotals && inLastRow(area, cell));
  const contents = contentsOf(file, known);
  writeCells(
    model,
    id,
    file.cells.filter((cell) => !inTotals(cell)),
    contents,
    styles,
  );
  const tables = new Map(known.map((table) => addTable(model, id, table)));
  // A totals row is made empty first: content right below a table would be taken for data.
  writeCells(model, id, file.cells.filter(inTotals), contents, styles);
  for (const area of readMerges(part)) model.merge(id, area);

  const validations = readValidations(part);
  for (const { areas, rule } of validations)
    if (rule) for (const area of areas) model.setValidation(id, area, rule);
  const conditions = readConditions(part, styles);
  const looks = new Map<string, { dxf: number; format: string }>();
  const rules = conditions.flatMap((condition) => condition.rules ?? []);
  for (const { format, dxf } of [...rules].sort((a, b) => a.priority - b.priority)) {
    const added = model.addConditionalFormat(id, format);
    if (dxf !== undefined) looks.set(added.id, { dxf, format: JSON.stringify(format.format) });
  }
  const rich = file.cells.flatMap(({ row, column, rich: number, value }) =>
    number !== undefined && typeof value === "string"
      ? [[placeKey(row, column), { text: value, number }] as const]
      : [],
  );
  const unwritable = unwritableOf(file);
  return {
    id,
    tables,
    looks,
    origin: {
      partName,
      part,
      name,
      rows: new Map(file.rows.map((row) => [row.row, row])),
      columns,
      rich: new Map(rich),
      keptValidations: validations.filter(({ rule }) => rule === undefined),
      keptConditions: conditions.filter((condition) => condition.rules === undefined),
      keptTables: keptTables.map(({ target }) => target),
      ...(unwritable === undefined ? {} : { unwritable }),
    },
    finish(visibility) {
      const tabColor = readTabColour(part, theme);
      model.setSheet(id, {
        ...readView(part),
        printing: readPrinting(part),
        visibility,
        protected: isProtected(part),
        ...(tabColor === undefined ? {} : { tabColor }),
      });
    },
  };
}

/** Contents that are read for showing and cannot be written again without loss. */
function unwritableOf({ cells, hasDataTable }: FileCells): string | undefined {
  if (hasDataTable) return "dataTable";
  return cells.some(({ attached }) => attached) ? "valueMetadata" : undefined;
}

function inLastRow(area: Area, { row, column }: FileCell): boolean {
  return (
    row === area.row + area.rows - 1 && column >= area.column && column < area.column + area.columns
  );
}

/** What a cell is given: a constant, or a formula (API form) with its last value; undefined for spilled cells. */
type Given = { readonly constant: CellValue } | { readonly formula: string } | undefined;

function contentsOf({ cells }: FileCells, tables: readonly FileTable[]): (cell: FileCell) => Given {
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  const arrays = cells.flatMap(({ formula }) => {
    const area = formula?.array?.area;
    return area && area.rows * area.columns > 1 ? [area] : [];
  });
  // A column of a table holds the same text a thousand times.
  const read = new Map<string, string>();
  const inApiForm = (text: string, own: string | undefined): string => {
    const key = `${own ?? ""} ${text}`;
    const known = read.get(key) ?? fromFile(text, own);
    read.set(key, known);
    return known;
  };
  return ({ row, column, value, formula }) => {
    if (formula?.text !== undefined) {
      const own = tables.find(({ area }) => inside(area, row, column))?.name;
      const text = inApiForm(formula.text, own);
      if (formula.shared !== undefined) shared.set(formula.shared, { formula: text, row, column });
      return { formula: text };
    }
    if (formula?.shared !== undefined) {
      const first = shared.get(formula.shared);
      if (first) {
        return { formula: copyFormula(first.formula, row - first.row, column - first.column) };
      }
    }
    return arrays.some((area) => inside(area, row, column)) ? undefined : { constant: value };
  };
}

function inside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** So many rows are written as one block at most, and so many empty cells for each that is there. */
const rowsPerBlock = 2_000;
const emptyPerCell = 20;

/** Writes cells in blocks of neighbouring rows, so that a scattered sheet is not filled in between. */
function writeCells(
  model: WorkbookModel,
  sheetId: string,
  cells: readonly FileCell[],
  contentOf: (cell: FileCell) => Given,
  styles: FileStyles,
): void {
  let block: FileCell[] = [];
  let last = -1;
  for (const cell of cells) {
    const [first] = block;
    if (first && (cell.row > last + 1 || cell.row - first.row >= rowsPerBlock)) {
      writeOneBlock(model, sheetId, block, contentOf, styles);
      block = [];
    }
    block.push(cell);
    last = cell.row;
  }
  if (block.length > 0) writeOneBlock(model, sheetId, block, contentOf, styles);
}

function writeOneBlock(
  model: WorkbookModel,
  sheetId: string,
  cells: readonly FileCell[],
  contentOf: (cell: FileCell) => Given,
  styles: FileStyles,
): void {
  const [first] = cells;
  if (!first) return;
  let left = first.column;
  let right = first.column;
  for (const { column } of cells) {
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const rows = (cells.at(-1)?.row ?? first.row) - first.row + 1;
  const area: Area = { row: first.row, column: left, rows, columns: right - left + 1 };
  if (rows > 1 && rows * area.columns > emptyPerCell * (cells.length + 1_000)) {
    const half = first.row + Math.ceil(rows / 2);
    const above = cells.filter(({ row }) => row < half);
    const below = cells.filter(({ row }) => row >= half);
    writeOneBlock(model, sheetId, above, contentOf, styles);
    writeOneBlock(model, sheetId, below, contentOf, styles);
    return;
  }
  const grid = <T>(): (T | undefined)[][] =>
    Array.from({ length: rows }, () => new Array<T | undefined>(area.columns).fill(undefined));
  const constants = grid<CellValue>();
  const formulas = grid<CellValue>();
  const cached = grid<CellValue>();
  const formats = grid<CellFormat>();
  let hasFormulas = false;
  for (const cell of cells) {
    const down = cell.row - first.row;
    const across = cell.column - left;
    const put = <T>(into: (T | undefined)[][], item: T): void => {
      const row = into[down];
      if (row) row[across] = item;
    };
    put(formats, styles.formats[cell.style] ?? {});
    const given = contentOf(cell);
    if (given === undefined) continue;
    if ("constant" in given) put(constants, given.constant);
    else {
      hasFormulas = true;
      put(formulas, given.formula);
      put(cached, cell.value);
    }
  }
  model.write(sheetId, { area, contents: constants, formats, literal: true });
  if (hasFormulas) model.write(sheetId, { area, contents: formulas, cached });
}

function addTable(model: WorkbookModel, sheetId: string, file: FileTable): [string, TableOrigin] {
  const { area, showTotals, showFilterButton, showBandedRows, style, part, partName } = file;
  const data = showTotals ? { ...area, rows: area.rows - 1 } : area;
  const { id } = model.addTable(sheetId, data, true, file.name);
  model.setTable(id, { showTotals, showFilterButton, showBandedRows, style });
  const columns = new Map(
    (model.tableById(id)?.columns ?? []).flatMap((column, index) => {
      const element = file.columns[index]?.element;
      return element === undefined ? [] : [[column.id, element] as const];
    }),
  );
  for (const [column, element] of columns) {
    model.setCalculatedColumn(id, column, calculatedFormulaOf(element, file.name) ?? null);
  }
  const made = model.tableById(id);
  const columnNames = made?.columns.map(({ name }) => name) ?? [];
  return [id, { part, partName, columns, name: made?.name ?? file.name, columnNames }];
}
