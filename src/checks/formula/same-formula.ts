/**
 * Formulas compared parsed, never as text: Excel may give a formula back with other spacing, other case, spelled-out
 * structured references (`TP_Ramme[[#This Row],[År]]` for `[@År]`) or a prefix a newer function carries.
 */

/** Whether two formulas in API form say the same; `table` is the table they stand in. */
export function sameFormula(one: string, other: string, table?: string): boolean {
  if (one === other) return true;
  const [a, b] = [formulaTokens(one, table), formulaTokens(other, table)];
  return a.length === b.length && a.every((token, at) => token === b[at]);
}

const token =
  /\s+|"(?:[^"]|"")*"|'(?:[^']|'')*'!|[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*(?=\s*\[)|\[(?:[^[\]]|\[(?:[^[\]]|'.)*\])*\]|#[A-Z/0!?]+|\$?[A-Za-z]{1,3}\$?\d+|[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|<>|<=|>=|./g;

/** A formula's tokens in one spelling. */
export function formulaTokens(formula: string, table?: string): readonly string[] {
  const tokens: string[] = [];
  for (const [text] of formula.matchAll(token)) {
    if (/^\s+$/.test(text)) continue;
    if (text.startsWith('"') || text.startsWith("'")) tokens.push(text);
    else if (text.startsWith("[")) addReference(tokens, text);
    else if (/^\$?[A-Za-z]{1,3}\$?\d+$/.test(text))
      tokens.push(text.replaceAll("$", "").toUpperCase());
    else if (/^\d/.test(text)) tokens.push(String(Number(text)));
    else tokens.push(text.replace(/^(_xlfn\.|_xlws\.)+/i, "").toUpperCase());
  }
  if (tokens[0] === "=") tokens.shift();
  return table === undefined ? tokens : withoutOwnTable(tokens, table);
}

/** `[@År]`, `[@[År]]` and `[[#This Row],[År]]` become `[@`, `ÅR`, `]`; the row goes before the columns. */
function addReference(tokens: string[], text: string): void {
  const inside = text
    .slice(1, -1)
    .replace(/\[?#This Row\]?\s*,?/i, "@")
    .replace(/\s*([,:])\s*/g, "$1");
  const parts = inside.split(/([@,:])/).map((part) => part.replace(/^\[|\]$/g, "").trim());
  tokens.push("[", ...parts.filter((part) => part !== "").map((part) => part.toUpperCase()), "]");
}

/** Inside a table its own name may be left out before a reference to the same row. */
function withoutOwnTable(tokens: readonly string[], table: string): readonly string[] {
  const own = table.toUpperCase();
  return tokens.filter(
    (each, at) => !(each === own && tokens[at + 1] === "[" && tokens[at + 2] === "@"),
  );
}
