/** A finding as people read it: its own sentence, what explains the difference, and what rounded figures stand for. */
import { say, type SentencesOf } from "../cells/message";
import type { FigureSlip } from "../plan/explain-difference";
import { formatFigure } from "../plan/figure";
import type { CheckParams } from "./catalogue";
import type { Explanation } from "./figures";
import { figuresOf, type Finding } from "./finding";

/** The sentences of a language, as `text/` has them. */
export interface FindingSentences {
  readonly found: SentencesOf<CheckParams>;
  readonly slip: { readonly [Kind in FigureSlip["kind"]]: (slip: FigureSlip) => string };
  readonly because: {
    readonly missingRow: (p: { row: string }) => string;
    readonly doubledRow: (p: { row: string }) => string;
    readonly row: (p: { row: string; slip: string }) => string;
    readonly orElse: (p: { reason: string }) => string;
  };
  readonly ranges: (p: { stated: string; computed: string }) => string;
}

/** What is wrong, by how much and what to do; then what explains the difference, and both ranges where rounded. */
export function findingSentence(finding: Finding, text: FindingSentences): string {
  const figures = figuresOf(finding);
  const parts = [say(finding, text.found)];
  if (figures?.because) parts.push(reasonOf(figures.because, text));
  if (figures?.orElse) parts.push(text.because.orElse({ reason: reasonOf(figures.orElse, text) }));
  if (figures?.ranges) {
    const { stated, computed } = figures.ranges;
    const range = ({ twiceLow, twiceHigh }: typeof stated): string =>
      [...new Set([twiceLow, twiceHigh])]
        .map((twice) => formatFigure(twice / 2, figures.unit))
        .join(" – ");
    parts.push(text.ranges({ stated: range(stated), computed: range(computed) }));
  }
  // An abbreviation's full stop also ends the sentence.
  return parts.join(" ").replace(/kr\.\.(?=\s|$)/g, "kr.");
}

function reasonOf(because: Explanation, text: FindingSentences): string {
  switch (because.kind) {
    case "figure":
    case "total":
      return text.slip[because.slip.kind](because.slip);
    case "row":
      return text.because.row({
        row: because.row,
        slip: text.slip[because.slip.kind](because.slip),
      });
    case "missingRow":
    case "doubledRow":
      return text.because[because.kind]({ row: because.row });
  }
}
