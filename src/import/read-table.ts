/** Reads a table's rows into candidates; every cell is given its fate on the way. */
import { kindOf } from "./cell-kind";
import { countColumns, type CountColumn, type TableFacts, tableFacts } from "./column-facts";
import { readCellCount } from "./cell-count";
import { type InputCell, type InputRow, isBlank, textOf } from "./grid";
import type { Layout } from "./layout";
import type { Count } from "../plan/types";
import { placed } from "./place-count";
import type { Fate, Flag, LeftReason, NumberQuestionCode } from "./proposal";
import { type DataRow, rowReader, type Table } from "./read-row";
import { startsTable } from "./starts-table";
import type { Survey } from "./survey";
import { isTerritoryName } from "./words";
import { ask, check, context, empty, header, left, type ReadState } from "./state";

/** How many rows are read between two pauses for the pane: under 5 ms. */
const rowsPerPause = 2_000;

/** Reads the table found at `from`; gives the row after its last. */
export function* readTable(
  state: ReadState,
  layout: Layout,
  from: number,
): Generator<undefined, number> {
  const { grid } = state;
  const facts = tableFacts(state, from, layout.headerRow);
  for (let row = from; row < layout.firstRow; row += 1)
    state.fates[row] =
      row < layout.headerRow ? besideTable(grid[row] ?? []) : plainRow(grid[row] ?? [], header);
  if (facts.isSeasonal) state.seasonal = true;

  const counts = countColumns(state, layout);
  const { english, territories } = yield* surveyTable(state, layout, counts, facts);
  if (english) state.englishThroughout = true;
  // These columns say neither offence, code, territory nor period, so a number in them is of something else.
  const besides = layout.columns.flatMap(({ role }, column) =>
    role === "other" || role === "measure" ? [column] : [],
  );
  const table: Table = {
    layout,
    facts,
    counts,
    english,
    territories,
    besides,
    leftRows: new Map(),
  };
  const reader = rowReader(state, table);
  const heading = new Set(
    grid.slice(layout.headerRow, layout.firstRow).map((row) => row.map(textOf).join("\t")),
  );
  const columnsOfCounts = new Set(counts.map(({ column }) => column));
  const sums = counts.map((): { row: number; count: Count }[] => []);

  let isApart = false;
  for (let row = layout.firstRow; row < grid.length; row += 1) {
    if (row % rowsPerPause === 0) yield undefined;
    const cells = grid[row] ?? [];
    const first = counts[0]?.column ?? 0;
    if (mayBeHeader(cells, first, layout.periodsAbove)) {
      if (heading.has(cells.map(textOf).join("\t"))) {
        state.fates[row] = plainRow(cells, header);
        continue;
      }
      if (row > layout.firstRow && startsTable(cells, state.match, isApart)) return row;
    }
    const facts = reader(cells);
    isApart = facts.kind === "plain";
    state.fates[row] =
      facts.kind === "plain"
        ? besideTable(cells, columnsOfCounts)
        : readRow(state, table, cells, row, facts, sums);
  }
  return grid.length;
}

function mayBeHeader(cells: InputRow, column: number, periodsAbove: boolean): boolean {
  if (periodsAbove) return true;
  const cell = cells[column];
  if (typeof cell !== "string" || cell === "") return false;
  const code = cell.charCodeAt(0);
  return code < 48 || code > 57;
}

function plainRow(cells: InputRow, fate: Fate): Fate[] {
  return cells.map((cell) => (isBlank(cell) ? empty : fate));
}

/** A long table may have a hundred thousand rows that are left for one reason; those without blanks share one row of fates. */
function leftRow(cells: InputRow, reason: LeftReason, known: Table["leftRows"]): Fate[] {
  if (cells.some(isBlank)) return plainRow(cells, left(reason));
  const byLength = known.get(reason) ?? [];
  known.set(reason, byLength);
  return (byLength[cells.length] ??= plainRow(cells, left(reason)));
}

/** The fates of a row with a title, a note or a heading of a group; a number in it is no part of the table. */
export function besideTable(
  cells: InputRow,
  countColumns: ReadonlySet<number> = new Set(),
): Fate[] {
  return cells.map((cell, at) => {
    if (isBlank(cell)) return empty;
    // `ca. 139` under a year is meant as a count.
    if (countColumns.has(at) && /\d/.test(textOf(cell))) return left("notANumber");
    return kindOf(cell) === "number" ? left("noTable") : context;
  });
}

/** A table without a column of territories may be about one that its title names. */
function* surveyTable(
  { survey, isOwnTerritory }: ReadState,
  { firstRow, columns }: Layout,
  counts: readonly CountColumn[],
  { territory }: TableFacts,
): Generator<undefined, Survey> {
  const territoryColumn = columns.findIndex(({ role }) => role === "territory");
  const surveyed = yield* survey(
    firstRow,
    counts.map(({ column }) => column),
    territoryColumn === -1 ? undefined : territoryColumn,
  );
  if (territoryColumn !== -1 || territory === undefined) return surveyed;
  const isUnknown = !isOwnTerritory(territory) && !isTerritoryName(territory);
  return {
    ...surveyed,
    territories: {
      own: isOwnTerritory(territory) ? [territory] : [],
      unknown: isUnknown ? [territory] : [],
    },
  };
}

function readRow(
  state: ReadState,
  table: Table,
  cells: InputRow,
  row: number,
  facts: DataRow,
  sums: { row: number; count: Count }[][],
): Fate[] {
  const { counts } = table;
  if (facts.left !== undefined && facts.left !== "unknownOffence" && !facts.isTotal)
    return leftRow(cells, facts.left, table.leftRows);
  // A cell below the headers that is in no column of counts says what the row is about.
  const labelFate = facts.left === undefined ? header : left(facts.left);
  const fates = plainRow(cells, facts.isTotal ? check : labelFate);
  let isTaken = false;
  let reason: Fate | undefined;
  for (const [at, column] of counts.entries()) {
    const cell = cells[column.column];
    if (cell === undefined) continue;
    const sum = sums[at] ?? [];
    const fate = facts.isTotal
      ? checked(state, table, cell, row, column, sum)
      : counted(state, table, cell, row, column, facts, sum);
    fates[column.column] = fate;
    if (fate.kind === "left" && fate.reason !== "blank") reason ??= fate;
    else if (fate.kind !== "left" && fate.kind !== "empty") isTaken = true;
  }
  for (const column of table.besides) {
    const cell = cells[column];
    const mayBeNumber =
      typeof cell === "object" || (cell !== undefined && /^\s*[-−\d]/u.test(cell));
    if (mayBeNumber && kindOf(cell) === "number") fates[column] = left("noLabel");
  }
  // When no count of a row is taken, its labels are left for the same reason.
  if (!isTaken && reason)
    for (const [column, fate] of fates.entries()) if (fate === header) fates[column] = reason;
  return fates;
}

/** A total is compared with what stands above it, and is never data. */
function checked(
  state: ReadState,
  { english }: Table,
  cell: InputCell,
  row: number,
  { column }: CountColumn,
  sum: { row: number; count: Count }[],
): Fate {
  const total = readCellCount(cell, english);
  if (total.kind === "count" && sum.length > 0 && sum.length <= 1_000)
    state.checks.push({ row, column, stated: total.count, parts: sum.splice(0) });
  return isBlank(cell) ? empty : check;
}

function counted(
  state: ReadState,
  table: Table,
  cell: InputCell,
  row: number,
  column: CountColumn,
  facts: DataRow,
  sum: { row: number; count: Count }[],
): Fate {
  if (isBlank(cell)) return left("blank");
  if (column.left !== undefined) return left(column.left);
  if (column.isTotal) return check;
  const said = readCellCount(cell, table.english);
  if (said.kind === "left") return left(said.reason);
  const read =
    said.kind === "count" ? said : answered(state, said.question, textOf(cell), said.answers);
  if (!read) return left("asked");
  sum.push({ row, count: read.count });
  if (facts.left !== undefined) return left(facts.left);
  return placed(state, table, row, column, facts, read);
}

function answered(
  state: ReadState,
  code: NumberQuestionCode,
  text: string,
  answers: ReadonlyMap<string, Count>,
): { readonly count: Count; readonly flags: readonly Flag[] } | undefined {
  const answer = ask(state, { code, params: { text } }, [...answers.keys()]);
  const count = answer === undefined ? undefined : answers.get(answer);
  return count === undefined ? undefined : { count, flags: [] };
}
