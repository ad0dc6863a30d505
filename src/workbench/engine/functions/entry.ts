/** What the reading and writing of formulas has to know of one of Excel's worksheet functions. */
export interface FunctionEntry {
  /**
   * Its name in Danish Excel, where it is known with certainty from Microsoft's Danish help. A function without one keeps
   * its English name in every form.
   */
  readonly danish?: string;
  /**
   * How files write the name of a function younger than the format (Microsoft, "Issue: An _xlfn. prefix is displayed in
   * front of a formula"; [MS-XLSX] 2.2.2).
   */
  readonly file?: "_xlfn." | "_xlfn._xlws.";
  /** Its value may change though no cell it reads has. */
  readonly volatile?: true;
  /** Its result is an array whatever its arguments. */
  readonly array?: true;
  /**
   * `single`: each argument is one value, so that a range there makes an array of the result. `arrays`: every argument
   * is calculated as an array. Others take ranges as they are.
   */
  readonly takes?: "single" | "arrays";
  /** It names parts of the formula: every so many arguments, but for the last, is a variable. */
  readonly defines?: 1 | 2;
}

/** By upper-case English name. */
export type FunctionEntries = Readonly<Record<string, FunctionEntry>>;
