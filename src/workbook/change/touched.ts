/** Which parts of the workbook a list of operations touches, and how they are known again. Pure. */
import type { Rectangle } from "../../cells/rectangle";
import type { BlockStyle } from "./change-record";
import type { Operation } from "./operation";
import type { SeenBlock, SeenTable, Surroundings } from "./surroundings";

export interface TouchedCells {
  readonly sheetId: string;
  /** Where the cells stand once columns have been put in. */
  readonly area: Rectangle;
  /** Where they stand before that. */
  readonly before: Rectangle;
}

export interface TouchedBlock {
  readonly name: string;
  /** Where it stands; undefined for a new one. */
  readonly seen: Rectangle | undefined;
  readonly sheetId: string;
  readonly rowsAt: number;
  readonly columnsAt: number;
  readonly styles: readonly BlockStyle[];
}

export interface TouchedTable {
  readonly id: string;
  readonly sheetId: string;
  readonly columnsBefore: number;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** Columns of cells the rows put in are as wide as; where they come to stand. */
  readonly added: Rectangle;
  /** Cells beneath are moved down, not written over. */
  readonly movesDown: boolean;
  /** Offsets of columns put in, as they stand in the end. */
  readonly columnsAdded: readonly number[];
}

export interface Touched {
  readonly sheets: readonly string[];
  readonly sheetsMade: readonly { readonly key: string; readonly name: string }[];
  readonly cells: readonly TouchedCells[];
  readonly blocks: readonly TouchedBlock[];
  readonly tables: readonly TouchedTable[];
  /** Made on sheets that were there. */
  readonly tablesMade: readonly { readonly name: string; readonly sheetId: string }[];
  readonly names: readonly string[];
  readonly settings: readonly string[];
  readonly marks: readonly Extract<Operation, { op: "mark" }>[];
  /** Ids of sheets that are hidden before they are deleted. */
  readonly hidden: readonly string[];
}

/**
 * @param seen tables and blocks as they stand before the operations
 * @param whole all operations of the change, of which these are a part
 */
export function touchedBy(
  operations: readonly Operation[],
  seen: Surroundings,
  whole: readonly Operation[] = operations,
): Touched {
  const known = new Map(seen.tables.map((table) => [table.id, table]));
  const changed = tablesTouched(whole, known);
  const shaped = new Set(
    operations.flatMap((each) =>
      each.op === "resizeTable" || each.op === "addColumn" ? [each.table] : [],
    ),
  );
  const blocks = blocksTouched(operations, seen.blocks);
  const made = operations.flatMap((each) =>
    each.op === "addTable" && "id" in each.sheet
      ? [{ name: each.name, sheetId: each.sheet.id }]
      : [],
  );
  const names = operations.flatMap((each) =>
    each.op === "setName" || each.op === "showName" || each.op === "deleteName" ? [each.name] : [],
  );
  const settings = operations.flatMap((each) =>
    each.op === "setSetting" || each.op === "deleteSetting" ? [each.key] : [],
  );
  return {
    sheets: [...new Set(operations.flatMap((each) => sheetOf(each, known) ?? []))],
    sheetsMade: operations.flatMap((each) =>
      each.op === "addSheet" ? [{ key: each.key, name: each.name }] : [],
    ),
    cells: distinct(operations.flatMap((each) => cellsOf(each, changed, known))),
    blocks,
    tables: changed.filter(({ id }) => shaped.has(id)),
    tablesMade: made,
    names: [...new Set(names)],
    settings: [...new Set(settings)],
    marks: operations.filter((each) => each.op === "mark"),
    hidden: operations.flatMap((each) => (each.op === "hideSheet" ? [each.sheet.id] : [])),
  };
}

/** The sheet an operation works on, where it was there before. */
function sheetOf(operation: Operation, tables: ReadonlyMap<string, SeenTable>): string | undefined {
  if ("sheet" in operation) return "id" in operation.sheet ? operation.sheet.id : undefined;
  return "table" in operation ? tables.get(operation.table)?.sheetId : undefined;
}

/** Where rows and columns come and go in each block. */
function blocksTouched(
  operations: readonly Operation[],
  seen: readonly SeenBlock[],
): readonly TouchedBlock[] {
  const blocks = new Map<string, TouchedBlock>();
  for (const operation of operations) {
    if (!("block" in operation)) continue;
    if (!("id" in operation.sheet)) continue;
    const { block: name, sheet } = operation;
    const corner = seen.find((block) => block.name === name);
    const place = { sheetId: sheet.id, seen: corner, rowsAt: 0, columnsAt: 0, styles: [] };
    const known = blocks.get(name) ?? { name, ...place };
    const styles = operation.op === "write" ? (operation.stylesBefore ?? []) : [];
    blocks.set(name, { ...known, styles: [...known.styles, ...styles] });
    if (corner === undefined) continue;
    if (operation.op !== "insertCells" && operation.op !== "deleteCells") continue;
    const { shape, shift } = operation;
    const isRows = shift === "Down" || shift === "Up";
    blocks.set(name, {
      ...known,
      ...(isRows
        ? { rowsAt: shape.row - corner.row }
        : { columnsAt: shape.column - corner.column }),
    });
  }
  return [...blocks.values()];
}

function tablesTouched(
  operations: readonly Operation[],
  tables: ReadonlyMap<string, SeenTable>,
): readonly TouchedTable[] {
  const changed = new Map<string, TouchedTable>();
  const entry = (id: string): TouchedTable | undefined => {
    const table = tables.get(id);
    if (table === undefined) return undefined;
    const { sheetId, body } = table;
    const beneath = { ...body, row: body.row + body.rows, rows: 0 };
    const [rowsBefore, rowsAfter] = [body.rows, body.rows];
    const none = { columnsBefore: body.columns, movesDown: false, columnsAdded: [] };
    return changed.get(id) ?? { id, sheetId, rowsBefore, rowsAfter, added: beneath, ...none };
  };
  let moved: Rectangle | undefined;
  for (const operation of operations) {
    if (operation.op === "insertCells" && operation.block === undefined) moved = operation.shape;
    if (operation.op === "resizeTable") {
      const known = entry(operation.table);
      if (known === undefined) continue;
      const { row, rows, column, columns } = operation.shape;
      const first = row + 1 + known.rowsBefore;
      const added = { row: first, rows: rows - 1 - known.rowsBefore, column, columns };
      const movesDown = moved?.row === first && moved.column === column;
      changed.set(operation.table, { ...known, rowsAfter: rows - 1, added, movesDown });
    }
    if (operation.op === "addColumn") {
      const known = entry(operation.table);
      if (known === undefined) continue;
      const earlier = known.columnsAdded.map((at) => (at >= operation.index ? at + 1 : at));
      const columnsAdded = [...earlier, operation.index];
      changed.set(operation.table, { ...known, columnsAdded });
    }
  }
  return [...changed.values()];
}

/** Cells that keep their place: not those of blocks, of rows put in, and of columns put in. */
function cellsOf(
  operation: Operation,
  changed: readonly TouchedTable[],
  tables: ReadonlyMap<string, SeenTable>,
): readonly TouchedCells[] {
  const area = areaWritten(operation);
  if (area === undefined || !("sheet" in operation) || !("id" in operation.sheet)) return [];
  const { id: sheetId } = operation.sheet;
  const own = changed.filter((table) => table.sheetId === sheetId);
  const rows = own.reduce(
    (parts, { added }) => parts.flatMap((part) => outside(part, added)),
    [area],
  );
  return rows.flatMap((part) => inColumns(sheetId, part, own, tables));
}

/** Columns put in move the cells beside them. */
function inColumns(
  sheetId: string,
  area: Rectangle,
  own: readonly TouchedTable[],
  tables: ReadonlyMap<string, SeenTable>,
): readonly TouchedCells[] {
  const table = own.find(({ id, columnsAdded }) => {
    const body = tables.get(id)?.body;
    return columnsAdded.length > 0 && body !== undefined && isBeside(area, body);
  });
  const corner = table && tables.get(table.id)?.body.column;
  if (table === undefined || corner === undefined) return [{ sheetId, area, before: area }];
  const isAdded = (column: number): boolean => table.columnsAdded.includes(column - corner);
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  return columns
    .filter((column) => !isAdded(column))
    .map((column) => {
      const before = table.columnsAdded.filter((offset) => offset < column - corner).length;
      const one = { ...area, column, columns: 1 };
      return { sheetId, area: one, before: { ...one, column: column - before } };
    });
}

/**
 * The same cells are often given a format and then contents, and many single cells stand under each other: each is looked
 * at once, and runs as one.
 */
function distinct(cells: readonly TouchedCells[]): readonly TouchedCells[] {
  const once = [...new Map(cells.map((each) => [JSON.stringify(each), each])).values()];
  const runs: TouchedCells[] = [];
  for (const each of once.toSorted(inColumnOrder)) {
    const last = runs.at(-1);
    if (last !== undefined && follows(last, each)) {
      const rows = last.area.rows + each.area.rows;
      runs[runs.length - 1] = {
        ...last,
        area: { ...last.area, rows },
        before: { ...last.before, rows },
      };
    } else runs.push(each);
  }
  return runs;
}

function inColumnOrder(a: TouchedCells, b: TouchedCells): number {
  if (a.sheetId !== b.sheetId) return a.sheetId < b.sheetId ? -1 : 1;
  return (
    a.area.column - b.area.column || a.area.columns - b.area.columns || a.area.row - b.area.row
  );
}

function follows(last: TouchedCells, { sheetId, area, before }: TouchedCells): boolean {
  return (
    last.sheetId === sheetId &&
    last.area.column === area.column &&
    last.area.columns === area.columns &&
    last.area.row + last.area.rows === area.row &&
    last.before.column === before.column
  );
}

/** The cells an operation gives contents or a number format. */
function areaWritten(operation: Operation): Rectangle | undefined {
  if ("block" in operation) return undefined;
  if (operation.op === "numberFormat") return operation.shape;
  if (operation.op === "restore") {
    const { row, column, kept } = operation;
    return { row, column, rows: kept.formulas.length, columns: kept.formulas[0]?.length ?? 0 };
  }
  if (operation.op !== "write") return undefined;
  const { row, column, contents } = operation.cells;
  const columns = contents[0]?.length ?? 0;
  return columns === 0 ? undefined : { row, column, rows: contents.length, columns };
}

/** The rows of an area that are not among those put in. */
function outside(area: Rectangle, added: Rectangle): readonly Rectangle[] {
  const isBeside =
    area.column + area.columns <= added.column || area.column >= added.column + added.columns;
  if (isBeside) return [area];
  const [end, addedEnd] = [area.row + area.rows, added.row + added.rows];
  return [
    { ...area, rows: Math.min(end, added.row) - area.row },
    { ...area, row: Math.max(area.row, addedEnd), rows: end - Math.max(area.row, addedEnd) },
  ].filter(({ rows }) => rows > 0);
}

/** In the rows of the table's header and data, so that its new columns move it. */
function isBeside(area: Rectangle, body: Rectangle): boolean {
  return area.row >= body.row - 1 && area.row < body.row + body.rows && area.column >= body.column;
}
