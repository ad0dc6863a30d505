/** Which figures of a proposal are written: all of them, but a changed baseline only when a person says so. */
import type { Difference } from "../../../workbook/figures/figures-in-workbook";

/** What tells one figure of a proposal from the others. */
export type FigureKey = string;

export function keyOf({ offence, year }: Pick<Difference, "offence" | "year">): FigureKey {
  return JSON.stringify([offence, year]);
}

/** `turned` are the figures for which a person has changed the choice. */
export function isChosen(difference: Difference, turned: ReadonlySet<FigureKey>): boolean {
  // A changed baseline moves every target.
  const byItself = difference.change !== "baselineChanged";
  return turned.has(keyOf(difference)) ? !byItself : byItself;
}
