/**
 * The schema's formulas speak of tables and columns by the schema's own names. In a workbook a table may have
 * another name, and a column another header; this puts the ones in use into the formula.
 */
import { escapedHeader } from "../../cells/formula-text";

export interface TableInUse {
  readonly name: string;
  /** Headers that differ from the schema's, by the schema's header. */
  readonly headers: ReadonlyMap<string, string>;
}

const reference =
  /(TP_[A-Za-z]+)\[((?:\[#[A-Za-z]+\],)?)\[([^[\]]+)\]:\[([^[\]]+)\]\]|(TP_[A-Za-z]+)?\[(@?)(?:\[([^[\]]+)\]|([^[\]#@]+))\]|(TP_[A-Za-z]+)/g;

/** The formula with the names in use. `own` is the schema name of the table the formula stands in. */
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

/** After `@`, anything but letters, digits and `_` stands in brackets of its own; digits first as well. */
function needsBrackets(header: string, row: string | undefined): boolean {
  return row === "@" && !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(header);
}
