/** What of a proposal would be written: everything new or changed, and of changed baselines those confirmed. */
import type { ImportContext, Proposal } from "../../../import/proposal";
import { type Difference, differences } from "../../../workbook/import-figures";

/** Figures of `same` are among them: their source is recorded. */
export function chosenOf(
  proposal: Proposal,
  held: ImportContext,
  confirmed: ReadonlySet<string>,
): readonly Difference[] {
  return differences(proposal, held).filter(
    ({ change, offence }) => change !== "baselineChanged" || confirmed.has(offence),
  );
}

export function offenceOf({ offences }: Pick<ImportContext, "offences">, name: string) {
  return offences.find((offence) => offence.name === name);
}
