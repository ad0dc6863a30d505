/**
 * What a change did, kept so that it can be undone: each part of the workbook it touched, as it was and as the change
 * left it. Undoing looks at what stands now and brings it back, so it can be broken off anywhere and tried again.
 * The record is plain data; rows and columns count from 0.
 */
import type { Cells } from "../../cells/cell-value";
import type { CellPosition, Rectangle } from "../../cells/rectangle";
import type { Mark } from "./marks";
import type { OperationOf } from "./operation";
import type { Placed } from "./stacked";
import type { KeptSetting } from "./surroundings";

/** All it takes to put cells back: a text goes back as a text, a formula as a formula. */
export interface CapturedCells {
  readonly values: Cells;
  readonly formulas: Cells;
  readonly numberFormats: readonly (readonly string[])[];
}

/** Cells written on a sheet that was there. `after` holds formulas or constants; undefined where Excel did not tell. */
export interface ChangedCells extends Placed {
  readonly before: CapturedCells;
  readonly after: Cells | undefined;
  /** The place is that before columns were put in: the cells go back once those are out, whatever stands there. */
  readonly asBeforeColumns?: true;
}

/** A block with all its cells, where it stood. */
export interface BlockImage extends CapturedCells {
  readonly area: Rectangle;
}

/** A generated block on a sheet that was there, found by its hidden name. */
export interface ChangedBlock {
  readonly name: string;
  readonly sheetId: string;
  /** Undefined for a block that was new. */
  readonly before: BlockImage | undefined;
  readonly after: { readonly area: Rectangle; readonly formulas: Cells } | undefined;
  /** Offsets in the block where rows and columns come and go. */
  readonly rowsAt: number;
  readonly columnsAt: number;
  /** How the rows and columns that were taken out looked; shapes count from the block's first row and column. */
  readonly styles: readonly BlockStyle[];
}

export type BlockStyle = Pick<OperationOf<"style">, "op" | "shape" | "style">;

/** A table that was there: rows put beneath it, and columns put in. */
export interface ChangedTable {
  readonly id: string;
  readonly sheetId: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** What the new rows hold; undefined where Excel did not tell. */
  readonly rowsAdded: Cells | undefined;
  readonly columnsAdded: readonly { readonly id: number; readonly cells: Cells }[];
}

/** A table made on a sheet that was there. */
export interface MadeTable {
  readonly id: string;
  readonly sheetId: string;
}

export interface NameMeaning {
  readonly formula: string;
  readonly visible: boolean;
}

/** Cells and the place of the first of them. */
export interface PlacedCells extends CellPosition {
  readonly formulas: Cells;
}

/** A sheet that the change made, with all it held then; undefined where Excel did not tell. */
interface MadeSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: PlacedCells | undefined;
}

export interface ChangeRecord {
  readonly sheets: readonly MadeSheet[];
  readonly blocks: readonly ChangedBlock[];
  readonly tables: readonly ChangedTable[];
  readonly tablesMade: readonly MadeTable[];
  readonly cells: readonly ChangedCells[];
  /** Defined names by what they meant; undefined for a name that was not there. */
  readonly names: readonly { readonly name: string; readonly before: NameMeaning | undefined }[];
  /** Settings as they were; undefined for one that was not there. */
  readonly settings: readonly { readonly key: string; readonly before: KeptSetting }[];
  /** The add-in's marks on a sheet's cells, as they were. */
  readonly marks: readonly { readonly sheetId: string; readonly before: readonly Mark[] }[];
  /** Ids of sheets that were visible and have been hidden. */
  readonly hidden: readonly string[];
  /** Ids of the sheets whose tables the change was made from. */
  readonly readFrom: readonly string[];
}

export const nothingRecorded: ChangeRecord = {
  sheets: [],
  blocks: [],
  tables: [],
  tablesMade: [],
  cells: [],
  names: [],
  settings: [],
  marks: [],
  hidden: [],
  readFrom: [],
};

/** One record of two changes, the earlier first. What both touched is as it was before the first. */
export function together(first: ChangeRecord, second: ChangeRecord): ChangeRecord {
  return {
    sheets: [...first.sheets, ...second.sheets],
    blocks: merged(first.blocks, second.blocks, ({ name }) => name),
    tables: mergedTables(first.tables, second.tables),
    tablesMade: [...first.tablesMade, ...second.tablesMade],
    cells: [...first.cells, ...second.cells],
    names: merged(first.names, second.names, ({ name }) => name),
    settings: merged(first.settings, second.settings, ({ key }) => key),
    marks: merged(first.marks, second.marks, ({ sheetId }) => sheetId),
    hidden: [...first.hidden, ...second.hidden],
    readFrom: [...first.readFrom, ...second.readFrom],
  };
}

function mergedTables(
  first: readonly ChangedTable[],
  second: readonly ChangedTable[],
): readonly ChangedTable[] {
  const all = new Map(first.map((table) => [table.id, table]));
  for (const later of second) {
    const { rowsBefore, columnsAdded } = all.get(later.id) ?? later;
    const known = new Set(later.columnsAdded.map(({ id }) => id));
    const columns = columnsAdded.filter(({ id }) => !known.has(id));
    all.set(later.id, { ...later, rowsBefore, columnsAdded: [...columns, ...later.columnsAdded] });
  }
  return [...all.values()];
}

function merged<Each extends { readonly before: unknown }>(
  first: readonly Each[],
  second: readonly Each[],
  keyOf: (each: Each) => string,
): readonly Each[] {
  const all = new Map(first.map((each) => [keyOf(each), each]));
  for (const later of second) {
    const { before } = all.get(keyOf(later)) ?? later;
    all.set(keyOf(later), { ...later, before });
  }
  return [...all.values()];
}

/** Whether there is something to undo. */
export function isChange({ readFrom: _, ...changed }: ChangeRecord): boolean {
  return Object.values(changed).some((parts: readonly unknown[]) => parts.length > 0);
}
