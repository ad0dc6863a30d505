/**
 * What must still be as it was when a change was planned: cells that operations expect something of, all rows of tables
 * that are written in, and sheets that are to be deleted. They are looked at before the writing, and again in the
 * request that writes.
 */
import { type Cells, cellsFrom } from "../../cells/cell-value";
import { rectangleFilled, contains } from "../../cells/rectangle";
import { runsOf, spansOf } from "../../cells/runs";
import { type Asking, askFormulas } from "./asking";
import { type Difference, differencesIn } from "./differences";
import type { Operation, OperationOf } from "./operation";
import type { Part } from "./parts";
import type { SeenTable, Surroundings } from "./surroundings";
import { type Placed, follows, inColumnOrder } from "./stacked";
import type { Touched } from "./touched";
import { typedSince } from "./typed-since";
import { askMadeSheet } from "./undoing";

interface Guard extends Placed {
  readonly expected: Cells;
  /** Formulas are left out, since their results follow other cells. */
  readonly typedOnly: boolean;
}

function guardsOf(
  operations: readonly Operation[],
  touched: Touched,
  seen: Surroundings,
): readonly Guard[] {
  return [
    ...oneRunEach(operations.flatMap(expectedCells)),
    ...blankCells(operations, touched, seen),
    ...seen.tables.flatMap((table) => rowsWritten(table, touched)),
  ];
}

/** The cells that an operation expects something of. */
function expectedCells(operation: Operation): readonly Guard[] {
  if (!("expected" in operation) || !("id" in operation.sheet)) return [];
  const { id: sheetId } = operation.sheet;
  if (operation.op === "hideSheet") return [];
  const [position, expected] =
    operation.op === "restore"
      ? [operation, operation.expected]
      : [operation.expected, operation.expected.formulas];
  return [{ sheetId, area: rectangleFilled(position, expected), expected, typedOnly: false }];
}

/** Many single cells that stand under each other are one question. */
function oneRunEach(guards: readonly Guard[]): readonly Guard[] {
  return runsOf(guards.toSorted(inColumnOrder), follows).map((run) => {
    const expected = run.flatMap((guard) => guard.expected);
    return { ...run[0], area: { ...run[0].area, rows: expected.length }, expected };
  });
}

/** Cells that were blank and are written over: those beneath a table that gets rows, and those of a new block. */
function blankCells(
  operations: readonly Operation[],
  touched: Touched,
  { blocks }: Surroundings,
): readonly Guard[] {
  const known = new Set(blocks.map(({ name }) => name));
  const beneath = touched.tables
    .filter(({ movesDown, added }) => !movesDown && added.rows > 0)
    .map(({ sheetId, added }): Placed => ({ sheetId, area: added }));
  const fresh = operations.flatMap((each): Placed[] => {
    if (each.op !== "write" || each.block === undefined || known.has(each.block)) return [];
    if (!("id" in each.sheet)) return [];
    return [{ sheetId: each.sheet.id, area: rectangleFilled(each.cells, each.cells.contents) }];
  });
  return [...beneath, ...fresh].map(({ sheetId, area }) => ({
    sheetId,
    area,
    expected: cellsFrom(area, () => ""),
    typedOnly: false,
  }));
}

/** The rows of a table in which a cell is written: people may sort the table, and so change which row that is. */
function rowsWritten({ sheetId, body, values }: SeenTable, touched: Touched): readonly Guard[] {
  const rows = new Set<number>();
  for (const { sheetId: id, before } of touched.cells) {
    if (id !== sheetId || !contains({ ...body, row: before.row, rows: 1 }, before)) continue;
    const from = before.row - body.row;
    const to = Math.min(from + before.rows, body.rows);
    for (let at = Math.max(0, from); at < to; at += 1) rows.add(at);
  }
  return spansOf([...rows].sort((a, b) => a - b)).map(({ from, to }) => ({
    sheetId,
    area: { ...body, row: body.row + from, rows: to - from },
    expected: values.slice(from, to),
    typedOnly: true,
  }));
}

export interface Guarding {
  readonly asking: readonly Asking[];
  /** What is no longer as it was. It is known once the questions are answered. */
  readonly differences: () => readonly Difference[];
}

/** Asks for all that a part of a change stands on. */
export function guard({ operations, touched, changedEarlier }: Part, seen: Surroundings): Guarding {
  const found: Difference[] = [];
  const tables = seen.tables.filter(({ id }) => !changedEarlier.has(id));
  const asking = guardsOf(operations, touched, { ...seen, tables }).map(
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

/** Asks whether anything has come to a sheet that is to be deleted since it was looked at. */
function askTyped(
  { sheet: { id }, expected }: OperationOf<"hideSheet">,
  isOtherwise: () => void,
): Asking {
  return askMadeSheet(id, expected, (now) => {
    const isSame =
      now !== undefined && typedSince(now, expected) === 0 && (expected.reaches || !now.reaches);
    if (!isSame) isOtherwise();
  });
}
