/**
 * Where in a grid the table is: its header rows, what each column says (a label, a period, counts), and where its data
 * begin. Wide, long and transposed tables differ only in whether periods and offences stand above or beside the counts.
 */
import { readFigure } from "./figure";
import { type Grid, type InputCell, isBlank, textOf } from "./grid";
import type { MatchLabel } from "./match-offence";
import { isBareYear, joinPeriods, type Period, readPeriod } from "./period";
import {
  isAreaHeader,
  isAreaName,
  isCodeHeader,
  isOffenceHeader,
  isPeriodHeader,
  measureOf,
} from "./words";

export type StubRole = "offence" | "code" | "area" | "measure" | "period" | "other";

export type ColumnRole =
  | {
      readonly role: StubRole;
      /** Some of its rows are totals, so that the others break them down. */ readonly hasTotals: boolean;
    }
  | {
      readonly role: "figures";
      readonly period: Period | undefined;
      /** What stands above it, from the top. */
      readonly labels: readonly string[];
    };

export interface Layout {
  /** The table's first header row, and the first row that is data; all from 0. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly columns: readonly ColumnRole[];
  /** The header's periods as text, to know the header when it is repeated. */
  readonly periodsAbove: boolean;
}

type Kind = "blank" | "period" | "year" | "figure" | "text";

/** How far down a table is looked at to know its shape. */
const sampled = 120;

/** Finds the first table from a row on, or undefined where no counts stand in columns. */
export function findLayout(grid: Grid, from: number, match: MatchLabel): Layout | undefined {
  const to = Math.min(grid.length, from + sampled);
  const kinds: (readonly Kind[])[] = [];
  for (let row = from; row < to; row += 1) kinds.push((grid[row] ?? []).map(kindOf));
  const width = Math.max(0, ...kinds.map(({ length }) => length));
  const sample: Sample = { grid, from, kinds, width, match };
  return wide(sample) ?? long(sample);
}

interface Sample {
  readonly grid: Grid;
  readonly from: number;
  readonly kinds: readonly (readonly Kind[])[];
  readonly width: number;
  readonly match: MatchLabel;
}

function kindOf(cell: InputCell): Kind {
  if (isBlank(cell)) return "blank";
  if (readPeriod(cell)) return isBareYear(cell) ? "year" : "period";
  const figure = readFigure(cell, true);
  if (figure.kind !== "left") return "figure";
  const isText = figure.reason === "notANumber" || figure.reason === "startsLikeFormula";
  return isText && readFigure(cell, false).kind === "left" ? "text" : "figure";
}

const isPeriod = (kind: Kind | undefined): boolean => kind === "period" || kind === "year";
const isCount = (kind: Kind | undefined): boolean => kind === "figure" || kind === "year";

/** Whether a row of cells is a row of periods above columns: nothing else on it is a figure. */
export function isPeriodRow(row: readonly InputCell[]): boolean {
  let periods = 0;
  const seen = new Set<string>();
  for (const cell of row) {
    const kind = kindOf(cell);
    if (kind === "figure") return false;
    if (isPeriod(kind)) {
      periods += 1;
      seen.add(textOf(cell).trim());
    }
  }
  return (
    periods >= 2 &&
    seen.size === periods &&
    row.some((cell) => kindOf(cell) === "text" || isBlank(cell))
  );
}

/** Periods stand above the counts. */
function wide(sample: Sample): Layout | undefined {
  const { kinds, from } = sample;
  const at = kinds.findIndex((row, index) => isHeaderOfPeriods(sample, row, index));
  if (at === -1) return undefined;
  const above = (kinds[at] ?? []).flatMap((kind, column) => (isPeriod(kind) ? [column] : []));
  const inHeader = (row: readonly Kind[] | undefined): boolean =>
    row !== undefined &&
    !row.includes("figure") &&
    above.some((column) => (row[column] ?? "blank") !== "blank");
  let first = at;
  while (first > 0 && at - first < 3 && inHeader(kinds[first - 1]) && sameShape(kinds[first - 1]))
    first -= 1;
  let last = at;
  while (last - at < 3 && inHeader(kinds[last + 1]) && !isDataBelow(sample, last + 1, above))
    last += 1;
  return layoutOf(sample, from + first, from + last + 1, true);
}

function sameShape(row: readonly Kind[] | undefined): boolean {
  return (row?.filter((kind) => kind !== "blank").length ?? 0) >= 2;
}

/** A row of bare years may be counts that look like years, when what is above it is the header. */
function isDataBelow({ kinds }: Sample, index: number, above: readonly number[]): boolean {
  const row = kinds[index] ?? [];
  return above.every((column) => row[column] === "year");
}

function isHeaderOfPeriods({ kinds }: Sample, row: readonly Kind[], index: number): boolean {
  if (row.includes("figure")) return false;
  const above = row.flatMap((kind, column) => (isPeriod(kind) ? [column] : []));
  if (above.length === 0) return false;
  const below = kinds.slice(index + 1, index + 40);
  const columns = above.filter((column) => {
    const cells = below.map((cells) => cells[column] ?? "blank").filter((kind) => kind !== "blank");
    const counts = cells.filter((kind) => kind === "figure").length;
    const years = cells.filter((kind) => kind === "year").length;
    return counts > 0 && counts >= years;
  });
  if (columns.length === 0 || columns.length * 2 < above.length) return false;
  if (columns.length > 1) return true;
  // One period above one column: labels stand beside it below, and it does not stand among labels as in a long table.
  const [column = 0] = columns;
  const beside = below.some((cells) => cells.some((kind, at) => at !== column && kind === "text"));
  return (
    beside &&
    row.every((kind, at) => at >= column || kind === "blank" || kind === "text") &&
    above.length === 1
  );
}

/** Periods stand beside the counts, or nowhere in the table. */
function long(sample: Sample): Layout | undefined {
  const { kinds, from, width } = sample;
  const columns = [...Array(width).keys()];
  const periods = new Set(columns.filter((column) => isPeriodColumn(sample, column)));
  const counts = columns.filter((column) => !periods.has(column) && isCountColumn(sample, column));
  if (counts.length === 0) return undefined;
  const first = kinds.findIndex((row) => {
    const dated = periods.size === 0 || [...periods].some((column) => isPeriod(row[column]));
    return dated && counts.some((column) => isCount(row[column]));
  });
  if (first === -1) return undefined;
  const above = kinds[first - 1];
  const headed =
    above !== undefined &&
    !above.includes("figure") &&
    above.some((kind) => kind !== "blank") &&
    (counts.some((column) => above[column] === "text") ||
      above.filter((kind) => kind === "text").length >= 2);
  return layoutOf(sample, from + first - (headed ? 1 : 0), from + first, false, periods);
}

function isPeriodColumn({ kinds, grid, from, width }: Sample, column: number): boolean {
  let periods = 0;
  let bare = 0;
  let others = 0;
  for (const row of kinds) {
    const kind = row[column] ?? "blank";
    if (kind === "blank") continue;
    if (isPeriod(kind)) periods += 1;
    else if (periods > 0) others += 1;
    if (kind === "year") bare += 1;
  }
  if (periods === 0 || others > periods) return false;
  if (bare < periods) return true;
  const headed = kinds.some((_, row) => isPeriodHeader(textOf(grid[from + row]?.[column])));
  if (headed) return true;
  // Bare years are periods when counts stand to their right, and no other column claims to be the years.
  for (const row of kinds)
    for (let right = column + 1; right < width; right += 1)
      if (row[right] === "figure") return true;
  return false;
}

function isCountColumn({ kinds, grid, from, width }: Sample, column: number): boolean {
  if (kinds.some((_, row) => isCodeHeader(textOf(grid[from + row]?.[column])))) return false;
  let counts = 0;
  let texts = 0;
  for (const row of kinds) {
    const kind = row[column] ?? "blank";
    if (isCount(kind)) counts += 1;
    else if (kind === "text" && counts > 0) texts += 1;
  }
  return counts > 0 && texts <= counts && !isCodeColumn({ kinds, grid, from, width }, column);
}

/** Codes of four digits right before the text they belong to. */
function isCodeColumn(
  { kinds, grid, from, width }: Pick<Sample, "kinds" | "grid" | "from" | "width">,
  column: number,
): boolean {
  if (column + 2 >= width) return false;
  let codes = 0;
  for (const [row, cells] of kinds.entries()) {
    if (!isCount(cells[column])) continue;
    if (
      cells[column + 1] !== "text" ||
      !/^\s*(?:\d{4}|\d{1,2})\s*$/.test(textOf(grid[from + row]?.[column]))
    )
      return false;
    codes += 1;
  }
  return codes > 0;
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
    if (period || (!periodColumns.has(column) && isCountColumn(data, column)))
      columns.push({ role: "figures", period, labels: above });
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
  let areas = 0;
  let measures = 0;
  let totals = 0;
  for (const [row] of kinds.entries()) {
    const text = textOf(grid[from + row]?.[column]).trim();
    if (text === "") continue;
    const found = match(text);
    if (found?.kind === "total") totals += 1;
    else if (found) offences += 1;
    else if (isAreaName(text)) areas += 1;
    else if (measureOf(text)) measures += 1;
  }
  const hasTotals = totals > 0;
  if (isCodeHeader(heading)) return { role: "code", hasTotals };
  if (isAreaHeader(heading)) return { role: "area", hasTotals };
  if (isOffenceHeader(heading) || (offences > 0 && offences >= areas && offences >= measures))
    return { role: "offence", hasTotals };
  if (areas > 0 && areas >= measures) return { role: "area", hasTotals };
  return { role: measures > 0 ? "measure" : "other", hasTotals };
}

/** One column names the offences: the last that looks like it; else, where no column is headed by them, the first text. */
function withOffences(
  columns: readonly ColumnRole[],
  { kinds, match }: Sample,
): readonly ColumnRole[] {
  const inHeaders = columns.some(
    (column) =>
      column.role === "figures" && column.labels.some((label) => match(label)?.kind === "offence"),
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
