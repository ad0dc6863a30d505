/**
 * What a change to the workbook did, noticed and refused, as codes with parameters. The sentences for the
 * codes are in `text/<language>/workbook.ts` under `report`; `say` joins the two.
 */
import type { CellValue } from "../../cells/cell-value";
import type { ChangeRecord } from "./change-record";

/** Every code a report can hold, with what its sentence needs to know. `sheet` and `cell` are as people see them. */
export interface ReportParams {
  // Done.
  readonly sheetMade: { readonly sheet: string };
  readonly tableMade: { readonly sheet: string; readonly table: string };
  readonly columnRestored: { readonly sheet: string; readonly column: string };
  readonly rowsAdded: { readonly sheet: string; readonly rows: number };
  readonly tableWritten: { readonly sheet: string; readonly rows: number };
  readonly nothingToDo: Readonly<Record<never, never>>;
  readonly cellsRestored: { readonly sheet: string; readonly cells: number };
  readonly sheetRemoved: { readonly sheet: string };
  readonly rowsRemoved: { readonly sheet: string; readonly rows: number };
  readonly copyRemembered: { readonly amounts: number };
  readonly cellsMended: { readonly sheet: string; readonly cells: number };
  readonly verdictKept: Readonly<Record<never, never>>;
  readonly deviationExplained: { readonly sheet: string };
  readonly cellsMarked: { readonly cells: number };
  readonly marksRemoved: Readonly<Record<never, never>>;
  readonly marksRestored: { readonly sheet: string };
  readonly callWritten: { readonly sheet: string; readonly cell: string; readonly name: string };
  readonly reportWritten: { readonly sheet: string; readonly findings: number };
  readonly figuresWritten: { readonly sheet: string; readonly figures: number };
  readonly sourcesRecorded: { readonly sheet: string; readonly figures: number };
  // Notes.
  readonly sheetNameTaken: { readonly wanted: string; readonly used: string };
  readonly tableNameTaken: { readonly wanted: string; readonly used: string };
  readonly nameTaken: { readonly wanted: string; readonly used: string };
  readonly cellLeft: { readonly sheet: string; readonly cell: string };
  readonly rowsLeft: { readonly sheet: string };
  readonly unreadCells: { readonly count: number; readonly sheet: string; readonly cell: string };
  readonly areaTableLeft: { readonly sheet: string; readonly area: number };
  // Refusals.
  readonly noSheets: Readonly<Record<never, never>>;
  readonly noYears: { readonly sheet: string };
  readonly repairFirst: { readonly sheet: string; readonly column: string };
  readonly noRoom: { readonly sheet: string; readonly column: string };
  readonly protectedSheet: { readonly sheet: string };
  readonly changedSincePreview: { readonly sheet: string; readonly cell: string };
  readonly movedSincePreview: { readonly sheet: string };
  /** Someone else changed the cell while it was written. */
  readonly changedMeanwhile: {
    readonly sheet: string;
    readonly cell: string;
    readonly was: CellValue;
    readonly now: CellValue;
  };
  readonly movedMeanwhile: { readonly sheet: string };
  /** Follows a change by someone else: nothing of what was written stands. */
  readonly takenBack: Readonly<Record<never, never>>;
  /** Undoing would take away cells that people have typed since. */
  readonly typedSince: { readonly sheet: string; readonly cells: number };
  readonly holdsNoFigure: { readonly sheet: string; readonly cell: string };
  readonly cellBeingEdited: Readonly<Record<never, never>>;
  readonly readOnly: Readonly<Record<never, never>>;
  readonly tooLarge: Readonly<Record<never, never>>;
  readonly busy: Readonly<Record<never, never>>;
  readonly gone: Readonly<Record<never, never>>;
  readonly tooOld: { readonly code: string };
  readonly refusedByExcel: { readonly code: string };
  /** Follows a refusal by Excel: the workbook is as it was. */
  readonly nothingChanged: Readonly<Record<never, never>>;
  /** Follows a refusal by Excel: all is written, but sheets that are renamed now will not be known again. */
  readonly idsForgotten: Readonly<Record<never, never>>;
  /** Follows a refusal by Excel half-way: what stands is in `done`; trying again completes it. */
  readonly partlyDone: { readonly done: number; readonly of: number };
}

export type ReportCode = keyof ReportParams;
/** One line of a report. */
export type ReportLine<Code extends ReportCode = ReportCode> = {
  readonly [C in Code]: { readonly code: C; readonly params: ReportParams[C] };
}[Code];

export interface Report {
  /** What was carried out. */
  readonly done: readonly ReportLine[];
  /** What people should know about it. */
  readonly notes: readonly ReportLine[];
  /** Why something was not carried out; empty when all was. */
  readonly refusals: readonly ReportLine[];
  /** What Fortryd needs; absent when nothing was overwritten or made. */
  readonly undo?: ChangeRecord;
}

/** The sentence of one line of a report. */
export function say<Code extends ReportCode>(
  sentences: { readonly [C in Code]: (params: ReportParams[C]) => string },
  line: ReportLine<Code>,
): string {
  return sentences[line.code](line.params);
}

/** A line of a report. */
export function line<Code extends ReportCode>(
  code: Code,
  params: ReportParams[Code],
): { readonly code: Code; readonly params: ReportParams[Code] } {
  return { code, params };
}
