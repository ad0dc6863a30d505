import type { Finding } from "../../../checks/finding";
import { findingSentence } from "../../../checks/finding-sentence";
import type { CheckSentences } from "../../../text/check-sentences";

const said = new WeakMap<CheckSentences["checks"], WeakMap<Finding, string>>();

/** A finding in words. They are kept, because searching needs the words of every finding. */
export function inWords(finding: Finding, checks: CheckSentences["checks"]): string {
  const known = said.get(checks) ?? new WeakMap<Finding, string>();
  said.set(checks, known);
  const words = known.get(finding) ?? findingSentence(finding, checks);
  known.set(finding, words);
  return words;
}
