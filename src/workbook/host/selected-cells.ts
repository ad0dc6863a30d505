/** The cells a person has selected, as an input to be read: numbers stay numbers, and dates are known by their format. */
import type { CellValue } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { Grid, InputCell } from "../../import/grid";
import { areaOf, rawCells } from "../change/range-cells";
import { readParts } from "../find/read-parts";
import { reachesBeyond } from "../change/read-window";

/**
 * The part of the selection that holds something; no rows when none does. Cells that stand far from the others come
 * after these and a blank row. It takes two syncs, and some more where the selection reaches far down or to the right.
 */
export async function selectedCells(context: Excel.RequestContext): Promise<Grid> {
  const selection = context.workbook.getSelectedRange();
  const { worksheet } = selection;
  worksheet.load("id");
  const used = selection.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const ranges = (await filledAreas(context, worksheet.id, areaOf(used))).map((area) => {
    const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("values,numberFormat");
    return range;
  });
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

/** A truth value is what Excel shows for it; an error value comes as its text, `#N/A`. */
function inputCell(cell: CellValue, format: string): InputCell {
  if (typeof cell === "number") return { value: cell, format };
  if (typeof cell === "boolean") return cell ? "SAND" : "FALSK";
  return cell;
}
