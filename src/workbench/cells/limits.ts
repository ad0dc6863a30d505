/** Excel's sheet size (Microsoft, "Excel specifications and limits"). */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;
