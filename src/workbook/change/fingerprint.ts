/** A short mark of what a sheet holds, to see later whether anything has been changed. */
import type { CellValue } from "../../cells/cell-value";

/** FNV-1a over the cells' contents; blank rows at the end make no difference in Excel's used range. */
export function fingerprintOf(cells: readonly (readonly CellValue[])[]): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(cells);
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `${hash.toString(16)}-${String(text.length)}`;
}
