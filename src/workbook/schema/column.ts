/** How a typed sheet is declared: sheets hold tables, tables hold columns. A finance officer could read one. */
import type { Sentences } from "../../text";
import type { SheetKey, TableKey } from "../keys";

export type HelpKey = keyof Sentences["workbook"]["help"];

/** What a column's cells are read as; each type has one number format and one validation (`column-type.ts`). */
export type ColumnType =
  | "text"
  | "longText"
  | "kroner"
  | "count"
  | "year"
  | "date"
  | "percent"
  | "area"
  | "activity"
  | "word"
  | "yesNo"
  | "areas"
  | "share"
  /** Each row says its own type (sheet Plan). */
  | "byRow";

/** The lists people choose from, each a defined name over a table column. */
export type ListKey =
  | "areas"
  | "activities"
  | "activityStatuses"
  | "coFundingStatuses"
  | "targetKinds"
  | "safetyScale"
  | "yesNo";

/** A formula in API form; table names and headers as the schema has them, whatever they are called in a workbook. */
export type FormulaTemplate = string | ((at: FormulaPlace) => string);
export interface FormulaPlace {
  /** The plan's years, ascending. */
  readonly years: readonly number[];
  /** The year of a year column; 0 elsewhere. */
  readonly year: number;
}

export interface ColumnDefinition {
  readonly key: string;
  /** Danish header; `{year}` in a family of year columns. */
  readonly header: string;
  readonly type: ColumnType;
  readonly help: HelpKey;
  /** Pixels. */
  readonly width: number;
  readonly required?: boolean;
  /** One column for each of the plan's years. */
  readonly perYear?: boolean;
  readonly list?: ListKey;
  readonly formula?: FormulaTemplate;
  /** A number may be typed over the formula (targets of the kind Fast tal). */
  readonly typedOver?: boolean;
  /** The formula only shows a text of another sheet: long, the same in every row, and not read back. */
  readonly looksUp?: boolean;
}

export interface TableDefinition {
  readonly key: TableKey;
  /** The Excel table's name: `TP_` and ASCII letters. */
  readonly name: string;
  readonly columns: readonly ColumnDefinition[];
  /** The columns that together say which row it is; creating never adds a row whose key is there. */
  readonly identity: readonly string[];
}

export interface SheetDefinition {
  readonly key: SheetKey;
  /** The tab's name. */
  readonly title: string;
  /** What the name begins with where the title is taken and too long for more. */
  readonly shortTitle?: string;
  readonly help: HelpKey;
  readonly tables: readonly TableDefinition[];
  /** The sheet is made when something is first put on it. */
  readonly onFirstUse?: boolean;
}

/** The tab's name where another sheet has the title; Excel allows 31 characters. */
export function titleWhereTaken({ title, shortTitle }: SheetDefinition): string {
  return `${shortTitle ?? title} (tryghedsplan)`;
}

/** A column as it stands on a sheet: year families spelled out, `key` being `<key>:<year>`. */
export interface ExpandedColumn {
  readonly key: string;
  readonly header: string;
  readonly definition: ColumnDefinition;
  readonly year: number;
}

/** The columns of a table for the plan's years. */
export function expandColumns(
  table: TableDefinition,
  years: readonly number[],
): readonly ExpandedColumn[] {
  return table.columns.flatMap((definition): ExpandedColumn[] =>
    definition.perYear === true
      ? years.map((year) => ({
          key: yearKey(definition.key, year),
          header: definition.header.replace("{year}", String(year)),
          definition,
          year,
        }))
      : [{ key: definition.key, header: definition.header, definition, year: 0 }],
  );
}

/** The key of one year's column in a family. */
export function yearKey(family: string, year: number): string {
  return `${family}:${String(year)}`;
}

/** A column's formula for the plan's years, or undefined for a column people type in. */
export function formulaOf(column: ExpandedColumn, years: readonly number[]): string | undefined {
  const { formula } = column.definition;
  return typeof formula === "function" ? formula({ years, year: column.year }) : formula;
}
