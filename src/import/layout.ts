/**
 * Where in a grid the table is: its header rows, what each column says (a label, a period, counts), and where its data
 * begin. Wide, long and transposed tables differ only in whether periods and offences stand above or beside the counts.
 */
import { isCount, isPeriod, type Kind, kindOf } from "./cell-kind";
import { isCountColumn, periodColumns, type Sample } from "./column-kinds";
import { type Grid, isBlank, textOf } from "./grid";
import type { MatchLabel } from "./match-offence";
import { joinPeriods, type Period, readPeriod } from "./period";
import { startsTable } from "./starts-table";
import {
  isTerritoryHeader,
  isTerritoryName,
  isCodeHeader,
  isOffenceHeader,
  isPeriodHeader,
  measureOf,
} from "./words";

export type StubRole = "offence" | "code" | "territory" | "measure" | "period" | "other";

export type ColumnRole =
  | {
      readonly role: StubRole;
      /** Some of its rows are totals, so that the others break them down. */ readonly hasTotals: boolean;
    }
  | {
      readonly role: "counts";
      readonly period: Period | undefined;
      /** What stands above it, from the top. */
      readonly labels: readonly string[];
    };

export interface Layout {
  /** The table's first header row, and the first row that is data; all from 0. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly columns: readonly ColumnRole[];
  /** The header holds periods, so that any row below may be a header that is repeated. */
  readonly periodsAbove: boolean;
}

/** How far down a table is looked at to know its shape. */
const sampled = 120;

/** Finds the first table from a row on, or undefined where no counts stand in columns. */
export function findLayout(grid: Grid, from: number, match: MatchLabel): Layout | undefined {
  const to = Math.min(grid.length, from + sampled);
  const kinds: (readonly Kind[])[] = [];
  for (let row = from; row < to; row += 1) {
    const cells = grid[row] ?? [];
    const isApart = kinds.length > 0 && !(kinds.at(-1) ?? []).some(isCount);
    const hasData = (): boolean =>
      kinds.some((row, at) => isDataRow(row) && !isTitle({ kinds, grid, from, match }, at));
    if (isApart && startsTable(cells, match, true) && hasData()) break;
    kinds.push(cells.map(kindOf));
  }
  const width = Math.max(0, ...kinds.map(({ length }) => length));
  const sample: Sample = { grid, from, kinds, width, match };
  return wide(sample) ?? long(sample);
}

/** Periods stand above the counts. */
function wide(sample: Sample): Layout | undefined {
  const { kinds, from } = sample;
  const at = kinds.findIndex((row, index) => isHeaderOfPeriods(sample, row, index));
  // A title may hold a number; counts of an offence above a row of years are data of their own.
  if (
    at === -1 ||
    kinds.slice(0, at).some((row, above) => isDataRow(row) && !isTitle(sample, above))
  )
    return undefined;
  const above = (kinds[at] ?? []).flatMap((kind, column) => (isPeriod(kind) ? [column] : []));
  const [first = 0] = above;
  const inHeader = (row: readonly Kind[] | undefined, index: number): boolean =>
    row !== undefined &&
    !namesOffence(sample, index, first) &&
    !row.includes("number") &&
    !row.includes("formula") &&
    above.some((column) => (row[column] ?? "blank") !== "blank");
  let top = at;
  while (top > 0 && at - top < 3 && inHeader(kinds[top - 1], top - 1) && sameShape(kinds[top - 1]))
    top -= 1;
  let last = at;
  while (
    last - at < 3 &&
    inHeader(kinds[last + 1], last + 1) &&
    !isDataBelow(sample, last + 1, above)
  )
    last += 1;
  return layoutOf(sample, from + top, from + last + 1, true);
}

/** An offence to the left of the periods begins a row of data, whatever stands in it. */
function namesOffence({ grid, from, match }: Sample, row: number, column: number): boolean {
  return (grid[from + row] ?? [])
    .slice(0, column)
    .some((cell) => match(textOf(cell))?.kind === "offence");
}

function sameShape(row: readonly Kind[] | undefined): boolean {
  return (row?.filter((kind) => kind !== "blank").length ?? 0) >= 2;
}

/** Below a header, a row with nothing but bare years under its periods is counts that look like years. */
function isDataBelow({ kinds }: Sample, index: number, above: readonly number[]): boolean {
  const row = kinds[index] ?? [];
  return above.every((column) => row[column] === "year");
}

function isHeaderOfPeriods(sample: Sample, row: readonly Kind[], index: number): boolean {
  if (row.includes("number") || row.includes("formula")) return false;
  const above = row.flatMap((kind, column) => (isPeriod(kind) ? [column] : []));
  const [first] = above;
  if (first === undefined) return false;
  // `År` stands right above the first of the years that run down.
  if (
    above.some((column) => isPeriodHeader(textOf(sample.grid[sample.from + index - 1]?.[column])))
  )
    return false;
  const below = upToNextTable(sample.kinds.slice(index + 1, index + 40), first);
  const filled = above.filter((column) => below.some((cells) => isCount(cells[column])));
  if (filled.length === 0 || filled.length * 2 < above.length) return false;
  const labelled = below.some((cells) =>
    cells.some((kind, column) => column < first && kind === "text"),
  );
  if (above.length > 1) {
    // Years down the first column are a transposed table, and counts may look like years.
    const yearsDown = below.every((cells) => !isCount(cells[first]) || cells[first] === "year");
    return (labelled || !yearsDown) && areNear(sample, above, index);
  }
  // One period above one column: its labels stand to the left, and nothing else is dated below.
  const dated = below.some((cells) => isPeriod(cells[first]) && !cells.includes("number"));
  const isLast = row.every(
    (kind, column) => column <= first || kind === "blank" || kind === "text",
  );
  return labelled && isLast && !dated;
}

/** One number beside words that name no offence: `Tabel 7`. */
function isTitle({ kinds, grid, from, match }: Omit<Sample, "width">, row: number): boolean {
  const numbers = (kinds[row] ?? []).filter((kind) => isCount(kind));
  const cells = grid[from + row] ?? [];
  return numbers.length === 1 && !cells.some((cell) => match(textOf(cell)) !== undefined);
}

/** The rows below a header, down to a row without counts: after it another table may begin. */
function upToNextTable(
  below: readonly (readonly Kind[])[],
  column: number,
): readonly (readonly Kind[])[] {
  const firstCount = below.findIndex((row) => isCount(row[column]));
  const end = below.findIndex((row, at) => at > firstCount && !row.some(isCount));
  return firstCount === -1 || end === -1 ? below : below.slice(0, end);
}

/** Whether a count stands in the row with its label or period beside it. */
function isDataRow(row: readonly Kind[]): boolean {
  return row.includes("number") && row.some((kind) => kind === "text" || isPeriod(kind));
}

/** Periods of a header are near each other; counts that look like years seldom are. */
function areNear({ grid, from }: Sample, columns: readonly number[], index: number): boolean {
  const years = columns.map((column) => readPeriod(grid[from + index]?.[column] ?? "")?.year);
  return years.every((year, at) => {
    const before = years[at - 1];
    return year === undefined || before === undefined || Math.abs(year - before) <= 10;
  });
}

/** Periods stand beside the counts, or nowhere in the table. */
function long(sample: Sample): Layout | undefined {
  const { kinds, from, width } = sample;
  const columns = [...Array(width).keys()];
  const periods = periodColumns(sample);
  const counts = columns.filter(
    (column) => !periods.has(column) && isCountColumn(sample, column, "in"),
  );
  if (counts.length === 0) return undefined;
  const first = kinds.findIndex((row) => {
    const dated = periods.size === 0 || [...periods].some((column) => isPeriod(row[column]));
    return dated && counts.some((column) => isCount(row[column]));
  });
  if (first === -1) return undefined;
  const above = kinds[first - 1];
  const headed =
    above !== undefined &&
    !above.includes("number") &&
    above.some((kind) => kind !== "blank") &&
    (counts.some((column) => above[column] === "text") ||
      above.filter((kind) => kind === "text").length >= 2);
  return layoutOf(sample, from + first - (headed ? 1 : 0), from + first, false, periods);
}

function layoutOf(
  sample: Sample,
  headerRow: number,
  firstRow: number,
  periodsAbove: boolean,
  periodColumns: ReadonlySet<number> = new Set(),
): Layout {
  const { grid, from, width } = sample;
  const headers = grid.slice(headerRow, firstRow);
  const data: Sample = { ...sample, kinds: sample.kinds.slice(firstRow - from), from: firstRow };
  const labels = spreadLabels(headers, width);
  const columns: ColumnRole[] = [];
  for (let column = 0; column < width; column += 1) {
    const above = labels.map((row) => row[column] ?? "").filter((label) => label !== "");
    const period = periodsAbove ? periodAbove(above) : undefined;
    if (period || (!periodColumns.has(column) && isCountColumn(data, column, "out")))
      columns.push({ role: "counts", period, labels: above });
    else columns.push(stubOf(data, column, above, periodColumns.has(column)));
  }
  return { headerRow, firstRow, columns: withOffences(columns, data), periodsAbove };
}

function periodAbove(labels: readonly string[]): Period | undefined {
  let joined: Period | undefined;
  for (const label of labels) {
    const period = readPeriod(label);
    if (period) joined = joinPeriods(period, joined);
  }
  return joined;
}

/** A label over several columns stands over the first only: it is carried on where a row below has labels of its own. */
function spreadLabels(headers: Grid, width: number): readonly (readonly string[])[] {
  return headers.map((row, index) => {
    const below = headers.slice(index + 1);
    let carried = "";
    return Array.from({ length: width }, (_, column) => {
      const label = textOf(row[column]).trim();
      if (label !== "") carried = label;
      else if (!below.some((cells) => !isBlank(cells[column]))) carried = "";
      return label === "" ? carried : label;
    });
  });
}

function stubOf(
  { grid, from, kinds, match }: Sample,
  column: number,
  above: readonly string[],
  isPeriods: boolean,
): ColumnRole {
  if (isPeriods) return { role: "period", hasTotals: false };
  const heading = above.at(-1) ?? "";
  let offences = 0;
  let territories = 0;
  let measures = 0;
  let totals = 0;
  for (const [row] of kinds.entries()) {
    const text = textOf(grid[from + row]?.[column]).trim();
    if (text === "") continue;
    const found = match(text);
    if (found?.kind === "total") totals += 1;
    else if (found) offences += 1;
    else if (isTerritoryName(text)) territories += 1;
    else if (measureOf(text)) measures += 1;
  }
  const hasTotals = totals > 0;
  if (isCodeHeader(heading)) return { role: "code", hasTotals };
  if (isTerritoryHeader(heading)) return { role: "territory", hasTotals };
  if (isOffenceHeader(heading) || (offences > 0 && offences >= territories && offences >= measures))
    return { role: "offence", hasTotals };
  if (territories > 0 && territories >= measures) return { role: "territory", hasTotals };
  return { role: measures > 0 ? "measure" : "other", hasTotals };
}

/** One column names the offences: the last that looks like it; else, where no column is headed by them, the first text. */
function withOffences(
  columns: readonly ColumnRole[],
  { kinds, match }: Sample,
): readonly ColumnRole[] {
  const inHeaders = columns.some(
    (column) =>
      column.role === "counts" && column.labels.some((label) => match(label)?.kind === "offence"),
  );
  if (inHeaders || columns.some(({ role }) => role === "offence")) return columns;
  const texts = columns.flatMap(({ role }, column) =>
    role === "other" && kinds.some((row) => row[column] === "text") ? [column] : [],
  );
  const [first] = texts;
  return columns.map((column, at) =>
    at === first && column.role === "other" ? { ...column, role: "offence" } : column,
  );
}
