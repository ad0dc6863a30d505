/** What formulas say of a table follows the table: new names, a table turned into plain cells, a table gone. */
import { fold } from "../../cells/case-fold";
import { containsCell } from "../../cells/rectangle";
import { lowerStructured, renameColumnIn, renameTableIn } from "../formula/structured";
import { joinTokens, tokenize } from "../formula/tokens";
import type { Table } from "../model";
import { sheetOf, type WorkbookState } from "../state";
import { type FormulaPlace, rewriteFormulas } from "../structure/rewrite";
import { structuredTable } from "./lookup";

function isInside(table: Table, place: FormulaPlace): boolean {
  return place.sheet?.id === table.sheetId && containsCell(table.area, place);
}

/** A column's new name, in every formula; null: the column is gone. */
export function renameInFormulas(
  state: WorkbookState,
  change: { readonly table: Table; readonly from: string; readonly to: string | null },
): void {
  const { table, from, to } = change;
  rewriteFormulas(state, (formula, place) =>
    formula.includes("[")
      ? renameColumnIn(formula, table.name, from, to, isInside(table, place))
      : formula,
  );
}

/** A table's new name, in every formula. */
export function renameTableInFormulas(state: WorkbookState, from: string, to: string): void {
  const wanted = fold(from);
  rewriteFormulas(state, (formula) =>
    fold(formula).includes(wanted) ? renameTableIn(formula, from, to) : formula,
  );
}

/** References to a table that stops being one become the cells it had, or #REF! when those are gone too. */
export function releaseInFormulas(state: WorkbookState, table: Table, keepCells: boolean): void {
  const known = keepCells ? structuredTable(table, sheetOf(state, table.sheetId).name) : undefined;
  const wanted = fold(table.name);
  rewriteFormulas(state, (formula, place) => {
    const inside = isInside(table, place);
    if (!inside && !fold(formula).includes(wanted)) return formula;
    const context = {
      sheet: place.sheet?.name ?? "",
      row: place.row,
      column: place.column,
      table: (name: string) => (fold(name) === wanted ? known : undefined),
      own: inside ? known : undefined,
    };
    const tokens = tokenize(formula).map((token) => {
      const text = fold(token.text);
      const named = text === wanted || text.startsWith(`${wanted}[`);
      const ours = named || (inside && text.startsWith("["));
      if (!ours || (token.kind !== "structured" && token.kind !== "name")) return token;
      return { ...token, text: known ? lowerStructured(token.text, context) : "#REF!" };
    });
    return joinTokens(tokens);
  });
}
