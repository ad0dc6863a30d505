/** What brings the workbook back to what it was before a change, and what would go with it. Pure. */
import { cellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/cell-value";
import { contains } from "../../cells/rectangle";
import type { Planned } from "./planned";
import type { CapturedCells, ChangedCells, ChangeRecord } from "./change-record";
import { isSameMarks } from "./marks";
import type { Operation } from "./operation";
import { line, type ReportLine } from "./report";
import { typedSince } from "./typed-since";
import { undoBlocks } from "./undo-block";
import { undoTable } from "./undo-table";
import type { Present, UndoOptions } from "./undoing";

/** Cells of one sheet, by its tab's name. */
export interface CellCount {
  readonly sheet: string;
  readonly cells: number;
}

export interface UndoParts {
  readonly operations: readonly Operation[];
  readonly removed: readonly string[];
  readonly restored: readonly CellCount[];
  readonly rowsRemoved: readonly { readonly sheet: string; readonly rows: number }[];
  readonly marksRestored: readonly string[];
  /** Typed by people since on what is taken away. */
  readonly typed: readonly CellCount[];
  readonly notes: readonly ReportLine[];
}

/** Names each cell left, up to this many on a sheet. */
const mostNamed = 20;

export function planUndo(
  record: ChangeRecord,
  present: Present,
  { takeTyped }: UndoOptions,
): Planned {
  const { operations, removed, restored, rowsRemoved, marksRestored, typed, notes } = undoParts(
    record,
    present,
  );
  const asked: readonly ReportLine[] = takeTyped
    ? []
    : typed.map((count) => line("typedSince", count));
  return {
    operations,
    notes,
    obstacles: asked,
    done: [
      ...restored.map((count) => line("cellsRestored", count)),
      ...rowsRemoved.map((count) => line("rowsRemoved", count)),
      ...marksRestored.map((sheet) => line("marksRestored", { sheet })),
      ...removed.map((sheet) => line("sheetRemoved", { sheet })),
    ],
    surroundings: {
      tables: [],
      blocks: [...present.blocks].map(([name, { area, formulas }]) => ({
        name,
        ...area,
        formulas,
      })),
      settings: present.settings,
    },
  };
}

/** All that undoing does and would take away. A cell that was written over and changed since is left, and named. */
export function undoParts(record: ChangeRecord, present: Present): UndoParts {
  const restored = new Map<string, number>();
  const typed = new Map<string, number>();
  const add = (counts: Map<string, number>, sheetId: string, cells: number): void => {
    const sheet = present.tabs.get(sheetId);
    if (sheet !== undefined && cells > 0) counts.set(sheet, (counts.get(sheet) ?? 0) + cells);
  };
  const tabOf = (sheetId: string): string => present.tabs.get(sheetId) ?? "";
  const notes: ReportLine[] = [];

  const cells = record.cells.flatMap((each): readonly Operation[] => {
    if (each.asBeforeColumns || columnsAreGone(record, each.sheetId, present)) return [];
    const now = present.cells.get(each);
    const back = now && restoreCells(each, now);
    if (back === undefined) return [];
    add(restored, each.sheetId, back.restored);
    add(typed, each.sheetId, back.unknown);
    const left = back.left.slice(0, mostNamed);
    notes.push(...left.map((cell) => line("cellLeft", { sheet: tabOf(each.sheetId), cell })));
    return back.operations;
  });
  const blocks = undoBlocks(
    record.blocks.map((block) => {
      const before = record.names.find(({ name }) => name === block.name)?.before;
      const meaning = { before, now: present.names.get(block.name) };
      return { block, now: present.blocks.get(block.name), meaning };
    }),
  );
  for (const { block, ...count } of blocks.counts) {
    add(restored, block.sheetId, count.restored);
    add(typed, block.sheetId, count.typed);
  }
  const rowsRemoved: { sheet: string; rows: number }[] = [];
  const tables = record.tables.flatMap((table): readonly Operation[] => {
    const onSheet = record.cells.filter(({ sheetId }) => sheetId === table.sheetId);
    const back = undoTable(table, present.tables.get(table.id), (row, column) =>
      leftAt(onSheet, row, column),
    );
    const sheet = tabOf(table.sheetId);
    add(typed, table.sheetId, back.typed);
    if (back.rowsRemoved > 0) rowsRemoved.push({ sheet, rows: back.rowsRemoved });
    if (back.rowsLeft) notes.push(line("rowsLeft", { sheet }));
    return back.operations;
  });
  const made = record.sheets.flatMap(({ id, cells: held }) => {
    const now = present.sheets.get(id);
    if (now === undefined) return [];
    // The change wrote nothing so far away.
    return [{ id, now, typed: typedSince(now, held) + (now.reaches ? 1 : 0) }];
  });
  for (const sheet of made) add(typed, sheet.id, sheet.typed);
  const marks = record.marks.flatMap(({ sheetId, before }) => {
    const held = present.marks.get(sheetId);
    if (held === undefined || isSameMarks(held, before)) return [];
    return [{ op: "mark", sheet: { id: sheetId }, held, marks: before } as const];
  });
  const counts = (of: ReadonlyMap<string, number>): readonly CellCount[] =>
    [...of].map(([sheet, count]) => ({ sheet, cells: count }));
  return {
    operations: [
      ...hiding(
        made.map(({ id }) => id),
        present,
      ),
      ...record.hidden
        .filter((id) => present.tabs.has(id) && !present.visible.has(id))
        .map((id) => ({ op: "showSheet", sheet: { id } }) as const),
      ...record.tablesMade
        .filter(({ id }) => present.tablesMade.has(id))
        .map(({ id }) => ({ op: "convertToRange", table: id }) as const),
      ...cells,
      ...blocks.operations,
      ...tables,
      ...record.cells.filter(({ asBeforeColumns }) => asBeforeColumns).map(restoreAll),
      ...marks,
      ...namesBack(record, present),
      ...settingsBack(record, present),
      // Last of all the sheets: until now, names and tables have spoken of them.
      ...made.map(({ id }) => ({ op: "deleteSheet", sheet: { id } }) as const),
    ],
    removed: made.map(({ id }) => tabOf(id)),
    restored: counts(restored),
    rowsRemoved,
    marksRestored: marks.map(({ sheet }) => tabOf(sheet.id)),
    typed: counts(typed),
    notes,
  };
}

/** Sheets that are to be deleted are hidden first, with a blank one put in where no other would be visible. */
function hiding(ids: readonly string[], { visible, sheets }: Present): readonly Operation[] {
  const isOtherVisible = [...visible].some((id) => !ids.includes(id));
  return [
    ...(ids.length > 0 && !isOtherVisible ? [{ op: "addBlankSheet" } as const] : []),
    ...ids.flatMap((id): readonly Operation[] => {
      const expected = sheets.get(id);
      if (expected === undefined || !visible.has(id)) return [];
      return [{ op: "hideSheet", sheet: { id }, expected }];
    }),
  ];
}

/** An earlier try has taken the columns out already, and before them put back the cells beside them. */
function columnsAreGone({ tables }: ChangeRecord, sheetId: string, present: Present): boolean {
  return tables.some(
    (table) =>
      table.sheetId === sheetId &&
      table.columnsAdded.some(
        ({ id }) => present.tables.get(table.id)?.columns.includes(id) === false,
      ),
  );
}

/** What the change left in a cell. */
function leftAt(
  cells: readonly ChangedCells[],
  row: number,
  column: number,
): CellValue | undefined {
  const holding = cells.findLast(({ area }) => contains(area, { row, column }));
  return holding?.after?.[row - holding.area.row]?.[column - holding.area.column];
}

function restoreAll({ sheetId, area: { row, column }, before }: ChangedCells): Operation {
  return { op: "restore", sheet: { id: sheetId }, row, column, kept: before };
}

interface RestoredCells {
  readonly operations: readonly Operation[];
  readonly restored: number;
  /** Changed since, and left. */
  readonly left: readonly string[];
  /** It is not known what the change left in them. */
  readonly unknown: number;
}

function restoreCells(changed: ChangedCells, now: CapturedCells): RestoredCells {
  const { sheetId, area, before, after } = changed;
  const left: string[] = [];
  let restored = 0;
  let unknown = 0;
  const contents = before.formulas.map((row, down) =>
    row.map((was, across) => {
      const is = now.formulas[down]?.[across];
      // Cells the change gave nothing but a format hold whatever they hold by now.
      if (is === was || after?.[down]?.[across] === was) return false;
      if (after === undefined) unknown += 1;
      else if (is !== after[down]?.[across]) {
        left.push(cellAddress(area.row + down, area.column + across));
        return false;
      }
      restored += 1;
      return true;
    }),
  );
  const formats = before.numberFormats.map((row, down) =>
    row.map(
      (format, across) =>
        contents[down]?.[across] === true || now.numberFormats[down]?.[across] !== format,
    ),
  );
  if (!formats.some((row) => row.includes(true)))
    return { operations: [], restored, left, unknown };
  const { row, column } = area;
  const sheet = { id: sheetId };
  return {
    operations: [
      {
        op: "restore",
        sheet,
        row,
        column,
        kept: before,
        expected: now.formulas,
        only: { contents, formats },
      },
    ],
    restored,
    left,
    unknown,
  };
}

/** Names that are not a block's: those go with their block. */
function namesBack({ names, blocks }: ChangeRecord, present: Present): readonly Operation[] {
  const ofBlocks = new Set(blocks.map(({ name }) => name));
  return names.flatMap(({ name, before }): readonly Operation[] => {
    const now = present.names.get(name);
    if (ofBlocks.has(name) || now === undefined) return [];
    if (before === undefined) return [{ op: "deleteName", name }];
    if (now.formula === before.formula && now.visible === before.visible) return [];
    return [{ op: "setName", name, ...before, replaces: true }];
  });
}

function settingsBack({ settings }: ChangeRecord, present: Present): readonly Operation[] {
  return settings.flatMap(({ key, before }): readonly Operation[] => {
    const now = present.settings.get(key);
    if (before === undefined) return now === undefined ? [] : [{ op: "deleteSetting", key }];
    const isSame = JSON.stringify(now?.value) === JSON.stringify(before.value);
    return isSame ? [] : [{ op: "setSetting", key, value: before.value }];
  });
}
