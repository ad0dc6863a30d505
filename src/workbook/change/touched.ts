/** What a list of operations touches, and how it is found again. Pure. */
import type { Rectangle } from "../../cells/rectangle";
import type { BlockStyle } from "./change-record";
import type { Operation, OperationOf } from "./operation";
import type { Placed } from "./stacked";
import type { SeenBlock, SeenTable, Surroundings } from "./surroundings";
import { cellsTouched } from "./touched-cells";

/** Cells where they stand once columns have been put in. */
export interface TouchedCells extends Placed {
  /** Where they stand before that. */
  readonly before: Rectangle;
}

export interface TouchedBlock {
  readonly name: string;
  /** Where it stands; undefined for a new one. */
  readonly seen: Rectangle | undefined;
  readonly sheetId: string;
  /** Offsets in the block where rows and columns come and go. */
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
  /** Where the new rows come to stand. */
  readonly added: Rectangle;
  /** The cells beneath the table are moved down; otherwise the new rows are written over them. */
  readonly movesDown: boolean;
  /** Offsets of the new columns, as they stand in the end. */
  readonly columnsAdded: readonly number[];
}

export interface Touched {
  /** Ids of sheets that were there. */
  readonly sheets: readonly string[];
  readonly sheetsMade: readonly { readonly key: string; readonly name: string }[];
  readonly cells: readonly TouchedCells[];
  readonly blocks: readonly TouchedBlock[];
  readonly tables: readonly TouchedTable[];
  /** Tables made on sheets that were there. */
  readonly tablesMade: readonly { readonly name: string; readonly sheetId: string }[];
  readonly names: readonly string[];
  readonly settings: readonly string[];
  readonly marks: readonly OperationOf<"mark">[];
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
  const names = operations.flatMap((each) =>
    each.op === "setName" || each.op === "showName" || each.op === "deleteName" ? [each.name] : [],
  );
  const settings = operations.flatMap((each) =>
    each.op === "setSetting" || each.op === "deleteSetting" ? [each.key] : [],
  );
  return {
    sheets: [...new Set(operations.flatMap((each) => sheetOf(each, known) ?? []))],
    sheetsMade: operations.filter((each) => each.op === "addSheet"),
    cells: cellsTouched(operations, changed, known),
    blocks: blocksTouched(operations, seen.blocks),
    tables: changed.filter(({ id }) => shaped.has(id)),
    tablesMade: operations.flatMap((each) =>
      each.op === "addTable" && "id" in each.sheet
        ? [{ name: each.name, sheetId: each.sheet.id }]
        : [],
    ),
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

function blocksTouched(
  operations: readonly Operation[],
  seen: readonly SeenBlock[],
): readonly TouchedBlock[] {
  const blocks = new Map<string, TouchedBlock>();
  for (const operation of operations) {
    if (!("block" in operation) || !("id" in operation.sheet)) continue;
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
  let moved: Rectangle | undefined;
  for (const operation of operations) {
    if (operation.op === "insertCells" && operation.block === undefined) moved = operation.shape;
    if (operation.op !== "resizeTable" && operation.op !== "addColumn") continue;
    const table = tables.get(operation.table);
    if (table === undefined) continue;
    const known = changed.get(table.id) ?? unchanged(table);
    if (operation.op === "resizeTable") {
      const { row, rows, column, columns } = operation.shape;
      const first = row + 1 + known.rowsBefore;
      const added = { row: first, rows: rows - 1 - known.rowsBefore, column, columns };
      const movesDown = moved?.row === first && moved.column === column;
      changed.set(table.id, { ...known, rowsAfter: rows - 1, added, movesDown });
    } else {
      const earlier = known.columnsAdded.map((at) => (at >= operation.index ? at + 1 : at));
      changed.set(table.id, { ...known, columnsAdded: [...earlier, operation.index] });
    }
  }
  return [...changed.values()];
}

function unchanged({ id, sheetId, body }: SeenTable): TouchedTable {
  return {
    id,
    sheetId,
    columnsBefore: body.columns,
    rowsBefore: body.rows,
    rowsAfter: body.rows,
    added: { ...body, row: body.row + body.rows, rows: 0 },
    movesDown: false,
    columnsAdded: [],
  };
}
