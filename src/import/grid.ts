/** What was pasted or opened, as rows of cells. Rows may be of different lengths; nothing is cut or moved. */

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

/** The cell as a person would read it, in Danish; `""` where there is none. */
export function textOf(cell: InputCell | undefined): string {
  if (cell === undefined) return "";
  return typeof cell === "string" ? cell : String(cell.value).replace(".", ",");
}

/** Spaces of every kind, and the byte-order mark inside a file joined from several. */
const nothingSeen = /^[\s\uFEFF\u200B]*$/u;

/** Whether nothing can be seen in the cell. */
export function isBlank(cell: InputCell | undefined): boolean {
  if (cell === undefined || cell === "") return true;
  return typeof cell === "string" && nothingSeen.test(cell);
}

/** Whether the format shows a date or a time of day. */
export function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy]|mmm|h:mm|å/i.test(bare);
}
