/** The cells a person has selected, as an input to be read: numbers stay numbers, and dates are known by their format. */
import type { CellValue } from "../../cells/cell-value";
import type { Grid, InputCell } from "../../import/grid";
import { rawCells } from "../change/range-cells";

/** The part of the selection that holds something; no rows when none does. One sync. */
export async function selectedCells(context: Excel.RequestContext): Promise<Grid> {
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load("values,numberFormat");
  await context.sync();
  if (used.isNullObject) return [];
  const formats = rawCells(used.numberFormat);
  return rawCells(used.values).map((row, down) =>
    row.map((cell, across) => inputCell(cell, String(formats[down]?.[across] ?? "General"))),
  );
}

/** A truth value is what Excel shows for it; an error value comes as its text, `#N/A`. */
function inputCell(cell: CellValue, format: string): InputCell {
  if (typeof cell === "number") return { value: cell, format };
  if (typeof cell === "boolean") return cell ? "SAND" : "FALSK";
  return cell;
}
