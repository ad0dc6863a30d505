/**
 * Structured references lowered to A1, which is what is calculated. Rules: Microsoft's help on structured
 * references; a row outside the table's data is #VALUE!, a table, column or row that is not there is #REF!.
 */
import { fold, sameFolded } from "../../cells/case-fold";
import { columnLetters } from "../../cells/column-letters";
import type { Area } from "../../cells/rectangle";
import { joinTokens, tokenize } from "./tokens";
import { printPrefix } from "./references";
import {
  apiStructured,
  parseStructured,
  printStructured,
  type StructuredReference,
} from "./structured-text";

/** What lowering needs to know of a table. */
export interface StructuredTable {
  readonly name: string;
  readonly sheet: string;
  /** Header and totals rows included where shown. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columns: readonly { readonly name: string }[];
}

/** Where the formula stands and which tables there are. */
export interface StructuredContext {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** By name, without regard to case. */
  table(name: string): StructuredTable | undefined;
  /** The table the formula's cell is in, for references without a table's name. */
  readonly own?: StructuredTable | undefined;
}

/** The cells a structured reference means, or the error it is. */
export type ResolvedStructured =
  { readonly sheet: string; readonly area: Area } | { readonly error: "#REF!" | "#VALUE!" };

/** Finds the cells a structured reference means for the formula's cell. */
export function resolveStructured(
  reference: StructuredReference,
  context: StructuredContext,
): ResolvedStructured {
  const table = reference.table === "" ? context.own : context.table(reference.table);
  if (table === undefined) return { error: "#REF!" };
  const columns = columnsOf(reference, table);
  const rows = rowsOf(reference, table, context);
  if (columns === null) return { error: "#REF!" };
  if ("error" in rows) return rows;
  return { sheet: table.sheet, area: { ...columns, ...rows } };
}

function columnsOf(
  { columns }: StructuredReference,
  table: StructuredTable,
): Pick<Area, "column" | "columns"> | null {
  if (columns === undefined) return { column: table.area.column, columns: table.area.columns };
  const find = (name: string): number => {
    const wanted = fold(name);
    return table.columns.findIndex((column) => fold(column.name) === wanted);
  };
  const first = find(columns[0]);
  const last = columns[1] === columns[0] ? first : find(columns[1]);
  if (first < 0 || last < 0) return null;
  const left = Math.min(first, last);
  return { column: table.area.column + left, columns: Math.abs(last - first) + 1 };
}

type Rows = Pick<Area, "row" | "rows"> | { readonly error: "#REF!" | "#VALUE!" };

function rowsOf(
  { items }: StructuredReference,
  table: StructuredTable,
  context: StructuredContext,
): Rows {
  const { row, rows } = table.area;
  const top = row + (table.showHeaders ? 1 : 0);
  const bottom = row + rows - (table.showTotals ? 1 : 0);
  if (items.includes("thisRow")) {
    const inside = items.length === 1 && context.row >= top && context.row < bottom;
    const sameSheet = sameFolded(table.sheet, context.sheet);
    return inside && sameSheet ? { row: context.row, rows: 1 } : { error: "#VALUE!" };
  }
  if (items.includes("all")) return { row, rows };
  const headers = items.includes("headers");
  const totals = items.includes("totals");
  const data = items.length === 0 || items.includes("data");
  if (headers && !table.showHeaders && !data) return { error: "#REF!" };
  if (totals && !table.showTotals && !data) return { error: "#REF!" };
  if (headers && totals && !data) return { error: "#REF!" };
  const from = headers ? row : data ? top : bottom;
  const to = totals ? row + rows : data ? bottom : top;
  return to > from ? { row: from, rows: to - from } : { error: "#REF!" };
}

/** The formula with its structured references, and bare table names, as absolute A1 references. */
export function lowerStructured(formula: string, context: StructuredContext): string {
  const tokens = tokenize(formula);
  if (!tokens.some((token) => token.kind === "structured" || token.kind === "name")) return formula;
  return tokens
    .map((token) => {
      const reference = readReference(token.kind, token.text, context);
      if (reference === undefined) return token.text;
      if (reference === null) return "#REF!";
      const found = resolveStructured(reference, context);
      return "error" in found ? found.error : printArea(found, context.sheet);
    })
    .join("");
}

/** undefined: not a structured reference; null: one that cannot be read. */
function readReference(
  kind: string,
  text: string,
  context: StructuredContext,
): StructuredReference | null | undefined {
  if (kind === "structured") return parseStructured(text, apiStructured);
  if (kind !== "name" || context.table(text) === undefined) return undefined;
  return { table: text, items: [], doubled: false };
}

function printArea(found: { sheet: string; area: Area }, ownSheet: string): string {
  const { row, column, rows, columns } = found.area;
  const same = sameFolded(found.sheet, ownSheet);
  const prefix = same ? "" : printPrefix({ sheet: found.sheet });
  const corner = (atRow: number, atColumn: number): string =>
    `$${columnLetters(atColumn)}$${atRow + 1}`;
  const first = corner(row, column);
  if (rows === 1 && columns === 1) return prefix + first;
  return `${prefix}${first}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** The formula after a table got another name. */
export function renameTableIn(formula: string, from: string, to: string): string {
  const same = (name: string): boolean => sameFolded(name, from);
  return joinTokens(
    tokenize(formula).map((token) => {
      if (token.kind === "name" && same(token.text)) return { ...token, text: to };
      const bracket = token.text.indexOf("[");
      if (token.kind !== "structured" || !same(token.text.slice(0, bracket))) return token;
      return { ...token, text: to + token.text.slice(bracket) };
    }),
  );
}

/**
 * The formula after a column of a table got another name; null makes references to it #REF!, as when it is
 * deleted. `inside` says that the formula stands in the table, so that references without a table's name are its.
 */
export function renameColumnIn(
  formula: string,
  table: string,
  from: string,
  to: string | null,
  inside: boolean,
): string {
  return joinTokens(
    tokenize(formula).map((token) => {
      if (token.kind !== "structured") return token;
      const reference = parseStructured(token.text, apiStructured);
      if (reference?.columns === undefined) return token;
      const ours = reference.table === "" ? inside : sameFolded(reference.table, table);
      const [first, last] = reference.columns;
      if (!ours || !(sameFolded(first, from) || sameFolded(last, from))) return token;
      if (to === null) return { ...token, text: "#REF!" };
      const columns = [
        sameFolded(first, from) ? to : first,
        sameFolded(last, from) ? to : last,
      ] as const;
      return { ...token, text: printStructured({ ...reference, columns }, apiStructured) };
    }),
  );
}
