/**
 * A formula as a file holds it: no "=", tables' rows spelled out (`T[[#This Row],[X]]`; Excel repairs a file
 * holding `[@X]`), prefixes on functions younger than the format, `_xldudf_` on an add-in's functions with its
 * full stops as underscores (as Excel itself saves them), and function calls for `@` and `#`.
 */
import { functionEntry, isCustomFunction } from "../functions/catalogue";
import { fold, sameFolded } from "../../cells/case-fold";
import { apiStructured, fileStructured, parseStructured, printStructured } from "./structured-text";
import { joinTokens, tokenize, type Token } from "./tokens";

const customPrefix = "_xldudf_";

/** The formula for a file. `ownTable` is the table the cell is in, for references without a table's name. */
export function toFile(apiFormula: string, ownTable?: string): string {
  const tokens = tokenize(apiFormula).filter((token) => token.kind !== "equals");
  const variables = variablesOf(tokens);
  const named = tokens.map((token): Token => {
    if (token.kind === "function" || token.kind === "name") {
      if (variables.has(fold(token.text))) return { ...token, text: `_xlpm.${token.text}` };
    }
    if (token.kind === "function") return { ...token, text: fileFunction(token.text) };
    if (token.kind !== "structured") return token;
    const reference = parseStructured(token.text, apiStructured);
    if (reference === null) return token;
    const table = reference.table === "" ? (ownTable ?? "") : reference.table;
    return { ...token, text: printStructured({ ...reference, table }, fileStructured) };
  });
  return joinTokens(spellOutIntersections(spellOutSpills(named)));
}

/** A file's formula in API form, with its "=". */
export function fromFile(fileFormula: string, ownTable?: string): string {
  const tokens = tokenize(`=${fileFormula}`).map((token): Token => {
    if (token.kind === "function") return { ...token, text: apiFunction(token.text) };
    if (token.kind === "name") return { ...token, text: token.text.replace(/^_xlpm\./i, "") };
    if (token.kind !== "structured") return token;
    const reference = parseStructured(token.text, fileStructured);
    if (reference === null) return token;
    const own =
      ownTable !== undefined &&
      sameFolded(reference.table, ownTable) &&
      reference.items.includes("thisRow");
    const shown = own ? { ...reference, table: "" } : reference;
    return { ...token, text: printStructured(shown, apiStructured) };
  });
  return joinTokens(shortenCalls(tokens));
}

function fileFunction(name: string): string {
  const prefix = functionEntry(name)?.file;
  if (prefix !== undefined) return prefix + name.toUpperCase();
  if (isCustomFunction(name) && !name.includes("!")) {
    return customPrefix + name.replaceAll(".", "_");
  }
  return name;
}

function apiFunction(name: string): string {
  const own = name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
  if (!fold(own).startsWith(customPrefix)) return own;
  // The first underscore was the full stop after the namespace; a function's own name may hold underscores.
  return own.slice(customPrefix.length).replace("_", ".");
}

/** The names that functions such as LET define, lower-case: files mark them, so that they are no defined names. */
function variablesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, index) => {
    const step = token.kind === "function" ? functionEntry(token.text)?.defines : undefined;
    if (step === undefined) return;
    const args = argumentsOf(tokens, index + 1);
    args.slice(0, -1).forEach((words, position) => {
      const [word] = words;
      const defines = position % step === 0;
      if (defines && words.length === 1 && word?.kind === "name") found.add(fold(word.text));
    });
  });
  return found;
}

/** The arguments' tokens, without spaces, of a call whose opening parenthesis stands at `open`. */
function argumentsOf(tokens: readonly Token[], open: number): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open)) {
    if (token.kind === "open" && depth++ === 0) continue;
    if (token.kind === "close" && --depth === 0) break;
    if (token.kind === "separator" && depth === 1) args.push([]);
    else if (token.kind !== "space") args.at(-1)?.push(token);
  }
  return args;
}

/** `A1#` → `_xlfn.ANCHORARRAY(A1)`. */
function spellOutSpills(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const before = result.at(-1);
    if (token.kind === "spill" && before !== undefined && isOperand(before)) {
      result.pop();
      result.push(...call("_xlfn.ANCHORARRAY", [before]));
    } else result.push(token);
  }
  return result;
}

/** `@A1:A3` → `_xlfn.SINGLE(A1:A3)`. */
function spellOutIntersections(tokens: readonly Token[]): Token[] {
  const at = tokens.findLastIndex((token) => token.kind === "operator" && token.text === "@");
  if (at < 0) return [...tokens];
  const end = operandEnd(tokens, at + 1);
  if (end === at + 1) {
    return [...spellOutIntersections(tokens.slice(0, at)), ...tokens.slice(at)];
  }
  const single = call("_xlfn.SINGLE", tokens.slice(at + 1, end));
  return spellOutIntersections([...tokens.slice(0, at), ...single, ...tokens.slice(end)]);
}

function operandEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (first === undefined) return start;
  if (first.kind !== "function" && first.kind !== "open") {
    return isOperand(first) ? start + 1 : start;
  }
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const kind = tokens[at]?.kind;
    if (kind === "open") depth++;
    if (kind === "close" && --depth === 0) return at + 1;
  }
  return start;
}

function isOperand(token: Token): boolean {
  return ["reference", "structured", "name", "error"].includes(token.kind);
}

function call(name: string, argument: readonly Token[]): Token[] {
  return [
    { kind: "function", text: name },
    { kind: "open", text: "(" },
    ...argument,
    { kind: "close", text: ")" },
  ];
}

/** The other way: `ANCHORARRAY(A1)` → `A1#`, `SINGLE(A1:A3)` → `@A1:A3`. */
function shortenCalls(tokens: readonly Token[]): Token[] {
  const at = tokens.findLastIndex(
    (token) => token.kind === "function" && /^(?:ANCHORARRAY|SINGLE)$/i.test(token.text),
  );
  if (at < 0) return [...tokens];
  const name = tokens[at]?.text.toUpperCase();
  const end = operandEnd(tokens, at);
  if (end === at) return [...tokens];
  const argument = tokens.slice(at + 2, end - 1);
  const simple = operandEnd(argument, 0) === argument.length;
  const inner = simple ? argument : tokens.slice(at + 1, end);
  const short: Token[] =
    name === "SINGLE"
      ? [{ kind: "operator", text: "@" }, ...inner]
      : [...inner, { kind: "spill", text: "#" }];
  return shortenCalls([...tokens.slice(0, at), ...short, ...tokens.slice(end)]);
}
