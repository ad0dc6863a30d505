/** The members of papaparse that are used: its published types bring all of Node's globals with them. */
declare module "papaparse" {
  interface ParseError {
    readonly code:
      | "MissingQuotes"
      | "InvalidQuotes"
      | "UndetectableDelimiter"
      | "TooFewFields"
      | "TooManyFields";
  }
  export interface ParseResult {
    readonly data: readonly string[][];
    readonly errors: readonly ParseError[];
  }
  interface ParseConfig {
    readonly delimiter?: string;
    readonly newline?: "\n";
    readonly quoteChar?: string;
  }
  const Papa: { parse(text: string, config?: ParseConfig): ParseResult };
  export default Papa;
}
