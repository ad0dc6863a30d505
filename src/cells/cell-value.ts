/**
 * What a cell holds or shows, as Excel gives it: a number, a text, a truth value, or blank (""). An error value is its
 * text, `#REF!`. Where formulas are asked for, a formula is a text that begins with "=".
 */
export type CellValue = string | number | boolean;

/** Cells in rows, as Excel gives those of a range: every row has as many cells as the first. */
export type Cells = readonly (readonly CellValue[])[];
