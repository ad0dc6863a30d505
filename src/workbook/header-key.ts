/** Which of a table's columns a header names. */
import { fold } from "../cells/fold";
import { type TableDefinition, yearKey } from "./schema/column";

/** The key of the schema column with this header; a year family gives `<key>:<year>`. */
export function keyOfHeader(table: TableDefinition, header: string): string | undefined {
  const folded = fold(header);
  for (const column of table.columns) {
    if (column.perYear !== true) {
      if (fold(column.header) === folded) return column.key;
      continue;
    }
    const [before = "", after = ""] = fold(column.header).split("{year}");
    const year = folded.slice(before.length, folded.length - after.length);
    if (folded === `${before}${year}${after}` && /^(19|20|21)\d\d$/.test(year)) {
      return yearKey(column.key, Number(year));
    }
  }
  return undefined;
}
