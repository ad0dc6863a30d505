/** How a table is declared, once: reading, writing, creation, data files, help and cell places derive from it. */
import type {
  Column,
  Columns,
  FamilyKeyOf,
  FormulaKeyOf,
  PlacedKeyOf,
  RowOfColumns,
  SingleKeyOf,
} from "./column";

/** Where a formula stands. */
export interface FormulaPlace {
  /** The plan's years, ascending. */
  readonly years: readonly number[];
  /** The year of a family's column; 0 elsewhere. */
  readonly year: number;
}

/** A formula in API form; table names and headers as declared, whatever they are called in a workbook. */
export type FormulaTemplate = (place: FormulaPlace) => string;

/** The cells of a formula's own row, by column key. */
export interface OwnRow<C extends Columns> {
  cell(key: SingleKeyOf<C>): string;
  cellOfYear(family: FamilyKeyOf<C>, year: number): string;
}
export type Formula<C extends Columns> = (row: OwnRow<C>, place: FormulaPlace) => string;

/** The data file of a table's rows in an example plan. */
export interface DataFile<C extends Columns> {
  readonly name: string;
  /** Where a column is not called there as on its sheet; `{year}` as in the sheet's headers. */
  readonly headers?: Readonly<Partial<Record<keyof C, string>>>;
}

interface Declaration<Key extends string, C extends Columns> {
  readonly key: Key;
  /** The Excel table's name: `TP_` and ASCII letters. */
  readonly name: `TP_${string}`;
  /** The columns that together say which row it is; creating never adds a row whose key is there. */
  readonly identity: readonly SingleKeyOf<C>[];
  /** The column in which a value may stand once only. */
  readonly unique?: SingleKeyOf<C>;
  readonly dataFile?: DataFile<C>;
  readonly columns: C;
}

/** A column with its key. */
export interface KeyedColumn extends Column {
  readonly key: string;
}

export interface Table<Key extends string = string, C extends Columns = Columns> {
  readonly key: Key;
  readonly name: string;
  readonly identity: readonly KeyedColumn[];
  readonly unique?: string;
  readonly dataFile?: {
    readonly name: string;
    readonly headers?: Readonly<Partial<Record<string, string>>>;
  };
  readonly columns: C;
  /** The columns in their order on the sheet. */
  readonly inOrder: readonly KeyedColumn[];
  readonly formulas: ReadonlyMap<string, FormulaTemplate>;
}

export type RowOf<T extends Table> = RowOfColumns<T["columns"]>;
/** A column of the table as findings name it: `economy`, or `amount:2013` of a family. */
export type ColumnKeyOf<T extends Table> = PlacedKeyOf<T["columns"]>;

type Formulas<C extends Columns> = Readonly<Record<FormulaKeyOf<C>, Formula<C>>>;

/** Declares a table; one with computed columns is given their formulas too. */
export function defineTable<const Key extends string, const C extends Columns>(
  declaration: Declaration<Key, C>,
  ...[formulas]: [FormulaKeyOf<C>] extends [never] ? [] : [formulas: Formulas<C>]
): Table<Key, C> {
  const { columns } = declaration;
  const identity = new Set<string>(declaration.identity);
  const headerOf = (key: string): string => columns[key]?.header ?? key;
  const row: OwnRow<C> = {
    cell: (key) => cellOf(headerOf(key)),
    cellOfYear: (family, year) => cellOf(inYear(headerOf(family), year)),
  };
  const templates = Object.entries<Formula<C>>(formulas ?? {}).map(
    ([key, formula]): [string, FormulaTemplate] => [key, (place) => formula(row, place)],
  );
  const inOrder = Object.entries(columns).map(([key, column]) => ({ ...column, key }));
  return {
    ...declaration,
    identity: inOrder.filter(({ key }) => identity.has(key)),
    inOrder,
    formulas: new Map(templates),
  };
}

/** A family's header for one year: `Anmeldt {year}` is `Anmeldt 2013`. */
export function inYear(header: string, year: number): string {
  return header.replace("{year}", String(year));
}

/** After `@`, anything but letters and digits stands in brackets of its own; digits first as well. */
function cellOf(header: string): string {
  return /^\p{L}[\p{L}\p{N}]*$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
}
