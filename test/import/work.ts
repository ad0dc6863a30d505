/**
 * Counts what a reading does instead of timing it, which would depend on how busy the machine is: letters looked at,
 * searched and copied, and elements of lists visited.
 */
import type { Grid } from "../../src/import/grid";

type Method = (this: never, ...args: never[]) => unknown;

/** A method, and what one call of it costs at most. */
type Cost = readonly [
  object,
  string,
  (on: { readonly length: number }, args: readonly unknown[], result: unknown) => number,
];

const costs: readonly Cost[] = [
  [String.prototype, "charCodeAt", () => 1],
  [String.prototype, "slice", (_, __, result) => String(result).length],
  [String.prototype, "toLowerCase", ({ length }) => length],
  [String.prototype, "replace", ({ length }) => length],
  [String.prototype, "split", ({ length }) => length],
  [
    String.prototype,
    "indexOf",
    ({ length }, [, from = 0], found) => (found === -1 ? length : Number(found)) - Number(from) + 1,
  ],
  [Array.prototype, "slice", (_, __, result) => (result as readonly unknown[]).length],
  ...[
    "every",
    "filter",
    "find",
    "findIndex",
    "flatMap",
    "includes",
    "map",
    "reduce",
    "some",
    "sort",
  ].map((name): Cost => [Array.prototype, name, ({ length }) => length]),
];

export interface Work<Result> {
  readonly result: Result;
  readonly steps: number;
}

export function workOf<Result>(read: () => Result): Work<Result> {
  let steps = 0;
  const restore = costs.map(([prototype, name, cost]) => {
    const original = Reflect.get(prototype, name) as Method;
    const counted = function (this: { readonly length: number }, ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, args);
      steps += cost(this, args, result);
      return result;
    };
    Reflect.set(prototype, name, counted);
    return () => Reflect.set(prototype, name, original);
  });
  try {
    return { result: read(), steps };
  } finally {
    for (const undo of restore) undo();
  }
}

/** A grid that counts how often its cells are looked at. */
export function watched(grid: Grid): { readonly grid: Grid; readonly looks: () => number } {
  let looks = 0;
  const rows = grid.map(
    (row) =>
      new Proxy(row, {
        get: (cells, key) => {
          if (typeof key === "string" && /^\d/.test(key)) looks += 1;
          return Reflect.get(cells, key) as unknown;
        },
      }),
  );
  return { grid: rows, looks: () => looks };
}
