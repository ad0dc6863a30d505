/** What a check finds, as plain data: a message whose sentence stands in `text/`, with places and what would fix it. */
import type { CellValue } from "../cells/cell-value";
import type { Message } from "../cells/message";
import type { CheckParams } from "./catalogue";
import type { DeviationValue } from "./deviation";
import type { Comparison } from "./comparison";
import type { Place } from "./input";

export const severities = ["error", "warning", "question", "task", "info"] as const;
/** `question`: only a person can answer. `task`: something is still to be filled in. */
export type Severity = (typeof severities)[number];

export const families = ["sums", "amounts", "prose", "crime", "structure"] as const;
export type Family = (typeof families)[number];

/** One cell to write, with what it held when the finding was made: if it holds something else, nothing is written. */
export interface FixCell {
  readonly cell: Place;
  readonly from: CellValue;
  /** A number, a text, or a formula in API form when it begins with `=`. */
  readonly to: CellValue;
}

interface FindingFacts {
  readonly family: Family;
  readonly severity: Severity;
  /** What it is about, whatever row it stands in: part of the key of an explained deviation. */
  readonly subject: string;
  /** The first is where to go; more where statements disagree and nothing tells which is wrong. */
  readonly places: readonly Place[];
  /** What must stay the same for an explanation to hold. */
  readonly value: DeviationValue;
  readonly fix?: readonly FixCell[];
  readonly explained?: { readonly reason: string; readonly initials?: string };
}

/** Its code is the check's id, and its parameters are what that check says. */
export type Finding = FindingFacts & Message<CheckParams>;

/** What the finding compares, where it compares something. */
export function comparisonOf({ params }: Pick<Finding, "params">): Comparison | undefined {
  return "comparison" in params ? params.comparison : undefined;
}
