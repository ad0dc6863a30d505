/**
 * What must still be as it was when a change was planned: cells it expects something of, the whole rows of tables it
 * writes in, and where tables and blocks stand. Looked at before writing, and again in the request that writes.
 */
import { cellAddress } from "../../cells/address";
import type { CellValue, Cells } from "../../cells/cell-value";
import { isSameArea, type Rectangle } from "../../cells/rectangle";
import { type Asking, askFormulas, type Images } from "./images";
import type { Operation } from "./operation";
import type { Part } from "./parts";
import type { SeenTable, Surroundings } from "./surroundings";
import type { Touched } from "./touched";
import { typedSince } from "./typed-since";
import { askMadeSheet, type PresentSheet } from "./undoing";

/** Something that is no longer as it was. */
export type Difference =
  | {
      readonly sheetId: string;
      readonly cell: string;
      readonly was: CellValue;
      readonly now: CellValue;
    }
  /** A table or block stands elsewhere, or is gone. */
  | { readonly sheetId: string; readonly cell?: undefined };

interface Guard {
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly expected: Cells;
  /** Results of formulas follow other cells: only what is typed is compared. */
  readonly typedOnly: boolean;
}

/** Cells that the operations expect something of, and the rows of tables that they write in. */
function guardsOf(
  operations: readonly Operation[],
  touched: Touched,
  seen: Surroundings,
): readonly Guard[] {
  const expected = operations.flatMap((each): Guard[] => {
    if (each.op === "restore" && each.expected !== undefined) {
      const { sheet, row, column, expected: held } = each;
      const area = { row, column, rows: held.length, columns: held[0]?.length ?? 0 };
      return [{ sheetId: sheet.id, area, expected: held, typedOnly: false }];
    }
    if (each.op !== "write" || each.expected === undefined || !("id" in each.sheet)) return [];
    const { row, column, formulas } = each.expected;
    const area = { row, column, rows: formulas.length, columns: formulas[0]?.length ?? 0 };
    return [{ sheetId: each.sheet.id, area, expected: formulas, typedOnly: false }];
  });
  return [
    ...underEachOther(expected),
    ...blankCells(operations, touched, seen),
    ...seen.tables.flatMap((table) => rowsWritten(table, touched)),
  ];
}

/** Many single cells that stand under each other are looked at as one run. */
function underEachOther(guards: readonly Guard[]): readonly Guard[] {
  const order = guards.toSorted(
    (a, b) =>
      (a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : 0) ||
      a.area.column - b.area.column ||
      a.area.columns - b.area.columns ||
      a.area.row - b.area.row,
  );
  const runs: (Guard & { expected: (readonly CellValue[])[] })[] = [];
  for (const { sheetId, area, expected, typedOnly } of order) {
    const last = runs.at(-1);
    const continues =
      last?.sheetId === sheetId &&
      last.area.column === area.column &&
      last.area.columns === area.columns &&
      last.area.row + last.area.rows === area.row;
    if (continues) {
      last.expected.push(...expected);
      runs[runs.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + area.rows } };
    } else runs.push({ sheetId, area, expected: [...expected], typedOnly });
  }
  return runs;
}

/** Cells that were blank and are written over: rows put beneath a table, and a new block. */
function blankCells(
  operations: readonly Operation[],
  touched: Touched,
  { blocks }: Surroundings,
): readonly Guard[] {
  const known = new Set(blocks.map(({ name }) => name));
  const beneath = touched.tables
    .filter(({ movesDown, added }) => !movesDown && added.rows > 0)
    .map(({ sheetId, added }) => ({ sheetId, area: added }));
  const fresh = operations.flatMap((each) => {
    if (each.op !== "write" || each.block === undefined || known.has(each.block)) return [];
    if (!("id" in each.sheet)) return [];
    const { row, column, contents } = each.cells;
    const area = { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
    return [{ sheetId: each.sheet.id, area }];
  });
  return [...beneath, ...fresh].map(({ sheetId, area }) => ({
    sheetId,
    area,
    expected: Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => ""),
    ),
    typedOnly: false,
  }));
}

function rowsWritten({ sheetId, body, values }: SeenTable, touched: Touched): readonly Guard[] {
  const rows = new Set<number>();
  for (const { sheetId: id, before } of touched.cells) {
    const beside = before.column < body.column + body.columns && before.column >= body.column;
    if (id !== sheetId || !beside) continue;
    const [from, to] = [before.row - body.row, before.row - body.row + before.rows];
    for (let at = Math.max(0, from); at < Math.min(to, body.rows); at += 1) rows.add(at);
  }
  return runsOf([...rows].sort((a, b) => a - b)).map(({ from, to }) => ({
    sheetId,
    area: { ...body, row: body.row + from, rows: to - from },
    expected: values.slice(from, to),
    typedOnly: true,
  }));
}

function runsOf(order: readonly number[]): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const at of order) {
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

export interface Guarding {
  readonly asking: readonly Asking[];
  /** What is no longer as it was, once the askings are answered. */
  readonly differences: () => readonly Difference[];
}

export function guard({ operations, touched, changedEarlier }: Part, seen: Surroundings): Guarding {
  const found: Difference[] = [];
  const fresh = <Each extends { readonly id?: string; readonly name?: string }>(each: Each) =>
    !changedEarlier.has(each.id ?? each.name ?? "");
  const still = { tables: seen.tables.filter(fresh), blocks: seen.blocks };
  const asking = guardsOf(operations, touched, still).map(
    ({ sheetId, area, expected, typedOnly }) =>
      askFormulas(sheetId, area, (formulas) => {
        if (formulas === undefined) found.push({ sheetId });
        else found.push(...differencesIn({ sheetId, ...area }, expected, formulas, typedOnly));
      }),
  );
  const sheets = operations.flatMap((each) =>
    each.op === "hideSheet" ? [askTyped(each, () => found.push({ sheetId: each.sheet.id }))] : [],
  );
  return { asking: [...asking, ...sheets], differences: () => found };
}

function differencesIn(
  { sheetId, row, column }: { sheetId: string; row: number; column: number },
  expected: Cells,
  now: Cells,
  typedOnly = false,
): readonly Difference[] {
  return expected.flatMap((cells, down) =>
    cells.flatMap((was, across): Difference[] => {
      const is = now[down]?.[across] ?? "";
      const computed = typedOnly && typeof is === "string" && is.startsWith("=");
      if (computed || is === was) return [];
      return [{ sheetId, cell: cellAddress(row + down, column + across), was, now: is }];
    }),
  );
}

/** What the images show elsewhere than it was seen when the change was planned. */
export function movedSince(
  images: Images,
  { touched, changedEarlier }: Part,
  seen: Surroundings,
): readonly Difference[] {
  const tables = touched.tables.flatMap(({ id, sheetId }): Difference[] => {
    const was = seen.tables.find((table) => table.id === id);
    const now = images.tables.get(id);
    if (was === undefined || changedEarlier.has(id)) return [];
    const { body } = was;
    const area = { ...body, row: body.row - 1, rows: body.rows + 1 };
    const headers = now?.columns.map(({ name }) => name).join("\n");
    const same =
      now !== undefined &&
      isSameArea(now.area, area) &&
      headers === was.columns.map(({ name }) => name).join("\n");
    return same ? [] : [{ sheetId }];
  });
  const blocks = touched.blocks.flatMap(({ name, sheetId }): readonly Difference[] => {
    if (changedEarlier.has(name) || !images.blocks.has(name)) return [];
    const was = seen.blocks.find((block) => block.name === name);
    const now = images.blocks.get(name);
    const same = was === undefined ? now === undefined : now && isSameArea(now.area, was);
    if (same !== true) return [{ sheetId }];
    const isRead = was?.formulas !== undefined && now !== undefined;
    return isRead ? differencesIn({ sheetId, ...now.area }, was.formulas, now.formulas) : [];
  });
  return [...tables, ...blocks];
}

/** What two images of the same parts show differently. */
export function changedBetween(
  { touched, changedEarlier }: Part,
  before: Images,
  now: Images,
): readonly Difference[] {
  const cells = touched.cells.flatMap((each): readonly Difference[] => {
    const [was, is] = [before.cells.get(each), now.cells.get(each)];
    const at = { sheetId: each.sheetId, ...each.before };
    if (was === undefined || is === undefined) return [{ sheetId: each.sheetId }];
    return differencesIn(at, was.formulas, is.formulas);
  });
  const blocks = touched.blocks.flatMap(({ name, sheetId }): readonly Difference[] => {
    if (changedEarlier.has(name) || !now.blocks.has(name)) return [];
    const [was, is] = [before.blocks.get(name), now.blocks.get(name)];
    if (was === undefined && is === undefined) return [];
    if (was === undefined || is === undefined || !isSameArea(was.area, is.area))
      return [{ sheetId }];
    return differencesIn({ sheetId, ...was.area }, was.formulas, is.formulas);
  });
  const tables = touched.tables.flatMap(({ id, sheetId }): Difference[] => {
    if (changedEarlier.has(id)) return [];
    const [was, is] = [before.tables.get(id), now.tables.get(id)];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ sheetId }];
  });
  return [...cells, ...blocks, ...tables];
}

/** Whether anything has come to a sheet that is to be deleted since it was looked at. */
function askTyped(
  { sheet: { id }, expected }: Extract<Operation, { op: "hideSheet" }>,
  isOtherwise: () => void,
): Asking {
  const sheets = new Map<string, PresentSheet>();
  const { cells, ask } = askMadeSheet(id, expected, sheets);
  return {
    cells,
    ask: (workbook) => {
      const answer = ask(workbook);
      return () => {
        answer();
        const now = sheets.get(id);
        const isSame =
          now !== undefined &&
          typedSince(now, expected) === 0 &&
          (expected.reaches || !now.reaches);
        if (!isSame) isOtherwise();
      };
    },
  };
}
