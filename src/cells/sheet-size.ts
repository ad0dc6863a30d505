/** How many rows and columns a sheet of Excel's has. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
