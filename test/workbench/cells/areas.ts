import fc from "fast-check";

/** Any rectangle in the first thousand rows and columns. */
export const areas = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(499), fc.nat(499))
  .map(([row, column, rows, columns]) => ({ row, column, rows: rows + 1, columns: columns + 1 }));
