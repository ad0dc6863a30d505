/** What of a table grows when something is written beside it. */
import { areaOf, makeTable, put } from "../ask";
import type { Probe } from "../probe";

const rows = [
  ["A", "B"],
  [1, 2],
];

/** The table's area after a block has been written near it. */
function grown(
  id: string,
  behaviours: readonly string[],
  asks: string,
  address: string,
  values: readonly (readonly unknown[])[],
): Probe {
  return {
    id,
    behaviours,
    asks,
    async ask({ context, sheet }) {
      const table = makeTable(sheet, rows);
      await context.sync();
      put(sheet, address, values);
      await context.sync();
      return areaOf(table);
    },
  };
}

export const tableGrowth: readonly Probe[] = [
  grown(
    "table-row-written-below",
    ["table-grows-below"],
    "Does a table take in a whole row that an add-in writes directly below it?",
    "A3:B3",
    [[3, 4]],
  ),
  grown(
    "table-cell-written-below",
    ["table-grows-below"],
    "Does a table take in a row of which an add-in writes one cell?",
    "B3",
    [[4]],
  ),
  grown(
    "table-rows-written-with-gap",
    ["table-grows-below"],
    "Does a table leave a row alone that an add-in writes one row further down?",
    "A4:B4",
    [[3, 4]],
  ),
  grown(
    "table-written-beside",
    ["table-grows-beside"],
    "Does a table take in a column that an add-in writes directly beside it?",
    "C1:C2",
    [["C"], [3]],
  ),
];
