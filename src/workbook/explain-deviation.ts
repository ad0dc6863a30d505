/** Forklarede afvigelser: why a figure that does not add up is right all the same, until the figure changes. */
import type { Finding } from "../checks/finding";
import type { Report } from "./report";

export interface Explanation {
  readonly reason: string;
  /** Typed, not verified. */
  readonly initials: string;
}

/** Keeps the explanation as a row of its own sheet, which is made when it is first used. */
export function explainDeviation(
  _context: Excel.RequestContext,
  _finding: Finding,
  _explanation: Explanation,
  _now: Date,
): Promise<Report> {
  return Promise.resolve({ done: [], notes: [], refusals: [] });
}
