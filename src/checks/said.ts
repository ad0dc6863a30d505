/** A finding as its sentence needs it: every figure written, and nothing left out that a sentence may ask for. */
import type { FigureSlip } from "../plan/explain-difference";
import { formatInteger, formatKroner, formatShare } from "../plan/format-danish";
import { amountFromOre } from "../plan/money";
import { toBasisPoints } from "../plan/units";
import type { CheckId } from "./catalogue";
import type { Explanation, FigureUnit, Finding } from "./finding";

export interface Said {
  readonly name: string;
  readonly other: string;
  readonly text: string;
  readonly suggestion: string;
  readonly year: string;
  readonly otherYear: string;
  readonly area: string;
  readonly count: number;
  readonly otherCount: number;
  readonly stated: string;
  readonly computed: string;
  /** Without its sign. */
  readonly difference: string;
  readonly isTooHigh: boolean;
}

/** The sentences of a language, as `text/` has them. */
export interface CheckSentences {
  readonly found: Readonly<Record<CheckId, (said: Said) => string>>;
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
export function sentenceOf(finding: Finding, text: CheckSentences): string {
  const { figures } = finding;
  const parts = [text.found[finding.check](said(finding))];
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

function reasonOf(because: Explanation, text: CheckSentences): string {
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

function said({ words, figures }: Finding): Said {
  const figure = (value: number | undefined): string =>
    figures === undefined || value === undefined ? "" : formatFigure(value, figures.unit);
  const { difference } = figures ?? {};
  return {
    name: words.name ?? "",
    other: words.other ?? "",
    text: words.text ?? "",
    suggestion: words.suggestion ?? "",
    year: String(words.year ?? ""),
    otherYear: String(words.otherYear ?? ""),
    area: String(words.area ?? ""),
    count: words.count ?? 0,
    otherCount: words.otherCount ?? 0,
    stated: figure(figures?.stated),
    computed: figure(figures?.computed),
    difference: figure(difference === undefined ? undefined : Math.abs(difference)),
    isTooHigh: (difference ?? 0) > 0,
  };
}

/** A figure as people read it: `1.490.000 kr.`, `139`, `10 %`. */
export function formatFigure(value: number, unit: FigureUnit): string {
  switch (unit) {
    case "ore": {
      const amount = amountFromOre(Math.round(value));
      return amount.kind === "value"
        ? formatKroner(amount.value)
        : `${formatInteger(Math.round(value / 100))} kr.`;
    }
    case "share": {
      const share = toBasisPoints(Math.round(value));
      return share === undefined ? "" : formatShare(share);
    }
    case "count":
      return Number.isInteger(value) ? formatInteger(value) : String(value).replace(".", ",");
  }
}

/** The figure as a program wants it: kroner, a count, or a fraction. */
export function plainFigure(value: number, unit: FigureUnit): number {
  switch (unit) {
    case "ore":
      return value / 100;
    case "share":
      return value / 10_000;
    case "count":
      return value;
  }
}
