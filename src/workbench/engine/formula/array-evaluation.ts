/**
 * Whether a formula must be stored as a dynamic-array formula. Without that mark Excel takes one cell of every
 * range that stands where a single value is wanted, and shows an @ there (Microsoft, "Implicit intersection
 * operator: @"). Marking one formula too many changes nothing that is calculated or shown.
 */
import { functionEntry, isCustomFunction } from "../functions/catalogue";
import { parseReference } from "./references";
import { apiStructured, parseStructured } from "./structured-text";
import { tokenize, type Token } from "./tokens";

/** True for a formula (API form) that may give, or passes through, an array. */
export function needsArrayEvaluation(formula: string): boolean {
  const tokens = tokenize(formula).filter((t) => t.kind !== "space" && t.kind !== "equals");
  /** The function around each open parenthesis; "" for a parenthesis of its own. */
  const around: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const called = token.kind === "function" ? token.text : undefined;
    if (called !== undefined && (functionEntry(called)?.array || isCustomFunction(called)))
      return true;
    if (token.kind === "open") {
      const before = tokens[at - 1];
      around.push(before?.kind === "function" ? before.text : "");
    }
    if (token.kind === "close") around.pop();
    if (!isSeveralCells(token, tokens[at + 1]) || tokens[at - 1]?.text === "@") continue;
    if (around.some((fn) => functionEntry(fn)?.takes === "arrays")) continue;
    const calculated = isCalculation(tokens[at - 1]) || isCalculation(tokens[at + 1]);
    const inside = around.findLast((fn) => fn !== "");
    if (calculated || inside === undefined || functionEntry(inside)?.takes === "single")
      return true;
  }
  return false;
}

function isSeveralCells(token: Token, next: Token | undefined): boolean {
  if (next?.kind === "spill") return true;
  if (token.kind === "arrayClose") return true;
  if (token.kind === "reference") {
    const reference = parseReference(token.text);
    return reference !== null && reference.shape !== "cell";
  }
  if (token.kind !== "structured") return false;
  const reference = parseStructured(token.text, apiStructured);
  if (reference === null) return false;
  const { items, columns } = reference;
  const oneRow = items.length === 1 && items[0] !== "data" && items[0] !== "all";
  return !(oneRow && columns !== undefined && columns[0] === columns[1]);
}

function isCalculation(token: Token | undefined): boolean {
  return token?.kind === "operator" && token.text !== ":" && token.text !== "@";
}
