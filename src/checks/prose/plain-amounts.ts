/**
 * Texts that say nothing but `40.000 kr. i 2013 og 30.000 kr. i 2014`. They are the most common by far and are read
 * character by character, since there may be thousands of them; any other text is left to the grammar.
 */

/** Told of one amount in øre with its year and where the amount stands; false ends the reading. */
export type PlainAmount = (ore: number, year: number, start: number, end: number) => boolean;

/** A larger amount is left to the grammar, which knows what an amount may be. */
const mostKroner = 1_000_000_000;
const currency = " kr.";
const link = " i ";

/** Visits every amount of a plain text; false when the text says anything else too, or a visit ended it. */
export function eachPlainAmount(text: string, visit: PlainAmount): boolean {
  let at = 0;
  for (;;) {
    const start = afterJoint(text, at);
    if (start === text.length) return true;
    if (start > 0 && ".,".includes(text.charAt(start - 1))) return false;
    const end = endOfFigure(text, start);
    if (!text.startsWith(currency, end)) return false;
    if (!text.startsWith(link, end + currency.length)) return false;
    const yearStart = end + currency.length + link.length;
    at = yearStart + 4;
    const year = numberIn(text, yearStart, at);
    const kroner = numberIn(text, start, end);
    if (!isYear(year) || goesOn(text, at) || !(kroner < mostKroner)) return false;
    if (!visit(kroner * 100, year, start, end + currency.length)) return false;
  }
}

/** Past `, `, ` og ` or the last full stop. */
function afterJoint(text: string, from: number): number {
  let at = from;
  while (isSpace(text, at) || text[at] === "," || text[at] === ".") at += 1;
  if (text.startsWith("og", at)) at += 2;
  else if (text.startsWith("samt", at)) at += 4;
  while (isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\n" || text[at] === "\u00a0";
}

/** Past one to three digits and any groups of three after full stops; where it began when there are none. */
function endOfFigure(text: string, start: number): number {
  let at = start;
  while (at - start < 3 && isDigit(text, at)) at += 1;
  if (at === start) return start;
  while (
    text[at] === "." &&
    isDigit(text, at + 1) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3)
  )
    at += 4;
  return at;
}

/** The digits as a number, full stops passed over; NaN where there is none or anything else stands. */
function numberIn(text: string, start: number, end: number): number {
  let value = start === end ? NaN : 0;
  for (let at = start; at < end; at += 1) {
    if (isDigit(text, at)) value = value * 10 + text.charCodeAt(at) - zero;
    else if (text[at] !== ".") return NaN;
  }
  return value;
}

const zero = 48;
const nine = 57;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= zero && code <= nine;
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2200;
}

/** `2013-2016`, `2013/14`: more than this year is spoken of. */
function goesOn(text: string, at: number): boolean {
  return isDigit(text, at) || text[at] === "-" || text[at] === "–" || text[at] === "/";
}
