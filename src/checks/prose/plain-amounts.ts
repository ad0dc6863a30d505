/**
 * Texts that say nothing but `40.000 kr. i 2013 og 30.000 kr. i 2014`. They are the most common by far and are read
 * character by character, since there may be thousands of them; any other text is left to the grammar.
 */
import { toOre } from "../../plan/money";
import type { Ore, Year } from "../../plan/types";
import { toYear } from "../../plan/units";

/** Called for each amount with its year and its place in the text; returning false ends the reading. */
export type PlainAmount = (amount: Ore, year: Year, start: number, end: number) => boolean;

/** A larger amount is left to the grammar, which knows what an amount may be. */
const mostKroner = 1_000_000_000;
const link = " kr. i ";
const linkToUnit = " kr.".length;
const yearLength = 4;

/** Visits every amount of a plain text; false when the text says anything else too, or a visit ended it. */
export function eachPlainAmount(text: string, visit: PlainAmount): boolean {
  let at = 0;
  for (;;) {
    const start = afterJoint(text, at);
    if (start === text.length) return true;
    const before = text.charCodeAt(start - 1);
    if (before === stop || before === comma) return false;
    const end = endOfFigure(text, start);
    if (end === start || !stands(link, text, end)) return false;
    const yearStart = end + link.length;
    at = yearStart + yearLength;
    const year = yearIn(text, yearStart, at);
    const amount = amountIn(text, start, end);
    if (year === undefined || amount === undefined || goesOn(text, at)) return false;
    if (!visit(amount, year, start, end + linkToUnit)) return false;
  }
}

const [space, noBreakSpace, newLine] = [0x20, 0xa0, 0x0a];
const [comma, stop, hyphen, dash, slash] = [0x2c, 0x2e, 0x2d, 0x2013, 0x2f];
const [zero, nine] = [0x30, 0x39];

/** The index after `, `, ` og ` or a full stop. */
function afterJoint(text: string, from: number): number {
  let at = from;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && code !== comma && code !== stop) break;
  }
  if (stands("og", text, at)) at += 2;
  else if (stands("samt", text, at)) at += 4;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Does what `startsWith` does, which is too slow here for so few characters. */
function stands(words: string, text: string, at: number): boolean {
  for (let index = 0; index < words.length; index += 1)
    if (text.charCodeAt(at + index) !== words.charCodeAt(index)) return false;
  return true;
}

function isSpace(code: number): boolean {
  return code === space || code === newLine || code === noBreakSpace;
}

/** The index after one to three digits and all groups `.000`; `start` where no digit stands there. */
function endOfFigure(text: string, start: number): number {
  let at = start;
  while (at - start < 3 && isDigit(text.charCodeAt(at))) at += 1;
  while (at > start && text.charCodeAt(at) === stop && areThreeDigits(text, at + 1)) at += 4;
  return at;
}

function areThreeDigits(text: string, at: number): boolean {
  for (let digit = at; digit < at + 3; digit += 1)
    if (!isDigit(text.charCodeAt(digit))) return false;
  return true;
}

function yearIn(text: string, start: number, end: number): Year | undefined {
  const number = numberIn(text, start, end);
  return number === undefined ? undefined : toYear(number);
}

function amountIn(text: string, start: number, end: number): Ore | undefined {
  const kroner = numberIn(text, start, end);
  return kroner === undefined || kroner >= mostKroner ? undefined : toOre(kroner * 100);
}

/** The digits as a number, full stops passed over; undefined where anything else stands. */
function numberIn(text: string, start: number, end: number): number | undefined {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) value = value * 10 + code - zero;
    else if (code !== stop) return undefined;
  }
  return value;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

/** Whether the year is the beginning of more, as in `2013-2016` and `2013/14`. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || code === hyphen || code === dash || code === slash;
}
