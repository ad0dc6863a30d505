import type { Place } from "./go-to";

/** Where the person is: the sheet shown and the cells selected on it. One sync. */
export async function selection(context: Excel.RequestContext): Promise<Place> {
  const range = context.workbook.getSelectedRange();
  const { worksheet } = range;
  range.load("address");
  worksheet.load("name");
  await context.sync();
  const cell = range.address.slice(range.address.lastIndexOf("!") + 1);
  return { sheet: worksheet.name, cell };
}
