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

/** The cell an address such as `D7` names; undefined for anything else. */
export function a1Cell(
  address: string,
): { readonly row: number; readonly column: number } | undefined {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  if (parts?.[1] === undefined) return undefined;
  const column = [...parts[1]].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return { row: Number(parts[2]) - 1, column: column - 1 };
}
