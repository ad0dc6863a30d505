/** What was pasted or opened, as rows of cells. Rows may be of different lengths; nothing is cut or moved. */
import { danishDate } from "../cells/danish-date";
import { dateOfSerial } from "../cells/date-serial";

/** A number from a workbook with how it is shown, so that a date is known from a count. */
export interface TypedNumber {
  readonly value: number;
  /** Excel's format code in en-US form, e.g. `0` or `dd-mm-yyyy`. */
  readonly format: string;
}

/** Text as it stands; numbers only where the source had numbers (a selected range, an .xlsx file). */
export type InputCell = string | TypedNumber;
export type InputRow = readonly InputCell[];
export type Grid = readonly InputRow[];

/** More cells than this, the blank ones between included, are no table of statistics. */
export const mostCells = 4_000_000;

/** The cell as a person would read it, in Danish; `""` where there is none. */
export function textOf(cell: InputCell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  const date = showsDate(cell.format) ? dateOfSerial(cell.value) : undefined;
  return date === undefined ? String(cell.value).replace(".", ",") : danishDate(date);
}

/** Spaces of every kind, and the byte-order mark inside a file joined from several. */
const nothingSeen = /^[\s\uFEFF\u200B]*$/u;

/** Whether nothing can be seen in the cell. */
export function isBlank(cell: InputCell | undefined): boolean {
  if (cell === undefined || cell === "") return true;
  if (typeof cell !== "string") return false;
  // Most cells begin with a letter or a digit.
  const first = cell.charCodeAt(0);
  return !(first > 0x2f && first < 0x7f) && nothingSeen.test(cell);
}

/** Whether the format shows a date or a time of day. */
export function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy]|mmm|h:mm|å/i.test(bare);
}
