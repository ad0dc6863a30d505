/**
 * From formula text to a tree. Operators bind as Microsoft's "Calculation operators and precedence" says: the
 * negation sign closer than `^`, so that -2^2 is 4, and everything of the same rank from the left.
 */
import { fold } from "../../cells/case-fold";
import { parseReference, type Reference } from "../formula/references";
import {
  apiStructured,
  parseStructured,
  type StructuredReference,
} from "../formula/structured-text";
import { type Token, tokenize } from "../formula/tokens";
import { cellError, isErrorCode } from "../grid/values";
import type { CellValue } from "../model";
import type { BinaryOperator, Expression } from "./expression";

export interface ParsedFormula {
  readonly root: Expression;
  readonly slots: number;
  /** The A1 references of the text, each as often as it stands there. */
  readonly references: readonly Reference[];
  /** The tables its structured references name, in lower case; "" for the table it stands in. */
  readonly tables: ReadonlySet<string>;
}

const ranks: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ",": 8,
  " ": 9,
  ":": 10,
};
const prefixRank = 7;

function isOperator(text: string): text is BinaryOperator {
  return text in ranks;
}

const cache = new Map<string, ParsedFormula | null>();
const cacheLimit = 50_000;

/** null when the text is no formula. */
export function parseFormula(text: string): ParsedFormula | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const parsed = new Parser(tokenize(text)).formula();
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, parsed);
  return parsed;
}

const structured = new Map<string, StructuredReference | null>();

/** The same text is the same object in every formula, so that what it means is found once for all of them. */
function sharedStructured(text: string): StructuredReference | null {
  let reference = structured.get(text);
  if (reference === undefined) {
    reference = parseStructured(text, apiStructured);
    structured.set(text, reference);
  }
  return reference;
}

class SyntaxFault extends Error {}

class Parser {
  private at = 0;
  private slots = 0;
  private readonly references: Reference[] = [];
  private readonly tables = new Set<string>();
  private readonly tokens: readonly Token[];
  /** Which of `tokens` stand right after a space: between references that is an operator. */
  private readonly spaced = new Set<number>();

  constructor(all: readonly Token[]) {
    const tokens: Token[] = [];
    for (const token of all) {
      if (token.kind === "space") this.spaced.add(tokens.length);
      else if (token.kind !== "equals" || tokens.length > 0) tokens.push(token);
    }
    this.tokens = tokens;
  }

  formula(): ParsedFormula | null {
    try {
      const root = this.expression(0);
      const { slots, references, tables } = this;
      return this.at === this.tokens.length ? { root, slots, references, tables } : null;
    } catch (fault) {
      if (fault instanceof SyntaxFault) return null;
      throw fault;
    }
  }

  private get next(): Token | undefined {
    return this.tokens[this.at];
  }

  private expression(rank: number, unions = false): Expression {
    let left = this.operand();
    for (;;) {
      const operator = this.operator(unions);
      if (operator === null || ranks[operator] <= rank) return left;
      if (operator !== " ") this.at++;
      left = { kind: "binary", operator, left, right: this.expression(ranks[operator], unions) };
    }
  }

  private operator(unions: boolean): BinaryOperator | null {
    const token = this.next;
    if (token === undefined) return null;
    if (token.kind === "operator") return isOperator(token.text) ? token.text : null;
    if (token.kind === "separator") return unions ? "," : null;
    const refers = ["reference", "structured", "name", "function", "open"].includes(token.kind);
    return refers && this.spaced.has(this.at) ? " " : null;
  }

  private operand(): Expression {
    const token = this.take();
    if (token.kind === "operator") {
      if (token.text !== "-" && token.text !== "+" && token.text !== "@") throw new SyntaxFault();
      return { kind: "prefix", operator: token.text, of: this.expression(prefixRank - 1) };
    }
    let operand = this.primary(token);
    for (;;) {
      if (this.next?.kind === "spill") operand = { kind: "spilled", of: operand };
      else if (this.next?.kind === "operator" && this.next.text === "%")
        operand = { kind: "percent", of: operand };
      else return operand;
      this.at++;
    }
  }

  private primary(token: Token): Expression {
    const { kind, text } = token;
    switch (kind) {
      case "open": {
        const inner = this.expression(0, true);
        this.expect("close");
        return inner;
      }
      case "arrayOpen":
        return this.array();
      case "reference": {
        const reference = parseReference(text);
        if (!reference) throw new SyntaxFault();
        this.references.push(reference);
        return { kind, reference, slot: this.slots++ };
      }
      case "structured": {
        const reference = sharedStructured(text);
        if (!reference) throw new SyntaxFault();
        this.tables.add(fold(reference.table));
        return { kind, reference, slot: this.slots++ };
      }
      case "name":
        return this.name(text);
      case "function":
        return this.call(text);
      default:
        return { kind: "literal", value: constantOf(token) };
    }
  }

  private name(text: string): Expression {
    const bang = text.lastIndexOf("!");
    const slot = this.slots++;
    if (bang < 0) return { kind: "name", name: text, slot };
    const sheet = text
      .slice(0, bang)
      .replace(/^'(.*)'$/s, "$1")
      .replaceAll("''", "'");
    return { kind: "name", name: text.slice(bang + 1), sheet, slot };
  }

  private call(text: string): Expression {
    this.expect("open");
    const args: (Expression | null)[] = [];
    const empty = this.upcoming("close");
    for (let end = empty ? this.take() : undefined; end?.kind !== "close";) {
      const omitted = this.upcoming("separator") || this.upcoming("close");
      args.push(omitted ? null : this.expression(0));
      end = this.take("separator", "close");
    }
    return {
      kind: "call",
      name: text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/, ""),
      args,
    };
  }

  private array(): Expression {
    const rows: CellValue[][] = [[]];
    for (;;) {
      const sign = this.next?.kind === "operator" ? this.take().text : "";
      const value = constantOf(this.take());
      if (sign !== "" && (typeof value !== "number" || (sign !== "-" && sign !== "+")))
        throw new SyntaxFault();
      rows.at(-1)?.push(sign === "-" && typeof value === "number" ? -value : value);
      const end = this.take("columnSeparator", "rowSeparator", "arrayClose");
      if (end.kind === "arrayClose") return { kind: "array", rows };
      if (end.kind === "rowSeparator") rows.push([]);
    }
  }

  private upcoming(kind: Token["kind"]): boolean {
    return this.tokens[this.at]?.kind === kind;
  }

  private take(...kinds: Token["kind"][]): Token {
    const token = this.next;
    if (!token || (kinds.length > 0 && !kinds.includes(token.kind))) throw new SyntaxFault();
    this.at++;
    return token;
  }

  private expect(kind: Token["kind"]): void {
    this.take(kind);
  }
}

function constantOf({ kind, text }: Token): CellValue {
  switch (kind) {
    case "number":
      return Number(text);
    case "string":
      return text.slice(1, -1).replaceAll('""', '"');
    case "boolean":
      return text.toUpperCase() === "TRUE";
    case "error": {
      const code = text.slice(text.lastIndexOf("!", text.indexOf("#")) + 1).toUpperCase();
      return cellError(isErrorCode(code) ? code : "#REF!");
    }
    default:
      throw new SyntaxFault();
  }
}
