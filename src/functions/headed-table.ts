/** A range whose first row is headers: columns are found by name, so their order and others between them are free. */
import { fold } from "../cells/fold";
import type { Year } from "../plan/types";
import { yearFromText } from "../plan/units";
import { type Argument, placeOf, placeOfAll } from "./argument";
import { textAt } from "./cells";
import { isFault } from "./each";
import { type Fault, wrong } from "./fault";

export interface HeadedTable {
  readonly from: Argument;
  /** The column with this header. */
  column(header: string): number | Fault;
  optional(header: string): number | undefined;
  /** Columns headed by a year. */
  years(): ReadonlyMap<Year, number> | Fault;
}

export function headedTable(from: Argument): HeadedTable {
  const headers = Array.from({ length: from.columns }, (_column, column) =>
    textAt(from, 0, column),
  );
  const byName = new Map<string, number>();
  headers.forEach((header, column) => {
    if (!isFault(header) && !byName.has(fold(header))) byName.set(fold(header), column);
  });
  const optional = (header: string): number | undefined => byName.get(fold(header));
  return {
    from,
    optional,
    column: (header) =>
      optional(header) ??
      wrong({ code: "columnMissing", params: { at: placeOfAll(from), column: header } }),
    years() {
      const years = new Map<Year, number>();
      for (const [column, header] of headers.entries()) {
        const year = isFault(header) ? undefined : yearFromText(header);
        if (year === undefined) continue;
        if (years.has(year))
          return wrong({
            code: "columnTwice",
            params: { at: placeOf(from, 0, column), column: String(year) },
          });
        years.set(year, column);
      }
      return years;
    },
  };
}
