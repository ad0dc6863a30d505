/** Which columns of a table say when, and which hold counts. */
import { isCount, isPeriod, type Kind } from "./cell-kind";
import { type Grid, textOf } from "./grid";
import type { MatchLabel } from "./match-offence";
import { readPeriod } from "./period";
import { isCodeHeader, isPeriodHeader } from "./words";

/** The rows a table's shape is read from. */
export interface Sample {
  readonly grid: Grid;
  readonly from: number;
  readonly kinds: readonly (readonly Kind[])[];
  readonly width: number;
  readonly match: MatchLabel;
}

/** Facts that every column is judged by; they are found once. */
interface RowFacts {
  /** The last column in which a count stands. */
  readonly lastCountColumn: number;
  /** Only one cell of the row is filled. */
  readonly standsAlone: readonly boolean[];
}

function rowFacts({ kinds }: Sample): RowFacts {
  return {
    lastCountColumn: Math.max(-1, ...kinds.map((row) => row.findLastIndex(isCount))),
    standsAlone: kinds.map((row) => row.filter((kind) => kind !== "blank").length === 1),
  };
}

/** What a column of periods holds: `sure` is `2012K1` and the like, `years` are four digits that could be counts too. */
function periodColumn(
  { kinds, grid, from, match }: Sample,
  column: number,
  { lastCountColumn, standsAlone }: RowFacts,
): "sure" | "years" | undefined {
  let periods = 0;
  let bare = 0;
  let others = 0;
  for (const row of kinds) {
    const kind = row[column] ?? "blank";
    if (kind === "blank") continue;
    if (isPeriod(kind)) periods += 1;
    else if (periods > 0) others += 1;
    if (kind === "year") bare += 1;
    if (kind === "number") return undefined;
  }
  if (periods === 0 || others > periods) return undefined;
  if (bare < periods) return "sure";
  const headings = kinds.map((_, row) => textOf(grid[from + row]?.[column]));
  if (headings.some(isPeriodHeader)) return "sure";
  // Texts that stand alone in their rows head the block of rows below, not the column.
  const areLone = kinds.every((row, at) => row[column] !== "text" || standsAlone[at]);
  if (headings.some((text) => match(text)?.kind === "offence") && !areLone) return undefined;
  // Bare years are periods when counts stand to their right.
  return column < lastCountColumn ? "years" : undefined;
}

/** The columns that say when: all that surely do, and the first that may where none of those names a year. */
export function periodColumns(sample: Sample): ReadonlySet<number> {
  const sure = new Set<number>();
  let first: number | undefined;
  let hasYears = false;
  const facts = rowFacts(sample);
  for (let column = 0; column < sample.width; column += 1) {
    const kind = periodColumn(sample, column, facts);
    if (kind === "sure") {
      sure.add(column);
      hasYears ||= sample.kinds.some((_, row) => {
        const cell = sample.grid[sample.from + row]?.[column];
        return cell !== undefined && readPeriod(cell)?.year !== undefined;
      });
    } else if (kind === "years") first ??= column;
  }
  if (!hasYears && first !== undefined) sure.add(first);
  return sure;
}

/** @param headings whether they are in the sample, so that texts above the first count say nothing */
export function isCountColumn(sample: Sample, column: number, headings: "in" | "out"): boolean {
  const { kinds, grid, from } = sample;
  if (kinds.some((_, row) => isCodeHeader(textOf(grid[from + row]?.[column])))) return false;
  let counts = 0;
  let texts = 0;
  for (const row of kinds) {
    const kind = row[column] ?? "blank";
    if (isCount(kind)) counts += 1;
    else if (kind === "text" && (counts > 0 || headings === "out")) texts += 1;
  }
  return counts > 0 && texts <= counts && !isCodeColumn(sample, column);
}

/** Whether the column holds codes, each right before the text that it belongs to. */
function isCodeColumn({ kinds, grid, from, width }: Sample, column: number): boolean {
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
