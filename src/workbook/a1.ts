/** Addresses as people see them. Rows and columns count from 0. */

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `D7`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** `Oversigt!$A$1:$F$14`, the sheet's name in quotes, as a defined name wants it. */
export function absoluteRange(
  sheet: string,
  area: { row: number; column: number; rows: number; columns: number },
): string {
  const corner = (row: number, column: number): string =>
    `$${columnLetters(column)}$${String(row + 1)}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${corner(area.row, area.column)}:${last}`;
}
