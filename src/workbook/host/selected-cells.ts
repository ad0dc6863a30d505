/** The cells a person has selected, as an input of police figures. Their number formats tell dates from counts. */
import type { CellValue } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { Grid, InputCell } from "../../import/grid";
import { areaOf, rangeAt, rawCells } from "../change/range-cells";
import { readParts } from "../find/read-parts";
import { reachesBeyond } from "../change/read-window";

/**
 * Reads the part of the selection that holds something; no rows when none does. Cells that stand far from the others
 * come last, after a blank row. It takes two syncs, and some more where the selection reaches far down or to the right.
 */
export async function selectedCells(context: Excel.RequestContext): Promise<Grid> {
  const selection = context.workbook.getSelectedRange();
  const { worksheet } = selection;
  worksheet.load("id");
  const used = selection.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const areas = await filledAreas(context, worksheet.id, areaOf(used));
  const ranges = areas.map((area) => rangeAt(worksheet, area).load("values,numberFormat"));
  await context.sync();
  return ranges.flatMap((range, at) => (at === 0 ? gridOf(range) : [[], ...gridOf(range)]));
}

async function filledAreas(
  context: Excel.RequestContext,
  id: string,
  used: Rectangle,
): Promise<readonly Rectangle[]> {
  if (!reachesBeyond(used)) return [used];
  const parts = (await readParts(context, [{ id, used }])).get(id);
  return [...(parts?.near ? [parts.near] : []), ...(parts?.strays ?? [])].map(({ area }) => area);
}

function gridOf(range: Excel.Range): Grid {
  const formats = rawCells(range.numberFormat);
  return rawCells(range.values).map((row, down) =>
    row.map((cell, across) => inputCell(cell, String(formats[down]?.[across] ?? "General"))),
  );
}

/** A truth value becomes the word that a Danish Excel shows for it. */
function inputCell(cell: CellValue, format: string): InputCell {
  if (typeof cell === "number") return { value: cell, format };
  if (typeof cell === "boolean") return cell ? "SAND" : "FALSK";
  return cell;
}
