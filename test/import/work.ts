/**
 * Counts what a reading does instead of timing it, which would depend on how busy the machine is: letters looked at,
 * searched and copied, and elements of lists visited.
 */
type Method = (this: never, ...args: never[]) => unknown;

/** What one call of a method costs; a search costs the way to what it finds. */
const costs: readonly (readonly [
  object,
  string,
  (on: { readonly length: number }, args: readonly unknown[], result: unknown) => number,
])[] = [
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
  [Array.prototype, "filter", ({ length }) => length],
  [Array.prototype, "map", ({ length }) => length],
  [Array.prototype, "sort", ({ length }) => length],
  [Array.prototype, "reduce", ({ length }) => length],
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
