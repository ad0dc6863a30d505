/** Comparing values as Excel does: numbers before texts before truth values, texts without regard to case. */
import { fold, sameFolded } from "../../cells/case-fold";
import { isCellError } from "../grid/values";
import type { CellError, CellValue } from "../model";

type Comparable = Exclude<CellValue, CellError>;
const collator = new Intl.Collator("da", { sensitivity: "accent" });

/** Excel compares numbers by 15 significant digits, so that 0,1+0,2 is 0,3. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  if (Math.abs(difference) > Math.abs(a) * 1e-14) return difference;
  return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return sameFolded(a, b) ? 0 : collator.compare(a, b) || (a < b ? -1 : 1);
}

function kindOrder(value: Comparable): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** A blank counts as the other's 0, "" or FALSK. */
function blankLike(other: Comparable): Comparable {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/** Negative, 0 or positive. */
export function compareValues(left: Comparable, right: Comparable): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  const byKind = kindOrder(a) - kindOrder(b);
  return byKind !== 0 ? byKind : Number(a) - Number(b);
}

/** What a lookup finds equal: the same kind, and a blank equals nothing. */
export function lookupKey(value: CellValue): string | number | boolean | null {
  if (value === null || isCellError(value)) return null;
  if (typeof value === "string") return fold(value);
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}
