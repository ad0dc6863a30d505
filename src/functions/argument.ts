/** An argument as Excel passes it: rows of cells, even where one cell was given; null where it was left out. */
import type { ArgumentName, At } from "../text/messages/faults";

type Grid = readonly (readonly unknown[])[];

export interface Argument {
  readonly name: ArgumentName;
  readonly nth: number | undefined;
  readonly grid: Grid;
  readonly rows: number;
  readonly columns: number;
}

const leftOut: Grid = [[null]];

/** `nth` counts from 1, for an argument that may be repeated. */
export function argument(name: ArgumentName, given: unknown, nth?: number): Argument {
  const grid = gridOf(given);
  return { name, nth, grid, rows: grid.length, columns: grid[0]?.length ?? 0 };
}

function gridOf(given: unknown): Grid {
  if (!Array.isArray(given)) return given === null || given === undefined ? leftOut : [[given]];
  return isGrid(given) ? given : leftOut;
}

function isGrid(given: readonly unknown[]): given is Grid {
  return Array.isArray(given[0]) && given[0].length > 0;
}

/** The cell; row and column count from 0. An argument of one row, or one column, gives the same cell for every row, or column. */
export function cellOf({ grid, rows, columns }: Argument, row: number, column: number): unknown {
  return grid[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}

/** Where a cell stands, for people. */
export function placeOf({ name, nth, rows, columns }: Argument, row: number, column: number): At {
  return {
    argument: name,
    ...(nth !== undefined && { nth }),
    ...(rows * columns > 1 && {
      cell: { row: rows === 1 ? 1 : row + 1, column: columns === 1 ? 1 : column + 1 },
    }),
  };
}

/** Where the argument as a whole stands. */
export function placeOfAll({ name, nth }: Argument): At {
  return { argument: name, ...(nth !== undefined && { nth }) };
}
