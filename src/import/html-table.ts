/**
 * The tables of an HTML clipboard, without a DOM: this room runs in Node as in the pane, and a text that is only read
 * can run nothing. Excel, Word and browsers all leave end tags out or nest them wrongly, so it goes by start tags.
 * A cell over several rows or columns stands in the first of them; the others are blank and keep their places.
 */
import { raised, unescapeHtml } from "./html-text";

export interface HtmlReading {
  readonly rows: readonly (readonly string[])[];
  /** There were scripts; like styles, they are not part of what people see and are left out. */
  readonly leftOut: boolean;
}

/** A cell spanning more than this is a mistake, or made to take the memory. */
const widestSpan = 1_000;

const hidden =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|title)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const token = /<(\/?)([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^'">])*)>|<[!?/][^>]*>/giu;

/** Whether a text is HTML with a table rather than a table as text. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:table|tr|t[dh])\b/iu.test(text) && /^\s*(?:<|Version:)/u.test(text);
}

/** Reads every table into rows, one below the other; text between them is rows of one cell. */
export function readHtml(html: string): HtmlReading {
  const seen = html.replace(hidden, " ").replace(/^\s*Version:[\s\S]*?(?=<)/u, "");
  const rows = new Rows();
  let last = 0;
  for (const match of seen.matchAll(token)) {
    rows.text(seen.slice(last, match.index));
    last = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    if (name !== undefined) rows.tag(name, match[1] === "/", match[3] ?? "");
  }
  rows.text(seen.slice(last));
  return { rows: rows.end(), leftOut: /<script\b/iu.test(html) };
}

const breaks = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4", "caption", "pre"]);

/** Rows as their cells are met. */
class Rows {
  private readonly rows: string[][] = [];
  /** Columns of coming rows that a cell from above reaches into: rows left by column. */
  private reaching = new Map<number, number>();
  /** Those of the tables around this one: pages and mails put tables into tables to lay them out. */
  private readonly around: Map<number, number>[] = [];
  private isRaised = false;
  private row: string[] | undefined;
  private cell: { text: string; columns: number; rows: number } | undefined;
  private outside = "";

  text(raw: string): void {
    const text = this.isRaised ? raised(raw) : raw;
    if (this.cell) this.cell.text += text;
    else this.outside += text;
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (name === "table") this.table(closing);
    else if (name === "sup") this.isRaised = !closing;
    else if (name === "tr") {
      this.endRow();
      if (!closing) this.startRow();
    } else if (name === "td" || name === "th") {
      this.endCell();
      if (closing) return;
      if (!this.row) this.startRow();
      this.cell = {
        text: "",
        columns: span(attributes, "colspan"),
        rows: span(attributes, "rowspan"),
      };
    } else if (breaks.has(name)) {
      this.text(this.cell ? " " : "\n");
    }
  }

  end(): readonly (readonly string[])[] {
    this.endRow();
    this.flushOutside();
    return this.rows;
  }

  private table(closing: boolean): void {
    this.endRow();
    this.flushOutside();
    if (closing) {
      this.reaching = this.around.pop() ?? new Map<number, number>();
    } else {
      this.around.push(this.reaching);
      this.reaching = new Map<number, number>();
    }
  }

  private startRow(): void {
    this.flushOutside();
    this.row = [];
  }

  private endCell(): void {
    const { cell, row } = this;
    this.cell = undefined;
    this.isRaised = false;
    if (!cell || !row) return;
    this.skipReached(row);
    const from = row.length;
    row.push(tidy(cell.text));
    for (let more = 1; more < cell.columns; more += 1) row.push("");
    if (cell.rows > 1)
      for (let column = from; column < row.length; column += 1)
        this.reaching.set(column, cell.rows);
  }

  private endRow(): void {
    this.endCell();
    const { row } = this;
    this.row = undefined;
    if (!row) return;
    this.skipReached(row);
    for (const [column, left] of this.reaching) {
      if (left <= 1) this.reaching.delete(column);
      else this.reaching.set(column, left - 1);
    }
    this.rows.push(row);
  }

  /** Blank cells where a cell from a row above reaches down. */
  private skipReached(row: string[]): void {
    while (this.reaching.has(row.length)) row.push("");
  }

  private flushOutside(): void {
    const lines = this.outside.split("\n").map(tidy).filter(Boolean);
    this.outside = "";
    for (const line of lines) this.rows.push([line]);
  }
}

function span(attributes: string, name: string): number {
  const stated = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,5})`, "iu").exec(attributes)?.[1];
  return Math.min(Math.max(Number(stated ?? 1), 1), widestSpan);
}

/** Spaces and line breaks of the source are one space; no-break spaces are kept, for they part thousands. */
function tidy(text: string): string {
  return unescapeHtml(text.replace(/[ \t\r\n]+/g, " ").trim());
}
