/** Excel's standard sizes with the standard font, in pixels. */
export const standardColumnWidth = 64;
export const standardRowHeight = 20;
