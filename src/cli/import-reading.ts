/** A proposal with nobody to ask: what is asked about is left, a changed baseline as well. */
import { say } from "../cells/message";
import { textOf } from "../import/grid";
import type { Flag, LeftReason, Proposal, Taken } from "../import/proposal";
import type { Sentences } from "../text";
import type { Difference } from "../workbook/figures/figures-in-workbook";

export interface LeftCell {
  /** From 1 in the input. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reason: LeftReason;
}

export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  /** The safe one, `leave`, first. */
  readonly choices: readonly string[];
}

export interface ImportReading {
  readonly proposal: Proposal;
  readonly taken: readonly Taken[];
  readonly left: readonly LeftCell[];
  readonly questions: readonly AskedQuestion[];
  /** What would be written, each year's figure once. */
  readonly differences: readonly Difference[];
}

const baselineFlag: Flag = "baseline";

export function withSafeAnswers(
  proposal: Proposal,
  found: readonly Difference[],
  { cli, importing }: Sentences,
): ImportReading {
  const unconfirmed = found.filter(({ change }) => change === "baselineChanged");
  const held = new Set(unconfirmed.map(({ offence }) => offence));
  const isHeldBack = ({ offence, flags }: Taken): boolean =>
    flags.includes(baselineFlag) && held.has(offence);
  return {
    proposal,
    taken: proposal.taken.filter((cell) => !isHeldBack(cell)),
    left: leftCells(proposal, isHeldBack),
    questions: [
      ...proposal.questions.map(({ id, choices, ...question }) => ({
        id,
        text: say(question, importing.question),
        choices,
      })),
      ...unconfirmed.map(({ offence, year, from, to }) => ({
        id: `baselineChanged:${offence}`,
        text: cli.import.baselineChanged({ offence, year, from: from ?? 0, to }),
        choices: ["leave", "take"],
      })),
    ],
    differences: found.filter((difference) => !unconfirmed.includes(difference)),
  };
}

/** In the order of the input. */
function leftCells(
  { grid, fates }: Proposal,
  isHeldBack: (cell: Taken) => boolean,
): readonly LeftCell[] {
  return fates.flatMap((row, down) =>
    row.flatMap((fate, across): LeftCell[] => {
      const cell = { row: down + 1, column: across + 1, text: textOf(grid[down]?.[across]) };
      if (fate.kind === "left") return [{ ...cell, reason: fate.reason }];
      return fate.kind === "taken" && isHeldBack(fate) ? [{ ...cell, reason: "asked" }] : [];
    }),
  );
}
