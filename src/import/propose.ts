/** From what was pasted or opened to a proposal: nothing is changed, nothing is lost, nothing is guessed. */
import { decodeBytes, type Decoded, repairText } from "./decode";
import { findLayout } from "./layout";
import { type Grid, isBlank, textOf } from "./grid";
import { looksLikeHtml, readHtml } from "./html-table";
import type { Answers, BlockedCode, Fate, ImportContext, Note, Proposal } from "./proposal";
import { readTable } from "./read-table";
import { settle } from "./settle";
import { splitText } from "./split-text";
import { context as contextFate, empty, left, newState, note, type ReadState } from "./state";

export type ImportInput =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "grid"; readonly grid: Grid };

/** Reads an input in one go. */
export function propose(
  input: ImportInput,
  context: ImportContext,
  answers: Answers = new Map(),
): Proposal {
  const steps = proposing(input, context, answers);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads an input in steps of a few milliseconds, so that a pane stays alive between them. */
export function* proposing(
  input: ImportInput,
  context: ImportContext,
  answers: Answers = new Map(),
): Generator<undefined, Proposal> {
  const { grid, notes, broken } = yield* gridOf(input);
  const state = newState(grid, context, answers);
  if (broken) return proposal(state, notes, everythingLeft(grid, "brokenText"), "brokenText");

  let from = 0;
  let tables = 0;
  while (from < grid.length) {
    const layout = findLayout(grid, from, state.match);
    if (!layout) break;
    from = yield* readTable(state, layout, from);
    tables += 1;
  }
  if (tables === 0) return proposal(state, notes, everythingLeft(grid, "noTable"), "noTable");
  for (; from < grid.length; from += 1)
    state.fates[from] = (grid[from] ?? []).map((cell) => (isBlank(cell) ? empty : contextFate));

  const { taken, figures, hasConflict } = settle(state);
  compareTotals(state);
  yield undefined;
  const isSeasonal = state.seasonal && taken.length === 0;
  const blocked = hasConflict ? "conflict" : isSeasonal ? "seasonallyAdjusted" : null;
  return { ...proposal(state, notes, state.fates, blocked), taken, figures };
}

interface Opened {
  readonly grid: Grid;
  readonly notes: readonly Note[];
  readonly broken: boolean;
}

function* gridOf(input: ImportInput): Generator<undefined, Opened> {
  if (input.kind === "grid") {
    const lines = semicolonLines(input.grid);
    if (lines === undefined) return { grid: input.grid, notes: [], broken: false };
    const { rows } = yield* splitText(lines);
    const notes: Note[] = [{ code: "splitAtSemicolons", about: [] }];
    return rows.length === input.grid.length
      ? { grid: rows, notes, broken: false }
      : { grid: input.grid, notes: [], broken: false };
  }
  const decoded: Decoded =
    input.kind === "bytes" ? decodeBytes(input.bytes) : repairText(input.text);
  const { text, notes, broken } = decoded;
  if (looksLikeHtml(text)) {
    const { rows, leftOut } = readHtml(text);
    return {
      grid: rows,
      notes: leftOut ? [...notes, { code: "scriptsLeftOut", about: [] }] : notes,
      broken,
    };
  }
  const { rows, quotesLeftOpen } = yield* splitText(text);
  return {
    grid: rows,
    notes: quotesLeftOpen ? [...notes, { code: "quotesLeftOpen", about: [] }] : notes,
    broken,
  };
}

/** The lines of a grid that is one column of semicolon-separated text, as when a file was opened in a foreign Excel. */
function semicolonLines(grid: Grid): string | undefined {
  let lines = 0;
  for (const row of grid) {
    if (row.slice(1).some((cell) => !isBlank(cell))) return undefined;
    if (typeof row[0] === "string" && row[0].includes(";")) lines += 1;
  }
  return lines >= 2
    ? grid.map((row) => textOf(row[0]).replace(/[\r\n]+/g, " ")).join("\n")
    : undefined;
}

function everythingLeft(grid: Grid, reason: "brokenText" | "noTable"): Fate[][] {
  return grid.map((row) => row.map((cell) => (isBlank(cell) ? empty : left(reason))));
}

/** Totals are compared with all that stands above them, and with that without members of groups. */
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
    if (agrees) note(state, "totalAgrees", String(stated));
    else note(state, "totalDiffers", `${textOf(state.grid[row]?.[column])} / ${sum(outer)}`);
  }
}

function proposal(
  state: ReadState,
  notes: readonly Note[],
  fates: readonly (readonly Fate[])[],
  blocked: BlockedCode | null,
): Proposal {
  const more = [...state.notes].map(([code, about]): Note => ({ code, about: [...about] }));
  const questions = [...state.questions].map(([id, question]) => ({ id, ...question }));
  const { grid, unplaced } = state;
  return {
    grid,
    fates,
    taken: [],
    figures: [],
    unplaced: [...unplaced],
    questions,
    notes: [...notes, ...more],
    blocked,
  };
}
