/** The sheet before an address: `Ark 1` is written `'Ark 1'!A1`. */
import { areaAddress, parseArea } from "./address";
import type { Area } from "./rectangle";

/** Excel quotes a sheet name that could be read as something else: a number, a cell, R1C1, an operator. */
export function isPlainSheetName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^(?:r\d*c?\d*|c\d*)$/i.test(name) &&
    !/^(?:true|false)$/i.test(name)
  );
}

export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The name as it was before it was quoted; a name without quotation marks is itself. */
export function unquoteSheet(written: string): string {
  return /^'.*'$/s.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** `'Ark 1'!A1:B2`. */
export function fullAddress(sheetName: string, area: Area): string {
  const sheet = isPlainSheetName(sheetName) ? sheetName : quoteSheet(sheetName);
  return `${sheet}!${areaAddress(area)}`;
}

/** `'Ark 1'!A1:B2` in its parts; what stands behind the sheet may be an address or a name. */
export function splitAddress(address: string): {
  readonly sheet: string | undefined;
  readonly local: string;
} {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, local: address };
  return { sheet: unquoteSheet(address.slice(0, bang)), local: address.slice(bang + 1) };
}

/** An address with or without a sheet before it, on the sheet's cells; null for anything else. */
export function parseAddress(
  address: string,
): { readonly sheet: string | undefined; readonly area: Area } | null {
  const { sheet, local } = splitAddress(address);
  const area = parseArea(local);
  return area && { sheet, area };
}
