/** Excel's sheet size (Microsoft, "Excel specifications and limits"). */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;
/** Excel's standard sizes with the standard font, in pixels. */
export const standardColumnWidth = 64;
export const standardRowHeight = 20;
