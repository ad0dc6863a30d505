/** Why no call can be written for a cell, as codes; the sentences are in `text/<language>/functions-tab.ts`. */
export interface RefusalParams {
  // The workbook has not what the call needs.
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
  readonly noRates: Readonly<Record<never, never>>;
  // The cell does not say what the call should be about.
  readonly noYear: Readonly<Record<never, never>>;
  readonly nothingLeft: Readonly<Record<never, never>>;
  readonly noSum: Readonly<Record<never, never>>;
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
  readonly noRoom: Readonly<Record<never, never>>;
}

export type RefusalCode = keyof RefusalParams;
export type CallRefusal = {
  readonly [C in RefusalCode]: { readonly code: C; readonly params: RefusalParams[C] };
}[RefusalCode];

/** A step on the way to a call that could not be taken. */
export class Refused {
  constructor(readonly why: CallRefusal) {}
}

export const refused = (why: CallRefusal): Refused => new Refused(why);
