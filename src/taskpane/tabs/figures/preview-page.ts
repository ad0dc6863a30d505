/** Which cells of a long or wide table are drawn: a page at a time, and of a filter only the rows that have such cells. */
import type { Fate, LeftReason, Proposal } from "../../../import/proposal";
import type { FateKind } from "./fate-counts";

export interface CellFilter {
  readonly kind: FateKind;
  /** Of cells not used, those left for this reason. */
  readonly reason?: LeftReason;
}

type Fates = Proposal["fates"];

/** Drawing more at once would be felt, and nobody reads so many either. */
const mostCells = 1_500;
const mostRows = 50;
const mostColumns = 60;

export function passes(fate: Fate | undefined, filter: CellFilter | undefined): boolean {
  if (fate === undefined) return false;
  if (filter === undefined) return true;
  if (fate.kind !== filter.kind) return false;
  return filter.reason === undefined || (fate.kind === "left" && fate.reason === filter.reason);
}

/** The rows, from 0, that hold a cell that passes. */
export function rowsWith(fates: Fates, filter: CellFilter | undefined): readonly number[] {
  const rows: number[] = [];
  for (const [row, cells] of fates.entries())
    if (cells.some((fate) => passes(fate, filter))) rows.push(row);
  return rows;
}

export interface PreviewPage {
  readonly rows: readonly number[];
  /** From 0. */
  readonly columns: readonly number[];
  readonly columnsHidden: number;
}

/** The page that begins with the row at `start` of those that pass. */
export function pageAt(
  fates: Fates,
  passing: readonly number[],
  start: number,
  filter: CellFilter | undefined,
): PreviewPage {
  const candidates = passing.slice(start, start + mostRows);
  const width = Math.max(0, ...candidates.map((row) => fates[row]?.length ?? 0));
  const all = Array.from({ length: width }, (_, column) => column);
  const wanted =
    width <= mostColumns || filter === undefined
      ? all
      : all.filter((column) => candidates.some((row) => passes(fates[row]?.[column], filter)));
  const columns = wanted.slice(0, mostColumns);
  const rowsThatFit = Math.max(1, Math.floor(mostCells / Math.max(1, columns.length)));
  return {
    rows: candidates.slice(0, rowsThatFit),
    columns,
    columnsHidden: width - columns.length,
  };
}
