/** A check's finding becomes whole: its cells get their places, and it gets the explanation a person has given. */
import type { AnyTold } from "./catalogue";
import type { CellReference, CheckFacts } from "./check";
import { deviation, type DeviationPart, type DeviationValue, isSameValue } from "./deviation";
import { comparisonOf, type Finding, severities } from "./finding";
import type { CheckInput, ExplainedDeviation, Place } from "./input";

export type Finish = (check: CheckFacts, told: AnyTold) => Finding;

export function finisher(input: Pick<CheckInput, "locate" | "explained">): Finish {
  const explained = new Map(input.explained.map((each) => [each.key, each]));
  const place = (cell: CellReference): Place | undefined =>
    "sheet" in cell ? cell : input.locate(cell);
  return ({ family, severity: usual }, { at, severity = usual, value, fix, ...said }) => {
    const cells = fix?.flatMap(({ at: reference, from, to }) => {
      const cell = place(reference);
      return cell ? [{ cell, from, to }] : [];
    });
    const finding: Finding = {
      ...said,
      family,
      severity,
      places: at.flatMap((reference) => place(reference) ?? []),
      value: value ?? comparedValues(said),
      ...(cells && cells.length > 0 && { fix: cells }),
    };
    return explained.size === 0 ? finding : withReason(finding, explained);
  };
}

/** What is stated and what is computed: where a check says nothing else, a change of either brings the finding back. */
function comparedValues(said: Parameters<typeof comparisonOf>[0]): DeviationValue {
  const comparison = comparisonOf(said);
  if (!comparison) return [];
  return [comparison.stated, comparison.computed].flatMap((figure): readonly DeviationPart[] =>
    figure === undefined ? [] : [{ unit: comparison.unit, figure }],
  );
}

/** An explained deviation holds only while the value is the one that was explained. */
function withReason(finding: Finding, explained: ReadonlyMap<string, ExplainedDeviation>): Finding {
  const known = explained.get(deviation(finding).key);
  if (known === undefined || !isSameValue(known.value, finding.value)) return finding;
  const { reason, initials } = known;
  return { ...finding, explained: { reason, ...(initials !== undefined && { initials }) } };
}

/** Errors first; within a severity as the catalogue has them. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((each) => each.severity === severity));
}
