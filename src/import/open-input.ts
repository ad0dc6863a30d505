/** Makes rows of cells of what was pasted, chosen or selected: letters are corrected, HTML and workbooks are parsed. */
import { decodeBytes, type Decoded, repairText } from "./decode";
import { type Grid, isBlank, textOf } from "./grid";
import { looksLikeHtml, readHtml } from "./html-table";
import { findLayout } from "./layout";
import type { MatchLabel } from "./match-offence";
import type { Answers, BlockedCode, Note } from "./proposal";
import { splitText } from "./split-text";
import { looksLikeWorkbook } from "./xlsx/package";
import { type NamedGrid, readXlsx } from "./xlsx/read-xlsx";

export type ImportInput =
  | { readonly kind: "text"; readonly text: string }
  /** A file: text in any alphabet, HTML, or an .xlsx workbook. */
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "grid"; readonly grid: Grid };

export interface Opened {
  readonly grid: Grid;
  readonly notes: readonly Note[];
  /** Why none of it can be read. */
  readonly blocked?: BlockedCode;
  /** Sheets of a workbook that each have a table: which one is meant has to be asked. */
  readonly sheets?: readonly string[];
}

export function* openInput(
  input: ImportInput,
  match: MatchLabel,
  answers: Answers,
): Generator<undefined, Opened> {
  if (input.kind === "grid") return yield* splitLines(input.grid);
  if (input.kind === "bytes" && looksLikeWorkbook(input.bytes))
    return yield* openWorkbook(input.bytes, match, answers);
  const decoded: Decoded =
    input.kind === "bytes" ? decodeBytes(input.bytes) : repairText(input.text);
  const { text, notes, broken } = decoded;
  const blocked = broken ? { blocked: "brokenText" as const } : {};
  if (looksLikeHtml(text)) {
    const reading = yield* readHtml(text);
    if ("fault" in reading) return { grid: [], notes, blocked: reading.fault };
    const more: readonly Note[] = reading.leftOut ? [{ code: "scriptsLeftOut", params: {} }] : [];
    return { grid: reading.rows, notes: [...notes, ...more], ...blocked };
  }
  const { rows, quotesLeftOpen } = yield* splitText(text);
  const more: readonly Note[] = quotesLeftOpen ? [{ code: "quotesLeftOpen", params: {} }] : [];
  return { grid: rows, notes: [...notes, ...more], ...blocked };
}

/** Splits a grid that is one column of semicolon-separated text, as when an Excel with other settings opened a file. */
function* splitLines(grid: Grid): Generator<undefined, Opened> {
  const lines = semicolonLines(grid);
  if (lines === undefined) return { grid, notes: [] };
  const { rows } = yield* splitText(lines);
  return rows.length === grid.length
    ? { grid: rows, notes: [{ code: "splitAtSemicolons", params: {} }] }
    : { grid, notes: [] };
}

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

/** Reads the sheet whose table names the plan's offences; where there are several, the one that a person has chosen. */
function* openWorkbook(
  bytes: Uint8Array,
  match: MatchLabel,
  answers: Answers,
): Generator<undefined, Opened> {
  const reading = yield* readXlsx(bytes);
  if ("fault" in reading) return { grid: [], notes: [], blocked: reading.fault };
  const sheets: NamedGrid[] = [];
  const notes = new Map<string, readonly Note[]>();
  for (const { name, grid } of reading.sheets) {
    if (grid.length === 0) continue;
    const split = yield* splitLines(grid);
    sheets.push({ name, grid: split.grid });
    notes.set(name, split.notes);
  }
  const withTable = sheets.filter(({ grid }) => findLayout(grid, 0, match) !== undefined);
  const ofOffences = withTable.filter(({ grid }) => speaksOfOffences(grid, match));
  const candidates = ofOffences.length > 0 ? ofOffences : withTable;
  const answered = candidates.find(({ name }) => name === answers.get("sheet"));
  const chosen = answered ?? candidates[0] ?? sheets[0];
  if (chosen === undefined) return { grid: [], notes: [] };
  const leftOut = sheets.filter((sheet) => sheet !== chosen).map(({ name }) => name);
  const left: readonly Note[] =
    leftOut.length > 0
      ? [{ code: "otherSheets", params: { read: chosen.name, others: leftOut } }]
      : [];
  return {
    grid: chosen.grid,
    notes: [...(notes.get(chosen.name) ?? []), ...left],
    ...(candidates.length > 1 && { sheets: candidates.map(({ name }) => name) }),
  };
}

/** How far down a sheet is looked at to know what it is about. */
const lookedAt = 500;

function speaksOfOffences(grid: Grid, match: MatchLabel): boolean {
  return grid
    .slice(0, lookedAt)
    .some((row) => row.some((cell) => typeof cell === "string" && match(cell)?.kind === "offence"));
}
