import type { CellValue } from "../../cells/cell-value";
import { foldPasted } from "../fold-pasted";

const thousands = /(?:^|[\s(])(?:t\. ?kr|tkr|1\.000 kr|1000 kr|tusind kr|hele tusind)/;
const millions = /(?:^|[\s(])(?:mio\.? ?kr|mill\.? ?kr|millioner kr)/;

/** The power of ten that titles and headers say the figures stand for; 0 where they say nothing. */
export function scaleIn(cells: readonly CellValue[]): 0 | 3 | 6 {
  for (const cell of cells) {
    if (typeof cell !== "string" || !/kr|hele tusind/i.test(cell)) continue;
    const text = foldPasted(cell);
    if (thousands.test(text)) return 3;
    if (millions.test(text)) return 6;
  }
  return 0;
}
