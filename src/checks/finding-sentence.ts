/** A finding as people read it: its own sentence, what explains the difference, and what rounded figures stand for. */
import { say, type SentencesOf } from "../cells/message";
import type { FigureUnit } from "../plan/figure";
import type { CheckParams } from "./catalogue";
import type { ExplanationParams, Ranges } from "./comparison";
import { comparisonOf, type Finding } from "./finding";

/** The sentences of a language, as `text/` has them. */
export interface FindingSentences {
  readonly found: SentencesOf<CheckParams>;
  readonly because: SentencesOf<ExplanationParams>;
  /** Of two explanations the other one, as its sentence. */
  readonly orElse: (reason: string) => string;
  readonly ranges: (ranges: Ranges, unit: FigureUnit) => string;
}

/** What is wrong, by how much and what to do; then what explains the difference, and both ranges where rounded. */
export function findingSentence(finding: Finding, text: FindingSentences): string {
  const { because, orElse, ranges, unit } = comparisonOf(finding) ?? {};
  const parts = [say(finding, text.found)];
  if (because) parts.push(say(because, text.because));
  if (orElse) parts.push(text.orElse(say(orElse, text.because)));
  if (ranges && unit) parts.push(text.ranges(ranges, unit));
  // An abbreviation's full stop also ends the sentence.
  return parts.join(" ").replace(/kr\.\.(?=\s|$)/g, "kr.");
}
