/** One operation as Office.js calls. Nothing is awaited here: the caller decides when to sync. */
import { rectangleFilled, type Rectangle } from "../../cells/rectangle";
import { addMark, removeMarks } from "./marks";
import type { OperationOf, Operations, SheetTarget } from "./operation";
import { rangeAt } from "./range-cells";
import { applyStyle, validate } from "./range-looks";
import { restoreCells, setFormat, writeBlock } from "./write-range";

export interface Carrier {
  readonly workbook: Excel.Workbook;
  /** Where a block was seen to stand; undefined for a new one. Its cells are found by its name, even when it has moved. */
  readonly blockSeen: (name: string) => Rectangle | undefined;
  readonly sheet: (target: SheetTarget) => Excel.Worksheet;
  /** Takes a sheet that an operation has just made under a key. */
  readonly made: (key: string, name: string, sheet: Excel.Worksheet) => void;
}

/** Office.js counts widths in points, people in pixels. */
const pointsPerPixel = 0.75;

type Carriers = {
  readonly [Op in keyof Operations]: (operation: OperationOf<Op>, carrier: Carrier) => void;
};

const carriers: Carriers = {
  addSheet: ({ key, name }, { workbook, made }) => made(key, name, workbook.worksheets.add(name)),
  write: (operation, carrier) =>
    writeBlock(operation.cells, (area) => at(operation, area, carrier)),
  addTable: (operation, carrier) => {
    const { tables } = carrier.sheet(operation.sheet);
    const table = tables.add(rangeOf(operation, carrier), true);
    table.name = operation.name;
    table.style = operation.style;
    table.showBandedRows = false;
  },
  // The table may have moved since it was seen, so its new range begins at its own headers.
  resizeTable: ({ table: id, shape }, { workbook }) => {
    const table = workbook.tables.getItem(id);
    table.resize(table.getHeaderRowRange().getResizedRange(shape.rows - 1, 0));
  },
  addColumn: ({ table, index, header }, { workbook }) =>
    workbook.tables.getItem(table).columns.add(index, undefined, header),
  insertCells: (operation, carrier) => rangeOf(operation, carrier).insert(operation.shift),
  deleteCells: (operation, carrier) => rangeOf(operation, carrier).delete(operation.shift),
  numberFormat: (operation, carrier) => setFormat(rangeOf(operation, carrier), operation.format),
  style: (operation, carrier) => applyStyle(rangeOf(operation, carrier), operation.style),
  columnWidth: (operation, carrier) => {
    columnsOf(operation, carrier).format.columnWidth = operation.pixels * pointsPerPixel;
  },
  hideColumns: (operation, carrier) => {
    columnsOf(operation, carrier).getEntireColumn().columnHidden = true;
  },
  freezeRows: ({ sheet, rows }, carrier) => carrier.sheet(sheet).freezePanes.freezeRows(rows),
  printOnePageWide: ({ sheet }, carrier) => {
    const { pageLayout } = carrier.sheet(sheet);
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
  },
  validate: (operation, carrier) => validate(rangeOf(operation, carrier), operation.validation),
  setName: ({ name, formula, visible, replaces }, { workbook: { names } }) => {
    const item = replaces === true ? names.getItem(name) : names.add(name, formula);
    if (replaces === true) item.formula = formula;
    item.visible = visible;
  },
  showName: ({ name, visible }, { workbook }) => {
    workbook.names.getItem(name).visible = visible;
  },
  mark: ({ sheet: target, held, marks }, carrier) => {
    const sheet = carrier.sheet(target);
    removeMarks(sheet, held);
    for (const mark of marks) addMark(sheet, mark);
  },
  setSetting: ({ key, value }, { workbook }) => workbook.settings.add(key, value),
  activate: ({ sheet }, carrier) => carrier.sheet(sheet).activate(),
  addBlankSheet: (_, { workbook }) => workbook.worksheets.add(),
  // Excel refuses to delete a sheet that is very hidden.
  hideSheet: ({ sheet }, carrier) => {
    carrier.sheet(sheet).visibility = "Hidden";
  },
  showSheet: ({ sheet }, carrier) => {
    carrier.sheet(sheet).visibility = "Visible";
  },
  deleteSheet: ({ sheet }, carrier) => carrier.sheet(sheet).delete(),
  restore: (operation, carrier) => {
    const area = rectangleFilled(operation, operation.kept.formulas);
    restoreCells(at(operation, area, carrier), operation);
  },
  clearBlock: (operation, carrier) => rangeOf(operation, carrier).clear(),
  deleteRows: (operation, carrier) => rangeOf(operation, carrier).delete("Up"),
  deleteColumn: ({ table, column }, { workbook }) =>
    workbook.tables.getItem(table).columns.getItem(column).delete(),
  convertToRange: ({ table }, { workbook }) => workbook.tables.getItem(table).convertToRange(),
  deleteName: ({ name }, { workbook }) => workbook.names.getItem(name).delete(),
  deleteSetting: ({ key }, { workbook }) => workbook.settings.getItem(key).delete(),
};

/** Queues the operation's calls. */
export function carry<Op extends keyof Operations>(
  operation: OperationOf<Op>,
  carrier: Carrier,
): void {
  const op: Op = operation.op;
  carriers[op](operation, carrier);
}

function rangeOf(
  operation: { readonly sheet: SheetTarget; readonly block?: string; readonly shape: Rectangle },
  carrier: Carrier,
): Excel.Range {
  return at(operation, operation.shape, carrier);
}

/** The cells of an operation: on its sheet, or in its block wherever that stands by now. */
function at(
  { sheet, block }: { readonly sheet: SheetTarget; readonly block?: string },
  shape: Rectangle,
  carrier: Carrier,
): Excel.Range {
  const seen = block === undefined ? undefined : carrier.blockSeen(block);
  if (block === undefined || seen === undefined) return rangeAt(carrier.sheet(sheet), shape);
  return carrier.workbook.names
    .getItem(block)
    .getRange()
    .getCell(shape.row - seen.row, shape.column - seen.column)
    .getResizedRange(shape.rows - 1, shape.columns - 1);
}

/** Some columns of a sheet, by their cells in its first row. */
function columnsOf(
  { sheet, column, columns }: { sheet: SheetTarget; column: number; columns: number },
  carrier: Carrier,
): Excel.Range {
  return rangeAt(carrier.sheet(sheet), { row: 0, rows: 1, column, columns });
}
