/** Finds the single slip that explains the whole difference between a stated figure and what it should be. */

/** How one figure was mistyped as another. */
export type FigureSlip =
  /** Two digits beside each other have changed places; the difference is divisible by 9. */
  | { readonly kind: "swappedDigits" }
  /** The stated figure is this many times the right one. */
  | { readonly kind: "timesTooLarge"; readonly factor: number }
  /** The right figure is this many times the stated one. */
  | { readonly kind: "timesTooSmall"; readonly factor: number }
  | { readonly kind: "sign" };

/** What explains a stated total. */
export type SumSlip =
  /** The total itself was mistyped. */
  | { readonly kind: "total"; readonly slip: FigureSlip }
  /** The total leaves out a row. */
  | { readonly kind: "missingRow"; readonly row: number }
  /** The total counts a row twice. */
  | { readonly kind: "doubledRow"; readonly row: number }
  /** The total counts a row with a mistyped figure. */
  | { readonly kind: "row"; readonly row: number; readonly slip: FigureSlip };

/** Zeros too many or too few, and kroner taken for thousands of kroner. */
const factors = [10, 1000];

/** The slip that turns the right figure into the stated one, or undefined when none does. Integers. */
export function explainFigure(stated: number, right: number): FigureSlip | undefined {
  if (stated === right || right === 0) return undefined;
  if (stated === -right) return { kind: "sign" };
  for (const factor of factors) {
    if (stated === right * factor) return { kind: "timesTooLarge", factor };
    if (stated * factor === right && stated !== 0) return { kind: "timesTooSmall", factor };
  }
  return isSwap(stated, right) ? { kind: "swappedDigits" } : undefined;
}

/**
 * Every single slip that turns the sum of the parts into the stated total: none, one, or several when nothing tells
 * them apart. Integers of one kind; rows count from 0.
 */
export function explainSum(stated: number, parts: readonly number[]): readonly SumSlip[] {
  const computed = parts.reduce((sum, part) => sum + part, 0);
  const difference = stated - computed;
  if (difference === 0) return [];
  const slips: SumSlip[] = [];
  const total = explainFigure(stated, computed);
  if (total) slips.push({ kind: "total", slip: total });
  for (const [row, part] of parts.entries()) {
    if (part === 0) continue;
    if (difference === -part) slips.push({ kind: "missingRow", row });
    else if (difference === part) slips.push({ kind: "doubledRow", row });
    else {
      const slip = explainFigure(part + difference, part);
      if (slip) slips.push({ kind: "row", row, slip });
    }
  }
  return slips;
}

/** Whether two digits beside each other, changed about, turn one figure into the other. */
function isSwap(a: number, b: number): boolean {
  if ((a - b) % 9 !== 0 || Math.sign(a) !== Math.sign(b)) return false;
  const one = String(Math.abs(a));
  const other = String(Math.abs(b)).padStart(one.length, "0");
  const length = other.length;
  const from = one.padStart(length, "0");
  for (let at = 0; at + 1 < length; at += 1) {
    if (from[at] === other[at]) continue;
    return (
      from[at] === other[at + 1] &&
      from[at + 1] === other[at] &&
      from.slice(at + 2) === other.slice(at + 2)
    );
  }
  return false;
}
