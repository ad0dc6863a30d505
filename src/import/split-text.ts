/**
 * Delimited text to rows, a part at a time so that the pane can respond in between. papaparse does the splitting; which
 * delimiter it is, is found here: a title, a unit and footnotes stand around the table, and decimal commas within it.
 */
import Papa, { type ParseResult } from "papaparse";

export interface Split {
  readonly rows: readonly (readonly string[])[];
  /** A quotation mark was never closed; from there on, quotation marks are read as ordinary characters. */
  readonly quotesLeftOpen: boolean;
}

/** How many characters are split between two pauses: under 5 ms. */
const charactersPerPause = 1 << 16;
const quotationMark = '"';

/** Splits a text into rows and cells. Yields after every part. */
export function* splitText(text: string): Generator<undefined, Split> {
  const rows: string[][] = [];
  const { length } = text;
  const delimiter = delimiterOf(text.slice(0, 1 << 16));
  let quoteChar = quotationMark;
  let wanted = charactersPerPause;
  let at = 0;
  while (at < length) {
    const end = endOfLine(text, at + wanted);
    const isLast = end === length;
    const { data, errors } = splitPart(text.slice(at, end), delimiter, quoteChar);
    if (quoteChar === quotationMark && errors.some(({ code }) => code === "MissingQuotes")) {
      // The quoted cell goes on in the next part, or was never closed.
      if (isLast) quoteChar = letterNotIn(text);
      else wanted *= 4;
      continue;
    }
    for (const row of data) rows.push(row);
    at = end;
    wanted = charactersPerPause;
    yield undefined;
  }
  return { rows, quotesLeftOpen: quoteChar !== quotationMark };
}

/** A quotation mark for papaparse, which must have one, that does not occur in the text. */
function letterNotIn(text: string): string {
  const privateUse = { first: 0xe000, last: 0xf8ff };
  const held = new Set<string>(text.match(/[\ue000-\uf8ff]/g));
  for (let code = privateUse.first; code < privateUse.last; code += 1) {
    const letter = String.fromCharCode(code);
    if (!held.has(letter)) return letter;
  }
  return String.fromCharCode(privateUse.last);
}

/** The index after the first line end at or after `from`, or the end of the text. */
function endOfLine(text: string, from: number): number {
  const { length } = text;
  if (from >= length) return length;
  const lineFeed = text.indexOf("\n", from);
  if (lineFeed !== -1) return lineFeed + 1;
  const carriageReturn = text.indexOf("\r", from);
  return carriageReturn === -1 ? length : carriageReturn + 1;
}

function splitPart(part: string, delimiter: string, quoteChar: string): ParseResult {
  const lines = part.includes("\r") ? part.replace(/\r\n?/g, "\n") : part;
  const ended = lines.endsWith("\n") ? lines.slice(0, -1) : lines;
  if (ended === "") return { data: [[""]], errors: [] };
  return Papa.parse(ended, { delimiter, quoteChar, newline: "\n" });
}

/** Likeliest first: a tab or a semicolon is seldom part of a number, a comma often is. */
const delimiters = ["\t", ";", "|", ","];
/** papaparse takes no empty delimiter; this one is in no text. */
const none = "\u001f";

/** The delimiter that gives most lines the same number of cells. */
export function delimiterOf(sample: string): string {
  const lines = linesOutsideQuotes(sample);
  let best = none;
  let bestLines = 0;
  for (const delimiter of delimiters) {
    const alike = mostAlike(lines.map((line) => line.split(delimiter).length));
    // Prose has commas too, so a comma counts only where lines have equally many, and beside digits.
    const needed = delimiter === "," ? 2 : 1;
    if (alike < needed || alike <= bestLines * 2) continue;
    if (delimiter === "," && !lines.some((line) => /,\s*"?\d|\d"?,/.test(line))) continue;
    best = delimiter;
    bestLines = alike;
  }
  return best;
}

/** The lines with what stands in quotation marks left out. */
function linesOutsideQuotes(sample: string): readonly string[] {
  return sample
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 200);
}

function mostAlike(widths: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const width of widths) if (width > 1) lines.set(width, (lines.get(width) ?? 0) + 1);
  return Math.max(0, ...lines.values());
}
