/** How many cells of an input were used or left, so that a person can see that none is missing. */
import type { Fate, Proposal } from "../../../import/proposal";

export type FateKind = Fate["kind"];

export interface FateCounts {
  /** Cells of the input. */
  readonly in: number;
  /** The same cells by what became of them. Together they are `in`, unless a cell was lost. */
  readonly by: ReadonlyMap<FateKind, number>;
}

export function countFates({ grid, fates }: Pick<Proposal, "grid" | "fates">): FateCounts {
  const by = new Map<FateKind, number>();
  for (const row of fates) for (const { kind } of row) by.set(kind, (by.get(kind) ?? 0) + 1);
  return { in: grid.reduce((cells, row) => cells + row.length, 0), by };
}
