/**
 * What a change did, kept so that it can be undone: each part of the workbook it touched, as it was and as the change
 * left it. Undoing looks at what stands now and brings it back, so it can be broken off anywhere and tried again.
 * Plain data; rows and columns count from 0.
 */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { Mark } from "./marks";
import type { Operation } from "./operation";

/** Everything it takes to put cells back: a text goes back as a text, a formula as a formula. */
export interface CapturedCells {
  readonly values: Cells;
  readonly formulas: Cells;
  readonly numberFormats: readonly (readonly string[])[];
}

/** Cells written on a sheet that was there. `after` holds formulas or constants; undefined where Excel did not tell. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly before: CapturedCells;
  readonly after: Cells | undefined;
  /** Kept as they stood before columns were put in: they go back once those are out again, whatever they hold. */
  readonly asBeforeColumns?: true;
}

/** A block where it stood, with all its cells. */
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
  /** Where rows and columns come and go, from the block's first. */
  readonly rowsAt: number;
  readonly columnsAt: number;
  /** How rows and columns look that were taken out, from the block's first row and column. */
  readonly styles: readonly BlockStyle[];
}

export type BlockStyle = Pick<Extract<Operation, { op: "style" }>, "op" | "shape" | "style">;

/** A table that was there: rows put beneath it, and columns put in. */
export interface ChangedTable {
  readonly id: string;
  readonly sheetId: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** What the rows put in hold; undefined where Excel did not tell. */
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

/** A defined name that was made (`before` absent) or given another meaning. */
export interface ChangedName {
  readonly name: string;
  readonly before: NameMeaning | undefined;
}

/** A setting as it was; `before` is undefined when it was not there. */
export interface ChangedSetting {
  readonly key: string;
  readonly before: { readonly value: unknown } | undefined;
}

/** The add-in's marks on a sheet's cells as they were. */
export interface ChangedMarks {
  readonly sheetId: string;
  readonly before: readonly Mark[];
}

/** Cells in their place: where the first of them stands, and what they hold. */
export interface PlacedCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: Cells;
}

/** A sheet the change made, with all it held then; undefined where Excel did not tell. */
export interface MadeSheet {
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
  readonly names: readonly ChangedName[];
  readonly settings: readonly ChangedSetting[];
  readonly marks: readonly ChangedMarks[];
  /** Ids of sheets that were visible. */
  readonly hidden: readonly string[];
  /** Sheets whose tables the change was made from. */
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

/** One record of two parts of a change, the earlier first: what both touched is as it was before the first. */
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
    const earlier = all.get(later.id);
    const known = new Set(later.columnsAdded.map(({ id }) => id));
    const columns = (earlier?.columnsAdded ?? []).filter(({ id }) => !known.has(id));
    const rowsBefore = earlier?.rowsBefore ?? later.rowsBefore;
    all.set(later.id, {
      ...later,
      rowsBefore,
      columnsAdded: [...columns, ...later.columnsAdded],
    });
  }
  return [...all.values()];
}

function merged<Each extends object>(
  first: readonly Each[],
  second: readonly Each[],
  keyOf: (each: Each) => string,
): readonly Each[] {
  const all = new Map(first.map((each) => [keyOf(each), each]));
  for (const later of second) {
    const earlier = all.get(keyOf(later));
    const before = earlier !== undefined && "before" in earlier && { before: earlier.before };
    all.set(keyOf(later), { ...later, ...before });
  }
  return [...all.values()];
}

/** True when there is something to undo. */
export function isChange({ readFrom: _, ...changed }: ChangeRecord): boolean {
  return Object.values(changed).some((parts: readonly unknown[]) => parts.length > 0);
}

/**
 * The later change stands on the earlier: it touches the same sheets, names or settings, or was made from tables the
 * earlier one made or gave rows and columns. Then the later one is undone first.
 */
export function buildsOn(later: ChangeRecord, earlier: ChangeRecord): boolean {
  const [touched, structure] = [sheetsTouched(earlier), sheetsOfTables(earlier)];
  const kept = keptIn(earlier);
  return (
    [...sheetsTouched(later)].some((id) => touched.has(id)) ||
    later.readFrom.some((id) => structure.has(id)) ||
    [...keptIn(later)].some((each) => kept.has(each))
  );
}

function sheetsTouched(record: ChangeRecord): ReadonlySet<string> {
  const { blocks, cells, marks } = record;
  return new Set([
    ...sheetsOfTables(record),
    ...[blocks, cells, marks].flatMap((parts) => parts.map(({ sheetId }) => sheetId)),
  ]);
}

function sheetsOfTables({ sheets, tables, tablesMade }: ChangeRecord): ReadonlySet<string> {
  return new Set([
    ...sheets.map(({ id }) => id),
    ...[tables, tablesMade].flatMap((parts) => parts.map(({ sheetId }) => sheetId)),
  ]);
}

function keptIn({ names, settings }: ChangeRecord): ReadonlySet<string> {
  return new Set([
    ...names.map(({ name }) => `name ${name}`),
    ...settings.map(({ key }) => `setting ${key}`),
  ]);
}
