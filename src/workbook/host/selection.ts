import { splitAddress } from "../../cells/sheet-name";
import type { SheetPlace } from "../find/sheet-place";

/** The sheet that is shown and the cells that are selected on it. It takes one sync. */
export async function selection(context: Excel.RequestContext): Promise<SheetPlace> {
  const range = context.workbook.getSelectedRange();
  const { worksheet } = range;
  range.load("address");
  worksheet.load("name");
  await context.sync();
  return { sheet: worksheet.name, cell: splitAddress(range.address).cells };
}
