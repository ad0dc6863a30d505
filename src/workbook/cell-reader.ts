/**
 * One cell as the type its column declares. What does not fit becomes a problem with its place, never a 0; a text
 * that can only be one number is read as that number, with a warning, since the sheet's own sums pass over it.
 */
import type { CellValue as RawCell } from "../cells/cell-value";
import { danishDate, dateOfText } from "../cells/danish-date";
import { dateOfSerial } from "../cells/date-serial";
import { fold } from "../cells/fold";
import type { IsoDate } from "../cells/iso-date";
import { amountFromKroner, isWholeKroner, toKroner } from "../plan/money";
import {
  type FigureRefusal,
  readAmount,
  readCount,
  type Reading,
  readShare,
} from "../plan/read-danish";
import type { AreaNumber, BasisPoints, Count, Ore, Year } from "../plan/types";
import { toAreaNumber, toBasisPoints, toCount, toYear, yearFromText } from "../plan/units";
import type { ReadProblemCode } from "./snapshot";

/** A reading: the value where there is one, and what is wrong with the cell. */
export interface CellReading<Value> {
  readonly value?: Value;
  readonly problem?: {
    readonly code: ReadProblemCode;
    readonly severity: "error" | "warning";
    readonly suggestion?: string;
  };
}

const blank: CellReading<never> = {};
const errorValue =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

function wrong(code: ReadProblemCode, suggestion?: string): CellReading<never> {
  return {
    problem: { code, severity: "error", ...(suggestion !== undefined && { suggestion }) },
  };
}

/** A number written as text: read, and said aloud. */
function asText<Value>(
  value: Value,
  code: ReadProblemCode,
  suggestion: string,
): CellReading<Value> {
  return { value, problem: { code, severity: "warning", suggestion } };
}

function danish(value: number): string {
  return value.toLocaleString("da-DK", { maximumFractionDigits: 2 });
}

function isBlank(cell: RawCell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

function isError(cell: RawCell): cell is string {
  return typeof cell === "string" && errorValue.test(cell);
}

export function readText(cell: RawCell): CellReading<string> {
  if (isBlank(cell)) return blank;
  if (isError(cell)) return wrong("errorValue");
  const text = typeof cell === "boolean" ? (cell ? "Ja" : "Nej") : String(cell);
  return { value: text.trim() };
}

/** Whole kroner, not negative. */
export function readKroner(cell: RawCell): CellReading<Ore> {
  return readFigure(cell, {
    text: readAmount,
    number: (kroner) => {
      const amount = amountFromKroner(kroner);
      if (amount.kind === "value") return { value: amount.value };
      return wrong(amount.code === "tooLarge" ? "outOfRange" : "decimals");
    },
    check: (amount) =>
      amount < 0 ? "negative" : isWholeKroner(amount) ? undefined : ("decimals" as const),
    shown: (amount) => danish(toKroner(amount)),
  });
}

export function readCountCell(cell: RawCell): CellReading<Count> {
  return readFigure(cell, {
    text: readCount,
    number: (number) => {
      const count = toCount(number);
      if (count !== undefined) return { value: count };
      return wrong(number < 0 ? "negative" : "decimals");
    },
    check: () => undefined,
    shown: danish,
  });
}

interface Figure<Value> {
  readonly text: (text: string) => Reading<Value>;
  readonly number: (number: number) => CellReading<Value>;
  readonly check: (value: Value) => ReadProblemCode | undefined;
  readonly shown: (value: Value) => string;
}

function readFigure<Value>(cell: RawCell, figure: Figure<Value>): CellReading<Value> {
  if (isBlank(cell)) return blank;
  if (isError(cell)) return wrong("errorValue");
  if (typeof cell === "boolean") return wrong("notANumber");
  if (typeof cell === "number") {
    const reading = figure.number(cell);
    const refused = reading.value === undefined ? undefined : figure.check(reading.value);
    return refused === undefined ? reading : wrong(refused);
  }
  const reading = figure.text(cell);
  switch (reading.kind) {
    case "blank":
      return blank;
    case "refused":
      return wrong(refusals[reading.code] ?? "notANumber");
    case "question": {
      const [first] = reading.candidates;
      return wrong("ambiguousNumber", first === undefined ? undefined : figure.shown(first));
    }
    case "value": {
      const refused = figure.check(reading.value);
      if (refused !== undefined) return wrong(refused);
      const code = reading.warnings.includes("strayFullStop") ? "strayPoint" : "textNumber";
      return asText(reading.value, code, figure.shown(reading.value));
    }
  }
}

const refusals: Partial<Record<FigureRefusal, ReadProblemCode>> = {
  notWhole: "decimals",
  negativeCount: "negative",
  finerThanOre: "decimals",
  tooLarge: "outOfRange",
};

export function readYear(cell: RawCell): CellReading<Year> {
  if (isBlank(cell)) return blank;
  if (isError(cell)) return wrong("errorValue");
  if (typeof cell === "string") {
    const year = yearFromText(cell);
    return year === undefined ? wrong("notAYear") : asText(year, "textNumber", String(year));
  }
  const year = typeof cell === "number" ? toYear(cell) : undefined;
  return year === undefined ? wrong("notAYear") : { value: year };
}

export function readArea(cell: RawCell): CellReading<AreaNumber> {
  if (isBlank(cell)) return blank;
  if (isError(cell)) return wrong("errorValue");
  if (typeof cell === "string") {
    const area = /^\s*\d+\s*$/.test(cell) ? toAreaNumber(Number(cell)) : undefined;
    return area === undefined ? wrong("notANumber") : asText(area, "textNumber", String(area));
  }
  const area = typeof cell === "number" ? toAreaNumber(cell) : undefined;
  return area === undefined ? wrong("notANumber") : { value: area };
}

/** `1, 5`, `Alle`, or one number. 1,5 typed in a cell that was not text is areas 1 and 5. */
export function readAreas(cell: RawCell): CellReading<readonly AreaNumber[] | "all"> {
  if (isBlank(cell)) return blank;
  if (isError(cell)) return wrong("errorValue");
  if (typeof cell === "number" && !Number.isInteger(cell)) {
    return wrong("notAreas", String(cell).replace(".", ", "));
  }
  const text = String(cell);
  if (fold(text) === "alle") return { value: "all" };
  const areas = text
    .split(/[,;/]|\s+og\s+|\s+/u)
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/.test(part) ? toAreaNumber(Number(part)) : undefined));
  const known = areas.filter((area) => area !== undefined);
  return known.length === areas.length && known.length > 0 ? { value: known } : wrong("notAreas");
}

export function readDate(cell: RawCell): CellReading<IsoDate> {
  if (isBlank(cell)) return blank;
  if (isError(cell)) return wrong("errorValue");
  if (typeof cell === "string") {
    const date = dateOfText(cell);
    return date === undefined ? wrong("notADate") : asText(date, "notADate", danishDate(date));
  }
  const date = typeof cell === "number" ? dateOfSerial(cell) : undefined;
  return date === undefined ? wrong("notADate") : { value: date };
}

/** A share of at most 100 %; 10 typed where 10 % was meant is refused and asked about. */
export function readPercent(cell: RawCell): CellReading<BasisPoints> {
  if (isBlank(cell)) return blank;
  if (isError(cell)) return wrong("errorValue");
  if (typeof cell === "boolean") return wrong("notAPercent");
  if (typeof cell === "string") {
    const reading = readShare(cell);
    return reading.kind === "value"
      ? asText(reading.value, "textNumber", `${danish(reading.value / 100)} %`)
      : wrong("notAPercent");
  }
  if (cell > 1) return wrong("notAPercent", cell <= 100 ? `${danish(cell)} %` : undefined);
  const points = toBasisPoints(Number((cell * 10_000).toPrecision(12)));
  return points === undefined ? wrong("notAPercent") : { value: points };
}

export function readYesNo(cell: RawCell): CellReading<boolean> {
  if (isBlank(cell)) return blank;
  if (isError(cell)) return wrong("errorValue");
  if (typeof cell === "boolean") return { value: cell };
  const word = fold(String(cell));
  if (word === "ja") return { value: true };
  return word === "nej" ? { value: false } : wrong("notYesNo");
}

/** One of the words of a list, in whatever case it was typed. */
export function readWord<Word extends string>(
  cell: RawCell,
  words: readonly Word[],
): CellReading<Word> {
  if (isBlank(cell)) return blank;
  if (isError(cell)) return wrong("errorValue");
  const folded = fold(String(cell));
  const word = words.find((each) => fold(each) === folded);
  return word === undefined ? wrong("notAWord") : { value: word };
}
