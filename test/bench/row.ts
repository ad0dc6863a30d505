/** One line of the bench's table: a number is milliseconds and is held against its limit; a text is shown as it is. */
export interface BenchRow {
  readonly name: string;
  readonly measured: number | string;
  readonly limit?: number | string;
}

/** Milliseconds of the fastest of some runs: the machine's other work only ever adds. */
export async function fastest(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
