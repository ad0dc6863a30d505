/** Sheet names in addresses: `'Bo''s ark'!A1`. */

/** The name in quotes, its own quotes doubled; Excel takes every name in quotes. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** An address in two parts: the sheet's name without quotes, undefined where no sheet is named, and the cells. */
export function splitAddress(address: string): {
  readonly sheet: string | undefined;
  readonly cells: string;
} {
  const end = address.lastIndexOf("!");
  if (end < 0) return { sheet: undefined, cells: address };
  const name = address.slice(0, end);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, cells: address.slice(end + 1) };
}
