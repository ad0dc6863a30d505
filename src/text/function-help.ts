/** The shape of the help on one worksheet function, the same in every language. */
export interface FunctionHelp {
  readonly name: string;
  /** One or two sentences, shown by the formula bar. */
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly result: string;
  /** What people should know: blanks, errors, shapes. */
  readonly notes: readonly string[];
  /** Worked examples: the formula as a person with Danish settings types it, and what the cell then shows. */
  readonly examples: readonly {
    readonly formula: string;
    readonly shows: string;
    readonly note: string;
  }[];
}
