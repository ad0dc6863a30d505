/** From what a check tells to a whole finding: its places found, and what a person has explained about it. */
import type { CheckId } from "./catalogue";
import type { CheckFacts, Found, CellReference } from "./check";
import { deviation, type Finding, severities } from "./finding";
import type { CheckInput, ExplainedDeviation, Place } from "./input";

export type Finish = (check: CheckFacts<CheckId>, found: Found) => Finding;

export function finisher(input: Pick<CheckInput, "locate" | "explained">): Finish {
  const explained = new Map(input.explained.map((each) => [each.key, each]));
  const place = (reference: CellReference): Place | undefined =>
    "sheet" in reference ? reference : input.locate(reference);
  return ({ id, family, severity }, found) => {
    const fix = found.fix?.flatMap(({ at, from, to }) => {
      const cell = place(at);
      return cell ? [{ cell, from, to }] : [];
    });
    const finding: Finding = {
      check: id,
      family,
      severity: found.severity ?? severity,
      subject: found.subject,
      places: found.at.flatMap((reference) => place(reference) ?? []),
      ...(found.figures && { figures: found.figures }),
      words: found.words ?? {},
      ...(fix && fix.length > 0 && { fix }),
    };
    return explained.size === 0 ? finding : withReason(finding, explained);
  };
}

/** An explained deviation holds only while the figure is the one that was explained. */
function withReason(finding: Finding, explained: ReadonlyMap<string, ExplainedDeviation>): Finding {
  const { key, value } = deviation(finding);
  const known = explained.get(key);
  if (known?.value !== value) return finding;
  const { reason, initials } = known;
  return { ...finding, explained: { reason, ...(initials !== undefined && { initials }) } };
}

/** Errors first; within a severity as the catalogue has them. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((each) => each.severity === severity));
}
