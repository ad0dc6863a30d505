/** Which of a table's columns a header names. */
import { fold } from "../../cells/fold";
import { placed } from "../../plan/tables/expand";
import type { AnyColumn, AnyTable } from "../../plan/tables";

/** The key of the column that is declared with this header, `<key>:<year>` for one of a year; undefined for another header. */
export function keyOfHeader(table: AnyTable, header: string): AnyColumn | undefined {
  const folded = fold(header);
  for (const column of table.inOrder) {
    if (column.perYear !== true) {
      if (fold(column.header) === folded) return placed(column, 0);
      continue;
    }
    const [before = "", after = ""] = fold(column.header).split("{year}");
    const year = folded.slice(before.length, folded.length - after.length);
    if (folded === `${before}${year}${after}` && /^(19|20|21)\d\d$/.test(year)) {
      return placed(column, Number(year));
    }
  }
  return undefined;
}
