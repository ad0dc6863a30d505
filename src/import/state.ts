/** What is gathered while the tables of one input are read. */
import type { Candidate, Check } from "./candidate";
import type { Grid } from "./grid";
import type { MatchLabel } from "./match-offence";
import type { Message } from "../cells/message";
import type {
  Answers,
  Fate,
  ImportContext,
  LeftReason,
  NotedParams,
  QuestionParams,
} from "./proposal";
import { surveyor, type Surveyor } from "./survey";
import { territoryMatcher } from "./words";

type OpenQuestion = Message<QuestionParams> & { readonly choices: readonly string[] };

/** What is noted, by code; the key of each entry is its content, so that the same is noted once. */
type Noted = { readonly [Code in keyof NotedParams]: Map<string, NotedParams[Code]> };

export interface ReadState {
  readonly grid: Grid;
  readonly context: ImportContext;
  readonly answers: Answers;
  readonly match: MatchLabel;
  readonly isOwnTerritory: (label: string) => boolean;
  readonly survey: Surveyor;
  readonly fates: Fate[][];
  readonly candidates: Candidate[];
  readonly checks: Check[];
  readonly unplaced: Set<string>;
  readonly questions: Map<string, OpenQuestion>;
  readonly noted: Noted;
  englishThroughout: boolean;
  seasonal: boolean;
}

export function newState(
  grid: Grid,
  context: ImportContext,
  answers: Answers,
  match: MatchLabel,
): ReadState {
  const isOwnTerritory = territoryMatcher(context.ownTerritory);
  return {
    grid,
    context,
    answers,
    match,
    isOwnTerritory,
    survey: surveyor(grid, isOwnTerritory),
    fates: [],
    candidates: [],
    checks: [],
    unplaced: new Set(),
    questions: new Map(),
    noted: {
      doubleCounting: new Map(),
      partialYear: new Map(),
      sameTwice: new Map(),
      totalAgrees: new Map(),
      totalDiffers: new Map(),
    },
    englishThroughout: false,
    seasonal: false,
  };
}

/** Asks a question, once for all cells that wait for it, and gives the answer; undefined: the cells are left. */
export function ask(
  state: ReadState,
  question: Message<QuestionParams>,
  choices: readonly string[],
  id: string = question.code,
): string | undefined {
  const open = state.questions.get(id);
  if (!open) state.questions.set(id, { ...question, choices: ["leave", ...choices] });
  const answer = state.answers.get(id);
  return answer !== undefined && (open?.choices ?? choices).includes(answer) && answer !== "leave"
    ? answer
    : undefined;
}

/** Adds to what is noted of the counts. */
export function note<Code extends keyof NotedParams>(
  state: ReadState,
  code: Code,
  params: NotedParams[Code],
): void {
  state.noted[code].set(JSON.stringify(params), params);
}

export const header: Fate = { kind: "header" };
export const context: Fate = { kind: "context" };
export const check: Fate = { kind: "check" };
export const empty: Fate = { kind: "empty" };

const leftFates = new Map<LeftReason, Fate>();
/** The fate of a cell that is left. Cells with the same reason share it, because a long table has a hundred thousand of them. */
export function left(reason: LeftReason): Fate {
  const known = leftFates.get(reason);
  if (known) return known;
  const fate: Fate = { kind: "left", reason };
  leftFates.set(reason, fate);
  return fate;
}
