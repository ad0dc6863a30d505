/** How many cells of an input came to what, so that a person can see that none is missing. */
import type { Fate, LeftReason, Proposal } from "../../../import/proposal";

export type FateKind = Fate["kind"];

export interface FateCounts {
  /** Cells of the input. */
  readonly in: number;
  /** The same cells by what became of them; their sum is `in` when none is lost. */
  readonly by: ReadonlyMap<FateKind, number>;
}

export function countFates({ grid, fates }: Pick<Proposal, "grid" | "fates">): FateCounts {
  const by = new Map<FateKind, number>();
  for (const row of fates) for (const { kind } of row) by.set(kind, (by.get(kind) ?? 0) + 1);
  return { in: grid.reduce((cells, row) => cells + row.length, 0), by };
}

/** How many cells are left for each reason, the commonest first. */
export function countReasons({ fates }: Pick<Proposal, "fates">): readonly [LeftReason, number][] {
  const by = new Map<LeftReason, number>();
  for (const row of fates)
    for (const fate of row)
      if (fate.kind === "left") by.set(fate.reason, (by.get(fate.reason) ?? 0) + 1);
  return [...by].sort(([, a], [, b]) => b - a);
}
