/**
 * One cell where a count should stand: a count with its flags, a question with what each answer would make of it, or
 * the reason why it is none. Marks are Statistics Denmark's: `-` nil, `.` not applicable, `..` too uncertain, `...`
 * not available, `*` provisional, `r` revised; other extracts suppress small counts as `<5`.
 */
import { readNumber } from "../plan/danish-number";
import type { Decimal } from "../plan/decimal";
import type { Count } from "../plan/types";
import { toCount } from "../plan/units";
import { type InputCell, isBlank, showsDate, type TypedNumber } from "./grid";
import type { Flag, LeftReason, NumberQuestionCode } from "./proposal";

export type CellCount =
  | { readonly kind: "count"; readonly count: Count; readonly flags: readonly Flag[] }
  | { readonly kind: "left"; readonly reason: LeftReason }
  | {
      readonly kind: "ask";
      readonly question: NumberQuestionCode;
      /** What each answer but `leave` would make of it. */
      readonly answers: ReadonlyMap<string, Count>;
    };

const noFlags: readonly Flag[] = [];

/** Reads a cell as a count. `english`: the table has commas between thousands. */
export function readCellCount(cell: InputCell, english: boolean): CellCount {
  if (typeof cell !== "string") return readTyped(cell);
  const plain = plainCount(cell);
  if (plain !== undefined) return { kind: "count", count: plain, flags: noFlags };
  return isBlank(cell) ? left("blank") : readText(cell, english);
}

/** Most cells are nothing but digits. */
function plainCount(text: string): Count | undefined {
  const { length } = text;
  if (length === 0 || length > 15) return undefined;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return toCount(value);
}

function left(reason: LeftReason): CellCount {
  return { kind: "left", reason };
}

const symbols: ReadonlyMap<string, LeftReason> = new Map([
  [".", "notApplicable"],
  ["..", "tooUncertain"],
  ["...", "notAvailable"],
  ["…", "notAvailable"],
]);

const monthName = "(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-zæøå]*";
/** What Excel makes of `1-12` or `nov 13`: a day and month, with or without the year. */
const dateLike = new RegExp(
  [
    "^\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{2}|\\d{4})(?: \\d\\d[:.]\\d\\d.*)?$",
    "^\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}$",
    "^\\d{1,2}[-/]\\d{1,2}$",
    `^\\d{1,2}[-. /]{1,2}${monthName}\\.?(?:[-. ]{1,2}\\d{2,4})?$`,
    `^${monthName}\\.?[-. ]{1,2}\\d{1,4}$`,
  ].join("|"),
  "iu",
);
/** Excel may write a number with all the digits it has inside: 1.1000000000000001. */
const spelledOut = /^-?\d+[.,]\d{10,}$/;

/** Longer texts are prose, however often one of them stands in a workbook. */
const longestNumber = 1_000;

function reasonOfLong(cell: string): LeftReason {
  const start = cell.slice(0, longestNumber).trimStart();
  if (start.startsWith("#")) return "excelError";
  return /^[=+@]/.test(start) ? "startsLikeFormula" : "notANumber";
}

function readText(cell: string, english: boolean): CellCount {
  if (cell.length > longestNumber) return left(reasonOfLong(cell));
  const text = cell
    .replace(/[\uFEFF\u200B]/g, "")
    .replace(/[ \t\n\r]+/g, " ")
    .trim();
  const symbol = symbols.get(text);
  if (symbol) return left(symbol);
  if (/^[-−–‐]$/u.test(text)) return { kind: "count", count: nil, flags: ["nil"] };
  if (/^#{2,}$/.test(text)) return left("columnTooNarrow");
  if (text.startsWith("#")) return left("excelError");
  if (/^[=+@]/.test(text)) return left("startsLikeFormula");
  if (/^[<≤] ?\d+$|^under \d+$/iu.test(text)) return left("suppressed");
  if (!/\d/.test(text)) return left("notANumber");
  if (dateLike.test(text)) return left("turnedIntoDate");
  if (spelledOut.test(text)) return readValue(Number(text.replace(",", ".")));
  const { bare, flags } = withoutMarks(text);
  return english ? readEnglish(bare, flags) : readDanish(bare, flags);
}

const nil = toCount(0) ?? (0 as Count);

/** The number without its marks, and without a change in percent after it: `139 (-10 %)`, `14*`, `14 (r)`, `14 ¹`. */
function withoutMarks(text: string): { bare: string; flags: Flag[] } {
  const flags: Flag[] = [];
  let bare = text.replace(
    /(\d[.]?)\s?\(\s?[-+−–‐]?\s?\d+(?:[.,]\d+)?\s?(?:%|pct\.?|procent)\s?\)(?!\s*[\d.,])/iu,
    "$1",
  );
  for (;;) {
    const mark =
      /^(.*\d\.?)(?: ?(\*|\(\*\)|\((?:f|forel\.?|foreløbig|p)\))| ?(\(r\)|r|\(rev\.?\))| ?([¹²³⁴-⁹]+|\[\d\])| (\d\)))$/iu.exec(
        bare.trim(),
      );
    const before = mark?.[1];
    if (!mark || before === undefined) return { bare: bare.trim(), flags };
    bare = before;
    if (mark[2] !== undefined) flags.push("provisional");
    else if (mark[3] !== undefined) flags.push("revised");
    else flags.push("footnote");
  }
}

function readDanish(text: string, flags: readonly Flag[]): CellCount {
  const reading = readNumber(text);
  switch (reading.kind) {
    case "blank":
      return left("blank");
    case "refused":
      return left(refusals.get(reading.code) ?? "notANumber");
    case "question": {
      if (reading.unit !== undefined) return left("notACount");
      if (reading.code === "englishNumber")
        return asked("englishNumbers", [["english", wholeOf(reading.candidates[0])]]);
      return asked("fullStopNumbers", [["withoutFullStop", wholeOf(reading.candidates[1])]]);
    }
    case "number": {
      if (reading.unit !== undefined) return left("notACount");
      const more: Flag[] = [...flags];
      if (reading.warnings.includes("strayFullStop")) more.push("strayFullStop");
      if (reading.lastDigit > 0) more.push("rounded");
      // Whether 1,234 is thousands in English or decimals in Danish is not for a program to decide.
      if (/^\d{1,3},\d{3}$/.test(text))
        return asked("englishNumbers", [["english", toCount(Number(text.replace(",", "")))]]);
      return counted(reading.value, more);
    }
  }
}

const refusals: ReadonlyMap<string, LeftReason> = new Map([
  ["badGrouping", "badGrouping"],
  ["mixedSeparators", "mixedSeparators"],
]);

function readEnglish(text: string, flags: readonly Flag[]): CellCount {
  const parts = /^-?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/.exec(text);
  if (!parts) return readDanishOnly(text, flags);
  if (parts[2] !== undefined && !/^\.0+$/.test(parts[2])) return left("notWhole");
  if (text.startsWith("-")) return left("negativeCount");
  const count = toCount(Number((parts[1] ?? "").replaceAll(",", "")));
  return count === undefined
    ? left("notANumber")
    : { kind: "count", count, flags: text.includes(",") ? [...flags, "english"] : flags };
}

/** In a table with English numbers, a number that is not English is left; it is not read as Danish instead. */
function readDanishOnly(text: string, flags: readonly Flag[]): CellCount {
  const danish = readDanish(text, flags);
  return danish.kind === "left" ? danish : left("mixedSeparators");
}

function readTyped({ value, format }: TypedNumber): CellCount {
  if (showsDate(format)) return left("turnedIntoDate");
  return format.includes("%") ? left("notACount") : readValue(value);
}

/** A stored number. 1,234 in a column of counts is most likely 1.234 that Excel has read in English. */
function readValue(stored: number): CellCount {
  const value = Number(stored.toPrecision(15));
  if (value < 0) return left("negativeCount");
  const count = toCount(value);
  if (count !== undefined) return { kind: "count", count, flags: noFlags };
  const thousand = toCount(Number((value * 1000).toPrecision(15)));
  return thousand === undefined || value >= 1000
    ? left("notWhole")
    : asked("mistypedNumbers", [["times1000", thousand]]);
}

function wholeOf(value: Decimal | undefined): Count | undefined {
  return value?.decimals === 0 ? toCount(value.mantissa) : undefined;
}

function counted(value: Decimal, flags: readonly Flag[]): CellCount {
  if (value.decimals > 0) return left("notWhole");
  const count = toCount(value.mantissa);
  return count === undefined ? left("negativeCount") : { kind: "count", count, flags };
}

function asked(
  question: NumberQuestionCode,
  answers: readonly (readonly [string, Count | undefined])[],
): CellCount {
  const possible = new Map<string, Count>();
  for (const [choice, count] of answers) if (count !== undefined) possible.set(choice, count);
  return possible.size === 0 ? left("notWhole") : { kind: "ask", question, answers: possible };
}

/** 1,234.5 or 1,234,567: written in English beyond doubt. */
export function isEnglish(cell: InputCell): boolean {
  return (
    typeof cell === "string" && /^\s*-?\d{1,3}(?:,\d{3})+(?:\.\d+|(?<=,\d{3},\d{3}))\s*$/.test(cell)
  );
}

/** 1.234.567, 1.234,5 or 1.000: written in Danish beyond doubt. */
export function isDanish(cell: InputCell): boolean {
  return (
    typeof cell === "string" &&
    /^\s*-?\d{1,3}(?:\.\d{3})+,\d+\s*$|^\s*-?\d{1,3}(?:\.\d{3}){2,}\s*$/.test(cell)
  );
}
