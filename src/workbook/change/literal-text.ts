/**
 * Texts that Excel would take for something else: a string written to a General cell is read as if typed in en-US, so
 * `12-13` becomes a date, `00123` a number and `=A1` a formula. Such cells are formatted as text first. Pure.
 */
import type { CellPosition } from "../../cells/rectangle";
import { type Content, type Contents, textOf } from "./operation";

/** Some rows of one column; both count from 0 in the block. */
interface TextRun extends CellPosition {
  readonly rows: number;
}

/** Excel might read a sign, a digit, a truth value, or a month with a day or year as something other than text. */
const mayBeRead = /^\s*(?:[-+=@'(.,$%#\d]|(?:true|false)\s*$|[a-z]{3,9}[- ]\d)/i;

/** The runs of cells to format as text, column by column; a column of nothing but texts is one run. */
export function literalTexts(contents: Contents): readonly TextRun[] {
  const runs: TextRun[] = [];
  const columns = contents[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    const cells = contents.map((row) => row[column]);
    if (!cells.some(mustBeText)) continue;
    if (cells.every((cell) => (cell ?? "blank") === "blank" || textOf(cell) !== undefined)) {
      runs.push({ row: 0, column, rows: contents.length });
      continue;
    }
    cells.forEach((cell, row) => {
      if (mustBeText(cell)) runs.push({ row, column, rows: 1 });
    });
  }
  return runs;
}

function mustBeText(cell: Content | undefined): boolean {
  const text = textOf(cell);
  return text !== undefined && mayBeRead.test(text);
}
