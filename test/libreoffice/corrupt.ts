/**
 * Makes every remembered result of a formula in an .xlsx file wrong, so that a program which shows the right figures
 * must have calculated them itself.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const formulaCell =
  /<c\b([^>]*)>\s*(<f\b(?:[^>]*\/>|[\s\S]*?<\/f>))\s*(?:<v>[\s\S]*?<\/v>)?\s*<\/c>/g;
const wrong = "<v>-987654321</v>";

export interface Corrupted {
  readonly bytes: Uint8Array;
  /** How many formulas now remember something wrong. */
  readonly formulas: number;
}

export function corruptResults(file: Uint8Array): Corrupted {
  const parts = unzipSync(file);
  let formulas = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(formulaCell, (_, attributes: string, formula: string) => {
      formulas += 1;
      return `<c${attributes.replace(/\st="[^"]*"/, "")}>${formula}${wrong}</c>`;
    });
    parts[name] = strToU8(xml);
  }
  return { bytes: zipSync(parts), formulas };
}
