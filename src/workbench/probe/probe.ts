/** What a question to Excel is: data, and the asking of it. */

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a question may use: the host's own objects, and an empty sheet that is removed afterwards. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly functions: FunctionRecord;
}

/** What the worksheet functions of the page were called with, told by the page itself. */
export interface FunctionRecord {
  /** How often PROBE.ARGUMENT has been called since the page was opened. */
  calls(): number;
  /** Lets every call of PROBE.WAITS that is still open answer. */
  release(): void;
}

export interface Probe {
  readonly id: string;
  /** Ids of `src/workbench/behaviours.ts` the answer speaks to; none where no behaviour is listed. */
  readonly behaviours: readonly string[];
  /** One sentence, for who reads the transcript. */
  readonly asks: string;
  /** A requirement set beside what the add-in itself needs, such as `ExcelApi 1.14`. */
  readonly needs?: { readonly set: string; readonly version: string };
  /** What is written must begin with `mark` where it outlives the sheet: names, settings, further sheets. */
  ask(place: Place): Promise<Json>;
}

/** What the host made of one question. */
export type Answer =
  | { readonly answer: Json }
  /** Excel's code, and the member it names; the sentence is in the person's language and left out. */
  | { readonly error: Refusal }
  | { readonly notSupported: string };

export type Refusal = { readonly code: string; readonly at: string };

/** Begins everything a question leaves in the workbook until it is cleared away; nobody else's name begins so. */
export const mark = "TrygProbe_";
/** The namespace of custom XML parts, for the same reason. */
export const markedNamespace = "urn:tryghedsplan:probe";
