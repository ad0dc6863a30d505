/** Reads the rows of a plan's data file, column by column, into their types; what does not fit becomes a problem. */
import { type CsvRow, readCsv } from "./csv";
import type { Year } from "./types";
import { yearFromText } from "./units";

export type SeedProblemCode =
  | "missingFile"
  | "unknownFile"
  | "unclosedQuote"
  | "missingColumn"
  | "unknownColumn"
  | "doubleColumn"
  | "tooManyCells"
  | "blank"
  | "notUnderstood"
  | "unknownKey";

/** What stops a data file from being read, and where. */
export interface SeedProblem {
  readonly code: SeedProblemCode;
  readonly file: string;
  /** From 1; the header is line 1. */
  readonly line?: number;
  readonly column?: string;
  /** What stands there. */
  readonly text?: string;
}

/** The columns of a file: named ones, and series with one column per year, such as `Anmeldt 2013`. */
export interface SeedColumns {
  readonly named: readonly string[];
  /** What stands before the year; `""` for a bare year. */
  readonly perYear: readonly string[];
}

export interface SeedRow {
  /** A cell's value; undefined when blank, or when it is no such value, which is then a problem. */
  get<Value>(column: string, parse: (text: string) => Value | undefined): Value | undefined;
  /** The same, where a blank is a problem too. */
  need<Value>(column: string, parse: (text: string) => Value | undefined): Value | undefined;
  text(column: string): string | undefined;
  needText(column: string): string | undefined;
  /** The values of a series by year; blank cells have no entry. */
  perYear<Value>(series: string, parse: (text: string) => Value | undefined): Map<Year, Value>;
}

export interface SeedTable {
  readonly rows: readonly SeedRow[];
  /** The years of a series' columns, in their order in the file. */
  yearsOf(series: string): readonly Year[];
}

/** Reads a file by its declared columns; problems are added to the list. */
export function readSeedTable(
  file: string,
  text: string,
  columns: SeedColumns,
  problems: SeedProblem[],
): SeedTable {
  const csv = readCsv(text);
  if (csv.kind === "unclosedQuote") {
    problems.push({ code: "unclosedQuote", file, line: csv.line });
    return { rows: [], yearsOf: () => [] };
  }
  const [header, ...body] = csv.rows;
  const names = (header?.cells ?? []).map((name) => name.trim());
  const placeOf = new Map<string, number>();
  const series = new Map<string, Map<Year, string>>(columns.perYear.map((s) => [s, new Map()]));
  for (const [index, column] of names.entries()) {
    const yearly = yearlyColumn(column);
    const years = yearly && series.get(yearly.series);
    if (placeOf.has(column)) problems.push({ code: "doubleColumn", file, line: 1, column });
    else if (years) years.set(yearly.year, column);
    else if (!columns.named.includes(column)) {
      problems.push({ code: "unknownColumn", file, line: 1, column });
    }
    placeOf.set(column, index);
  }
  for (const column of columns.named) {
    if (!placeOf.has(column)) problems.push({ code: "missingColumn", file, column });
  }

  const rowOf = ({ line, cells }: CsvRow): SeedRow => {
    if (cells.length > names.length) problems.push({ code: "tooManyCells", file, line });
    const cellOf = (column: string): string => (cells[placeOf.get(column) ?? -1] ?? "").trim();
    const get = <Value>(
      column: string,
      parse: (content: string) => Value | undefined,
    ): Value | undefined => {
      const content = cellOf(column);
      if (content === "") return undefined;
      const value = parse(content);
      if (value === undefined)
        problems.push({ code: "notUnderstood", file, line, column, text: content });
      return value;
    };
    const need: SeedRow["need"] = (column, parse) => {
      if (cellOf(column) === "") problems.push({ code: "blank", file, line, column });
      return get(column, parse);
    };
    const perYear = <Value>(
      name: string,
      parse: (content: string) => Value | undefined,
    ): Map<Year, Value> => {
      const values = new Map<Year, Value>();
      for (const [year, column] of series.get(name) ?? []) {
        const value = get(column, parse);
        if (value !== undefined) values.set(year, value);
      }
      return values;
    };
    const text = (column: string): string | undefined => get(column, String);
    const needText = (column: string): string | undefined => need(column, String);
    return { get, need, text, needText, perYear };
  };
  return { rows: body.map(rowOf), yearsOf: (name) => [...(series.get(name)?.keys() ?? [])] };
}

/** `Anmeldt 2013` is the series `Anmeldt` in 2013; `2013` alone is the series without a name. */
function yearlyColumn(column: string): { series: string; year: Year } | undefined {
  const year = yearFromText(column.slice(-4));
  return year && { series: column.slice(0, -4).trim(), year };
}
