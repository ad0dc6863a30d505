/**
 * Formulas are declared with the declared names of tables and columns. In a workbook a table may have another name, and
 * a column another header, so the names in use are put into the formula.
 */
import { escapedHeader } from "../../cells/formula-text";

export interface TableInUse {
  readonly name: string;
  /** The headers that differ from the declared ones, by the declared header. */
  readonly headers: ReadonlyMap<string, string>;
}

const reference =
  /(TP_[A-Za-z]+)\[((?:\[#[A-Za-z]+\],)?)\[([^[\]]+)\]:\[([^[\]]+)\]\]|(TP_[A-Za-z]+)?\[(@?)(?:\[([^[\]]+)\]|([^[\]#@]+))\]|(TP_[A-Za-z]+)/g;

/**
 * The formula with the names in use.
 * @param own the declared name of the table the formula stands in
 * @param inUse by declared names
 */
export function withNamesInUse(
  formula: string,
  own: string,
  inUse: ReadonlyMap<string, TableInUse>,
): string {
  const headerOf = (table: string, header: string): string =>
    inUse.get(table)?.headers.get(header) ?? header;
  return formula.replace(
    reference,
    (
      _whole: string,
      across: string | undefined,
      part: string | undefined,
      first: string | undefined,
      last: string | undefined,
      table: string | undefined,
      row: string | undefined,
      bracketed: string | undefined,
      bare: string | undefined,
      alone: string | undefined,
    ) => {
      if (alone !== undefined) return inUse.get(alone)?.name ?? alone;
      if (across !== undefined) {
        const [from, to] = [first, last].map((header) =>
          escapedHeader(headerOf(across, header ?? "")),
        );
        return `${inUse.get(across)?.name ?? across}[${part ?? ""}[${from ?? ""}]:[${to ?? ""}]]`;
      }
      const name = table === undefined ? "" : (inUse.get(table)?.name ?? table);
      const header = headerOf(table ?? own, bracketed ?? bare ?? "");
      return `${name}[${row ?? ""}${needsBrackets(header, row) ? `[${escapedHeader(header)}]` : escapedHeader(header)}]`;
    },
  );
}

/** After `@` a header stands in brackets of its own when it begins with a digit or has other signs than letters, digits and `_`. */
function needsBrackets(header: string, row: string | undefined): boolean {
  return row === "@" && !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(header);
}
