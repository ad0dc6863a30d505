/** Where the keys lead in a grid of rows of different lengths. */

/** Row and column count from 0 in the input. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface MoveKeys {
  readonly key: string;
  readonly ctrlKey: boolean;
}

export interface DrawnCells {
  /** The rows there are to walk through, as they are numbered in the input, ascending. */
  readonly rows: readonly number[];
  readonly widthOf: (row: number) => number;
  /** How many rows and columns, from the first, are drawn: only arrows lead beyond. */
  readonly drawn: { readonly rows: number; readonly columns: number };
}

/** The cell a key leads to; undefined where it leads nowhere. A row without cells is stepped over. */
export function placeAfterKey(
  { key, ctrlKey }: MoveKeys,
  from: CellPlace,
  { rows, widthOf, drawn }: DrawnCells,
): CellPlace | undefined {
  const at = rows.indexOf(from.row);
  const lastOf = (row: number): number => Math.min(widthOf(row), drawn.columns) - 1;
  switch (key) {
    case "ArrowRight":
      return from.column + 1 < widthOf(from.row) ? { ...from, column: from.column + 1 } : undefined;
    case "ArrowLeft":
      return from.column > 0 ? { ...from, column: from.column - 1 } : undefined;
    case "ArrowDown":
      return inRow(nearest(at + 1, 1), from.column);
    case "ArrowUp":
      return inRow(nearest(at - 1, -1), from.column);
    case "Home":
      return inRow(ctrlKey ? nearest(0, 1) : from.row, 0);
    case "End":
      return inRow(
        ctrlKey ? nearest(Math.min(drawn.rows, rows.length) - 1, -1) : from.row,
        Infinity,
      );
    default:
      return undefined;
  }

  function nearest(start: number, step: 1 | -1): number | undefined {
    for (let next = start; next >= 0; next += step) {
      const row = rows[next];
      if (row === undefined || widthOf(row) > 0) return row;
    }
    return undefined;
  }

  function inRow(row: number | undefined, column: number): CellPlace | undefined {
    return row === undefined ? undefined : { row, column: Math.min(column, lastOf(row)) };
  }
}
