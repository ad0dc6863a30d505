/** Which rows of a table people have put something in. */
import type { CellValue } from "../../cells/cell-value";
import { partsOfKey } from "../../plan/tables/expand";
import type { LocatedTable } from "./locate-tables";

/** The offsets of the columns that people type in. A row that holds only formulas counts as blank. */
export function contentOffsets({ columns, table }: LocatedTable): readonly number[] {
  const computed = new Set(
    table.inOrder.flatMap(({ key, computed: by }) => (by === undefined ? [] : [key])),
  );
  return [...columns].flatMap(([key, offset]) =>
    computed.has(partsOfKey(key).column) ? [] : [offset],
  );
}

/** Whether a row holds something in one of these columns. */
export function hasContent(content: readonly number[], row: readonly CellValue[]): boolean {
  return content.some((offset) => row[offset] !== undefined && row[offset] !== "");
}

/** How many of the table's rows hold something. */
export function filledRows(located: LocatedTable): number {
  const content = contentOffsets(located);
  return located.found.values.filter((row) => hasContent(content, row)).length;
}
