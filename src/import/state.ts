/** What is gathered while the tables of one input are read. */
import type { Candidate, Check } from "./candidate";
import type { Grid } from "./grid";
import type { MatchLabel } from "./match-offence";
import type { Answers, Fate, ImportContext, LeftReason, NoteCode, QuestionCode } from "./proposal";
import { surveyor, type Surveyor } from "./survey";
import { areaMatcher } from "./words";

interface OpenQuestion {
  readonly code: QuestionCode;
  readonly about: readonly string[];
  readonly choices: readonly string[];
}

export interface ReadState {
  readonly grid: Grid;
  readonly context: ImportContext;
  readonly answers: Answers;
  readonly match: MatchLabel;
  readonly isOwnArea: (label: string) => boolean;
  readonly survey: Surveyor;
  readonly fates: Fate[][];
  readonly candidates: Candidate[];
  readonly checks: Check[];
  readonly unplaced: Set<string>;
  readonly questions: Map<string, OpenQuestion>;
  readonly notes: Map<NoteCode, Set<string>>;
  seasonal: boolean;
}

export function newState(
  grid: Grid,
  context: ImportContext,
  answers: Answers,
  match: MatchLabel,
): ReadState {
  const isOwnArea = areaMatcher(context.ownArea);
  return {
    grid,
    context,
    answers,
    match,
    isOwnArea,
    survey: surveyor(grid, isOwnArea),
    fates: [],
    candidates: [],
    checks: [],
    unplaced: new Set(),
    questions: new Map(),
    notes: new Map(),
    seasonal: false,
  };
}

/** The answer to a question, which is asked once however many cells wait for it; undefined leaves them. */
export function ask(
  state: ReadState,
  code: QuestionCode,
  about: readonly string[],
  choices: readonly string[],
  id: string = code,
): string | undefined {
  const open = state.questions.get(id);
  if (!open) state.questions.set(id, { code, about, choices: ["leave", ...choices] });
  const answer = state.answers.get(id);
  return answer !== undefined && (open?.choices ?? choices).includes(answer) && answer !== "leave"
    ? answer
    : undefined;
}

export function note(state: ReadState, code: NoteCode, about?: string): void {
  const said = state.notes.get(code) ?? new Set();
  if (about !== undefined) said.add(about);
  state.notes.set(code, said);
}

export const header: Fate = { kind: "header" };
export const context: Fate = { kind: "context" };
export const check: Fate = { kind: "check" };
export const empty: Fate = { kind: "empty" };

const leftFates = new Map<LeftReason, Fate>();
/** The one fate of a reason: a long table has a hundred thousand of them. */
export function left(reason: LeftReason): Fate {
  const known = leftFates.get(reason);
  if (known) return known;
  const fate: Fate = { kind: "left", reason };
  leftFates.set(reason, fate);
  return fate;
}
