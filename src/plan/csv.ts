/** Reads the plan's own data files: UTF-8, semicolons, one header row, quotation marks around a cell with a semicolon or a line break. */

export interface CsvRow {
  /** The line of the file the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvReading =
  | { readonly kind: "rows"; readonly rows: readonly CsvRow[] }
  | { readonly kind: "unclosedQuote"; readonly line: number };

/** Splits a file into rows; rows without any text are left out. `""` inside quotes is one quotation mark. */
export function readCsv(text: string): CsvReading {
  const rows: CsvRow[] = [];
  let line = 1;
  let start = line;
  let cells: string[] = [];
  let cell = "";
  let quotedSince: number | undefined;

  const endCell = (): void => {
    cells.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((content) => content !== "")) rows.push({ line: start, cells });
    start = line;
    cells = [];
  };

  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\n") line += 1;
    if (quotedSince !== undefined) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = undefined;
    } else if (character === '"' && cell === "") quotedSince = line;
    else if (character === ";") endCell();
    else if (character === "\n") endRow();
    else if (character !== "\r") cell += character;
  }
  if (quotedSince !== undefined) return { kind: "unclosedQuote", line: quotedSince };
  endRow();
  return { kind: "rows", rows };
}
