/** A structured reference read into its parts, and written in any of the three forms. */
import { fold } from "../../cells/case-fold";

export type StructuredItem = "all" | "data" | "headers" | "totals" | "thisRow";

export interface StructuredReference {
  /** Empty inside the table itself: `[@Navn]`. */
  readonly table: string;
  readonly items: readonly StructuredItem[];
  /** First and last column, the same for one; absent for the whole table. Names are without escapes. */
  readonly columns?: readonly [first: string, last: string];
  /** One column written with brackets of its own, `Tabel[[Navn]]`: kept as written. */
  readonly doubled: boolean;
}

/** How a form writes the parts: Office.js, files, and a person in their locale. */
export interface StructuredStyle {
  readonly items: Readonly<Record<StructuredItem, string>>;
  readonly separator: "," | ";";
  /** Whether `@` stands for this row; files spell it out, and Excel repairs a file holding `@`. */
  readonly at: boolean;
}

const englishItems = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  thisRow: "#This Row",
} as const;

export const apiStructured: StructuredStyle = { items: englishItems, separator: ",", at: true };
export const fileStructured: StructuredStyle = { items: englishItems, separator: ",", at: false };

/** Reads a structured token's text in the style it is written in; null when it is not understood. */
export function parseStructured(text: string, style: StructuredStyle): StructuredReference | null {
  const start = text.indexOf("[");
  if (start < 0 || !text.endsWith("]")) return null;
  const table = text.slice(0, start);
  const body = text.slice(start + 1, -1);
  const items: StructuredItem[] = [];
  const trimmed = body.trim();
  if (trimmed === "") return { table, items, doubled: false };
  if (trimmed.startsWith("@")) {
    const rest = trimmed.slice(1).trim();
    if (rest === "") return { table, items: ["thisRow"], doubled: false };
    const columns = rest.startsWith("[") ? parseColumns(splitParts(rest, style)) : plain(rest);
    if (columns === null) return null;
    return { table, items: ["thisRow"], columns, doubled: false };
  }
  if (!trimmed.startsWith("[")) {
    const item = itemOf(trimmed, style);
    if (item !== null) return { table, items: [item], doubled: false };
    const columns = trimmed.startsWith("#") ? null : plain(body);
    return columns === null ? null : { table, items, columns, doubled: false };
  }
  const parts = splitParts(trimmed, style);
  if (parts === null) return null;
  while (parts.length > 0) {
    const item = itemOf(parts[0] ?? "", style);
    if (item === null) break;
    items.push(item);
    parts.shift();
    if (parts[0] === style.separator) parts.shift();
  }
  if (parts.length === 0) return { table, items, doubled: false };
  const columns = parseColumns(parts);
  if (columns === null) return null;
  return { table, items, columns, doubled: items.length === 0 && parts.length === 1 };
}

function plain(column: string): [string, string] | null {
  const name = unescapeColumn(column);
  return name === "" ? null : [name, name];
}

function parseColumns(parts: readonly string[] | null): [string, string] | null {
  if (parts === null) return null;
  const [first, colon, last] = parts;
  if (first === undefined) return null;
  if (parts.length === 1) return plain(first);
  if (parts.length !== 3 || colon !== ":" || last === undefined) return null;
  return [unescapeColumn(first), unescapeColumn(last)];
}

/** `[A]:[B],[#Data]` → ["A", ":", "B", ",", "#Data"]; null when there is anything else between brackets. */
function splitParts(text: string, style: StructuredStyle): string[] | null {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === " " || char === "\n" || char === "\r") continue;
    if (char === ":" || char === style.separator) {
      parts.push(char);
      continue;
    }
    if (char !== "[") return null;
    let end = at + 1;
    while (end < text.length && text.charAt(end) !== "]") end += text.charAt(end) === "'" ? 2 : 1;
    if (end >= text.length) return null;
    parts.push(text.slice(at + 1, end));
    at = end;
  }
  return parts;
}

function itemOf(text: string, style: StructuredStyle): StructuredItem | null {
  const wanted = fold(text.trim().replace(/\s+/g, " "));
  const names: readonly StructuredItem[] = ["all", "data", "headers", "totals", "thisRow"];
  return names.find((item) => fold(style.items[item]) === wanted) ?? null;
}

/** Writes a structured reference in a form's style. */
export function printStructured(reference: StructuredReference, style: StructuredStyle): string {
  const { table, items, columns, doubled } = reference;
  const thisRow = items.length === 1 && items[0] === "thisRow";
  if (columns === undefined) {
    if (thisRow && style.at) return `${table}[@]`;
    if (items.length === 0) return `${table}[]`;
    const names = items.map((item) => style.items[item]);
    if (names.length === 1) return `${table}[${names.join("")}]`;
    return `${table}[${names.map((name) => `[${name}]`).join(style.separator)}]`;
  }
  const [first, last] = columns.map(escapeColumn);
  const span = first === last ? `[${first}]` : `[${first}]:[${last}]`;
  if (thisRow && style.at) {
    const bare = first === last && isPlainColumn(columns[0]);
    return `${table}[@${bare ? first : span}]`;
  }
  if (items.length === 0) {
    return first === last && !doubled ? `${table}[${first}]` : `${table}[${span}]`;
  }
  const names = items.map((item) => `[${style.items[item]}]`);
  return `${table}[${[...names, span].join(style.separator)}]`;
}

/** After `@` a column needs brackets of its own unless it is letters, digits and underscores. */
function isPlainColumn(name: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(name);
}

function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

function unescapeColumn(text: string): string {
  return text.replace(/'(.)/gs, "$1");
}
