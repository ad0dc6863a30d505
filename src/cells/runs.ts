/** Things that follow each other, put together. */

/** Some things in order, at least one. */
export type Run<Each> = readonly [Each, ...Each[]];

/** All items in their order, with a new run where an item does not follow the one before it. */
export function runsOf<Each extends object | number>(
  items: Iterable<Each>,
  follows: (before: Each, item: Each) => boolean,
): readonly Run<Each>[] {
  const runs: [Each, ...Each[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before !== undefined && follows(before, item)) run?.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Whole numbers from `from` up to, but without, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans that whole numbers make; the numbers come in ascending order, each once. */
export function spansOf(numbers: Iterable<number>): readonly Span[] {
  return runsOf(numbers, (before, number) => number === before + 1).map((run) => ({
    from: run[0],
    to: run[0] + run.length,
  }));
}
