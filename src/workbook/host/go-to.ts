import type { SheetPlace } from "../find/sheet-place";

/** Shows the sheet and selects the cell. It takes one sync. */
export async function goTo(
  context: Excel.RequestContext,
  { sheet, cell }: SheetPlace,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  if (cell !== undefined) worksheet.getRange(cell).select();
  await context.sync();
}
