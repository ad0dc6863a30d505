/** Makes a proposal of what was pasted or opened. Nothing is changed, no cell is lost, and nothing is guessed. */
import { findLayout } from "./layout";
import { type Grid, isBlank, textOf } from "./grid";
import { inOneGo } from "./in-one-go";
import { labelMatcher } from "./match-offence";
import { type ImportInput, openInput } from "./open-input";
import type {
  Answers,
  BlockedCode,
  Fate,
  ImportContext,
  LeftReason,
  Note,
  Proposal,
} from "./proposal";
import { besideTable, readTable } from "./read-table";
import { settle } from "./settle";
import { ask, empty, left, newState, note, type ReadState } from "./state";

export type { ImportInput } from "./open-input";

/** Reads an input in one go. */
export function propose(
  input: ImportInput,
  context: ImportContext,
  answers: Answers = new Map(),
): Proposal {
  return inOneGo(proposing(input, context, answers));
}

/** Reads an input in steps of a few milliseconds, so that a pane stays alive between them. */
export function* proposing(
  input: ImportInput,
  context: ImportContext,
  answers: Answers = new Map(),
): Generator<undefined, Proposal> {
  const match = labelMatcher(context);
  const { grid, notes, blocked: fault, sheets } = yield* openInput(input, match, answers);
  const state = newState(grid, context, answers, match);
  if (fault) return proposal(state, notes, everythingLeft(grid, "brokenText"), fault);
  if (sheets && ask(state, { code: "sheet", params: {} }, sheets) === undefined)
    return proposal(state, notes, everythingLeft(grid, "asked"), null);

  let from = 0;
  let tables = 0;
  while (from < grid.length) {
    const layout = findLayout(grid, from, state.match);
    if (!layout) break;
    from = yield* readTable(state, layout, from);
    tables += 1;
  }
  if (tables === 0) return proposal(state, notes, everythingLeft(grid, "noTable"), "noTable");
  for (; from < grid.length; from += 1) state.fates[from] = besideTable(grid[from] ?? []);

  const { taken, figures, hasConflict } = settle(state);
  compareTotals(state);
  yield undefined;
  const isSeasonal = state.seasonal && taken.length === 0;
  const blocked = hasConflict ? "conflict" : isSeasonal ? "seasonallyAdjusted" : null;
  return { ...proposal(state, notes, state.fates, blocked), taken, figures };
}

function everythingLeft(grid: Grid, reason: LeftReason): Fate[][] {
  return grid.map((row) => row.map((cell) => (isBlank(cell) ? empty : left(reason))));
}

/** Compares totals with all counts above them, and with the counts above them that were not left as counted twice. */
function compareTotals(state: ReadState): void {
  for (const { row, column, stated, parts } of state.checks) {
    const sum = (kept: typeof parts): number => kept.reduce((total, { count }) => total + count, 0);
    const outer = parts.filter((part) => {
      const fate = state.fates[part.row]?.[column];
      return !(
        fate?.kind === "left" &&
        (fate.reason === "memberOfGroup" || fate.reason === "sameTwice")
      );
    });
    const agrees = sum(parts) === stated || sum(outer) === stated;
    if (agrees) note(state, "totalAgrees", { total: stated });
    else note(state, "totalDiffers", { total: textOf(state.grid[row]?.[column]), sum: sum(outer) });
  }
}

/** What was noted of each kind, as one note each. */
function notesOf({ englishThroughout, noted }: ReadState): readonly Note[] {
  const all = <Params>(of: ReadonlyMap<string, Params>): { readonly all: readonly Params[] } => ({
    all: [...of.values()],
  });
  const { doubleCounting, partialYear, sameTwice, totalAgrees, totalDiffers } = noted;
  return [
    ...(englishThroughout ? [{ code: "englishThroughout", params: {} } as const] : []),
    ...[
      { code: "sameTwice", params: all(sameTwice) } as const,
      { code: "doubleCounting", params: all(doubleCounting) } as const,
      { code: "partialYear", params: all(partialYear) } as const,
      { code: "totalDiffers", params: all(totalDiffers) } as const,
      { code: "totalAgrees", params: all(totalAgrees) } as const,
    ].filter(({ params }) => params.all.length > 0),
  ];
}

function proposal(
  state: ReadState,
  notes: readonly Note[],
  fates: readonly (readonly Fate[])[],
  blocked: BlockedCode | null,
): Proposal {
  const questions = [...state.questions].map(([id, question]) => ({ id, ...question }));
  const { grid, unplaced } = state;
  return {
    grid,
    fates,
    taken: [],
    figures: [],
    unplaced: [...unplaced],
    questions,
    notes: [...notes, ...notesOf(state)],
    blocked,
  };
}
