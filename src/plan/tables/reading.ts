/** The result of reading one cell: its value, or what is wrong with it. What cannot be read is never 0. */
import type { CellValue } from "../../cells/cell-value";

/** What can be wrong with a cell alone; each codec gives some of these, and each has its sentence in `text/`. */
export const cellProblemCodes = [
  "textNumber",
  "strayPoint",
  "ambiguousNumber",
  "notANumber",
  "negative",
  "decimals",
  "outOfRange",
  "errorValue",
  "notAYear",
  "notADate",
  "notYesNo",
  "notAWord",
  "notAPercent",
  "notAreas",
] as const;
export type CellProblemCode = (typeof cellProblemCodes)[number];

export interface CellProblem {
  readonly code: CellProblemCode;
  /** `error`: the value is lost until it is corrected; `warning`: it is read, with the reading in `suggestion`. */
  readonly severity: "error" | "warning";
  /** What the cell should probably say, as a person would type it. */
  readonly suggestion?: string;
}

/** A reading: the value where there is one, and what is wrong with the cell. A blank cell has neither. */
export interface CellReading<Value> {
  readonly value?: Value;
  readonly problem?: CellProblem;
}

export const blank: CellReading<never> = {};

/** The cell has no value of the kind. */
export function wrong(code: CellProblemCode, suggestion?: string): CellReading<never> {
  return {
    problem: { code, severity: "error", ...(suggestion !== undefined && { suggestion }) },
  };
}

/** A figure written as text: it is read, and named, since the sheet's own sums pass over it. */
export function readAsText<Value>(
  value: Value,
  suggestion: string,
  code: CellProblemCode = "textNumber",
): CellReading<Value> {
  return { value, problem: { code, severity: "warning", suggestion } };
}

/** A number with a decimal comma, as the suggestions show it. */
export function danish(value: number): string {
  return value.toLocaleString("da-DK", { maximumFractionDigits: 2 });
}

const errorValue =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** The reading of a blank cell or an error value, which is the same for every kind of value; undefined for others. */
export function blankOrError(cell: CellValue): CellReading<never> | undefined {
  if (typeof cell !== "string") return undefined;
  if (cell.trim() === "") return blank;
  return errorValue.test(cell) ? wrong("errorValue") : undefined;
}
