/** A place people can be taken to: a sheet by its tab's name, or a cell (A1) on it. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}

/** Shows the sheet and selects the cell. One sync. */
export async function goTo(context: Excel.RequestContext, { sheet, cell }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  if (cell !== undefined) worksheet.getRange(cell).select();
  await context.sync();
}
