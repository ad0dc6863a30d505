/** Messages about a worksheet function's call for the selected cell: by code, what the sentence needs to know. */
import type { Nothing } from "../../cells/message";

/** Why no call can be made for a cell. */
export interface CallRefusalParams {
  // The workbook lacks what the call needs.
  readonly noTable: { readonly sheet: string };
  readonly noColumn: { readonly sheet: string; readonly column: string };
  readonly otherHeader: {
    readonly sheet: string;
    readonly column: string;
    readonly wanted: string;
  };
  readonly noFrame: { readonly sheet: string; readonly year: number };
  readonly noYears: { readonly sheet: string };
  readonly yearsApart: { readonly sheet: string };
  readonly noPercent: { readonly sheet: string; readonly year: number };
  readonly noPercents: { readonly sheet: string };
  readonly noOffences: { readonly sheet: string };
  readonly otherKind: { readonly offence: string };
  readonly noPriceLevel: { readonly sheet: string };
  readonly noRates: Nothing;
  // The cell does not say what the call should be about.
  readonly noYear: Nothing;
  readonly nothingLeft: Nothing;
  readonly noSum: Nothing;
  // The call cannot stand there.
  readonly belongs: { readonly sheet: string; readonly column: string };
  readonly header: { readonly table: string };
  readonly belowTable: { readonly table: string };
  readonly besideTable: { readonly table: string };
  readonly inTable: { readonly table: string };
  readonly yearInTable: { readonly table: string };
  readonly generated: { readonly sheet: string };
  readonly filled: { readonly by: string };
  readonly blocked: { readonly cell: string };
  readonly noRoom: Nothing;
}

/** What a call reads. People see it before the call is written. */
export interface CallReadingParams {
  readonly frame: { readonly sheet: string; readonly years: readonly number[] };
  readonly funding: { readonly sheet: string; readonly years: readonly number[] };
  readonly offence: {
    readonly sheet: string;
    readonly columns: readonly string[];
    /** Absent where every offence is read. */
    readonly offence: string | undefined;
  };
  readonly percents: { readonly sheet: string; readonly years: readonly number[] };
  readonly cell: { readonly cell: string; readonly text: string };
  readonly sum: { readonly cell: string; readonly parts: string };
  readonly levels: { readonly sheet: string; readonly from: number; readonly to: number };
  readonly rates: { readonly table: string };
  readonly tables: { readonly sheets: readonly string[] };
}
