/** What brings the workbook back to what it was before a change, and what would go with it. Pure. */
import type { Planned, PlanPart } from "./planned";
import type { ChangeRecord } from "./change-record";
import { isSameText } from "./differences";
import { isSameMarks } from "./marks";
import type { Operation } from "./operation";
import { line, type ReportLine } from "./report";
import { typedSince } from "./typed-since";
import { undoBlocks } from "./undo-block";
import { leftAt, restoreAll, restoreCells } from "./undo-cells";
import { undoTable } from "./undo-table";
import type { Present, UndoOptions } from "./undoing";

/** Cells of one sheet, by its tab's name. */
export interface CellCount {
  readonly sheet: string;
  readonly cells: number;
}

export interface UndoParts extends PlanPart<"operations" | "done" | "notes"> {
  /** Tabs that are removed. */
  readonly removed: readonly string[];
  readonly restored: readonly CellCount[];
  /** Cells that people have typed since on what is taken away. */
  readonly typed: readonly CellCount[];
}

/** So many of the cells that are left on a sheet are named. */
const mostNamed = 20;

/** The undoing as a plan. What people have typed on what would go is an obstacle, unless it may go too. */
export function planUndo(
  record: ChangeRecord,
  present: Present,
  { takeTyped }: UndoOptions,
): Planned {
  const { operations, done, notes, typed } = undoParts(record, present);
  return {
    operations,
    done,
    notes,
    obstacles: takeTyped ? [] : typed.map((count) => line("typedSince", count)),
    surroundings: {
      tables: [],
      blocks: [...present.blocks].flatMap(([name, block]) =>
        block === undefined ? [] : [{ name, ...block.area, formulas: block.formulas }],
      ),
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
    if (now === undefined) return [];
    const back = restoreCells(each, now);
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
  const rowsRemoved: ReportLine[] = [];
  const tables = record.tables.flatMap((table): readonly Operation[] => {
    const onSheet = record.cells.filter(({ sheetId }) => sheetId === table.sheetId);
    const back = undoTable(table, present.tables.get(table.id), (row, column) =>
      leftAt(onSheet, row, column),
    );
    const sheet = tabOf(table.sheetId);
    add(typed, table.sheetId, back.typed);
    if (back.rowsRemoved > 0)
      rowsRemoved.push(line("rowsRemoved", { sheet, rows: back.rowsRemoved }));
    if (back.rowsLeft) notes.push(line("rowsLeft", { sheet }));
    return back.operations;
  });
  const made = record.sheets.filter(({ id, cells: held }) => {
    const now = present.sheets.get(id);
    // The change itself wrote nothing so far away that the sheet reaches beyond what is read.
    if (now !== undefined) add(typed, id, typedSince(now, held) + (now.reaches ? 1 : 0));
    return now !== undefined;
  });
  const marks = record.marks.flatMap(({ sheetId, before }) => {
    const held = present.marks.get(sheetId);
    if (held === undefined || isSameMarks(held, before)) return [];
    return [{ op: "mark", sheet: { id: sheetId }, held, marks: before } as const];
  });
  const counts = (of: ReadonlyMap<string, number>): readonly CellCount[] =>
    [...of].map(([sheet, count]) => ({ sheet, cells: count }));
  const removed = made.map(({ id }) => tabOf(id));
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
      // The sheets go last: until then names and tables refer to them.
      ...made.map(({ id }) => ({ op: "deleteSheet", sheet: { id } }) as const),
    ],
    done: [
      ...counts(restored).map((count) => line("cellsRestored", count)),
      ...rowsRemoved,
      ...marks.map(({ sheet }) => line("marksRestored", { sheet: tabOf(sheet.id) })),
      ...removed.map((sheet) => line("sheetRemoved", { sheet })),
    ],
    notes,
    removed,
    restored: counts(restored),
    typed: counts(typed),
  };
}

/** Sheets that are to be deleted are hidden first. Where no other sheet is visible, a blank one is put in. */
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

/** Whether an earlier try has taken the sheet's columns out again. It put the cells beside them back before that. */
function columnsAreGone({ tables }: ChangeRecord, sheetId: string, present: Present): boolean {
  return tables.some(
    (table) =>
      table.sheetId === sheetId &&
      table.columnsAdded.some(
        ({ id }) => present.tables.get(table.id)?.columns.includes(id) === false,
      ),
  );
}

/** The names that are not a block's. A block's name is put back with its block. */
function namesBack({ names, blocks }: ChangeRecord, present: Present): readonly Operation[] {
  const ofBlocks = new Set(blocks.map(({ name }) => name));
  return names.flatMap(({ name, before }): readonly Operation[] => {
    const now = present.names.get(name);
    if (ofBlocks.has(name) || now === undefined || isSameText(now, before)) return [];
    if (before === undefined) return [{ op: "deleteName", name }];
    return [{ op: "setName", name, ...before, replaces: true }];
  });
}

function settingsBack({ settings }: ChangeRecord, present: Present): readonly Operation[] {
  return settings.flatMap(({ key, before }): readonly Operation[] => {
    if (isSameText(present.settings.get(key), before)) return [];
    if (before === undefined) return [{ op: "deleteSetting", key }];
    return [{ op: "setSetting", key, value: before.value }];
  });
}
