/** What a change to the workbook did, noticed and refused: by code, what the sentence needs to know. */
import type { CellValue } from "../../cells/cell-value";
import type { Nothing } from "../../cells/message";

/** Every code that a report can hold. `sheet` is a tab's name, and `cell` an address such as `D7`. */
export interface ReportParams {
  // Done.
  readonly sheetMade: { readonly sheet: string };
  readonly tableMade: { readonly sheet: string; readonly table: string };
  readonly columnRestored: { readonly sheet: string; readonly column: string };
  readonly rowsAdded: { readonly sheet: string; readonly rows: number };
  readonly tableWritten: { readonly sheet: string; readonly rows: number };
  readonly nothingToDo: Nothing;
  readonly cellsRestored: { readonly sheet: string; readonly cells: number };
  readonly sheetRemoved: { readonly sheet: string };
  readonly rowsRemoved: { readonly sheet: string; readonly rows: number };
  readonly copyRemembered: { readonly amounts: number };
  readonly cellsCorrected: { readonly sheet: string; readonly cells: number };
  readonly verdictKept: Nothing;
  readonly deviationExplained: { readonly sheet: string };
  readonly cellsMarked: { readonly cells: number };
  readonly marksRemoved: Nothing;
  readonly marksRestored: { readonly sheet: string };
  readonly callWritten: { readonly sheet: string; readonly cell: string; readonly name: string };
  readonly findingsWritten: { readonly sheet: string; readonly findings: number };
  readonly figuresWritten: { readonly sheet: string; readonly figures: number };
  readonly sourcesRecorded: { readonly sheet: string; readonly figures: number };
  // Notes.
  readonly sheetNameTaken: { readonly wanted: string; readonly used: string };
  readonly tableNameTaken: { readonly wanted: string; readonly used: string };
  readonly nameTaken: { readonly wanted: string; readonly used: string };
  readonly cellLeft: { readonly sheet: string; readonly cell: string };
  readonly figureReplaced: {
    readonly sheet: string;
    readonly cell: string;
    /** What the cell held before. */
    readonly was: CellValue;
  };
  readonly textReplaced: {
    readonly sheet: string;
    readonly cell: string;
    /** What the cell held before. */
    readonly was: CellValue;
  };
  readonly contentReplaced: {
    readonly sheet: string;
    readonly cell: string;
    /** What the cell held before. */
    readonly was: CellValue;
  };
  readonly removedWithRow: {
    readonly sheet: string;
    /** Where it stood before. */
    readonly cell: string;
    readonly was: CellValue;
  };
  readonly moreReplaced: { readonly sheet: string; readonly count: number };
  readonly rowsLeft: { readonly sheet: string };
  readonly unreadCells: { readonly count: number; readonly sheet: string; readonly cell: string };
  readonly areaTableLeft: { readonly sheet: string; readonly area: number };
  // Refusals.
  readonly noSheets: Nothing;
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
  /** It follows the change by someone else: nothing of what was written stands. */
  readonly takenBack: Nothing;
  /** Undoing would take away what people have typed since. */
  readonly typedSince: { readonly sheet: string; readonly cells: number };
  readonly holdsNoFigure: { readonly sheet: string; readonly cell: string };
  readonly cellBeingEdited: Nothing;
  readonly readOnly: Nothing;
  readonly tooLarge: Nothing;
  readonly busy: Nothing;
  readonly gone: Nothing;
  readonly tooOld: { readonly code: string };
  readonly refusedByExcel: { readonly code: string };
  /** It follows a refusal by Excel: the workbook is as it was. */
  readonly nothingChanged: Nothing;
  /** It follows a refusal by Excel: all is written, but sheets that people rename now will not be found again. */
  readonly idsForgotten: Nothing;
  /** It follows a refusal by Excel half-way. What stands is in `done`, and trying again completes it. */
  readonly partlyDone: { readonly done: number; readonly of: number };
}
