/**
 * Texts that Excel would take for something else: a string written to a General cell is read as if typed in
 * en-US, so `12-13` becomes a date, `00123` a number and `=A1` a formula. Such cells are formatted as text first.
 */
import type { Content } from "./operation";

/** Rows of one column, from 0 in the block. */
export interface TextRun {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Signs, digits, truth values and a month with a day or year: what Excel might read as else than text. */
const mayBeRead = /^\s*(?:[-+=@'(.,$%#\d]|(?:true|false)\s*$|[a-z]{3,9}[- ]\d)/i;

/** The runs of cells to format as text, column by column; a column of nothing but texts is one run. */
export function literalTexts(
  contents: readonly (readonly (Content | undefined)[])[],
): readonly TextRun[] {
  const runs: TextRun[] = [];
  const columns = contents[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    const cells = contents.map((row) => row[column]);
    if (!cells.some(mustBeText)) continue;
    if (cells.every((cell) => cell === undefined || cell === "blank" || isText(cell))) {
      runs.push({ row: 0, column, rows: contents.length });
      continue;
    }
    cells.forEach((cell, row) => {
      if (mustBeText(cell)) runs.push({ row, column, rows: 1 });
    });
  }
  return runs;
}

function isText(cell: Content): cell is { readonly text: string } {
  return typeof cell === "object" && "text" in cell;
}

function mustBeText(cell: Content | undefined): boolean {
  return cell !== undefined && isText(cell) && mayBeRead.test(cell.text);
}
