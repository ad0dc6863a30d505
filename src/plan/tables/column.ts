/** How a column is declared, and the row type that follows from a table's columns. */
import type { FromRow, Year } from "../types";
import type { Codec, ValueOf } from "./codec";

export interface Column {
  /** Danish header; `{year}` in a family with a column for each of the plan's years. */
  readonly header: string;
  readonly codec: Codec<unknown>;
  /**
   * `key`: without it there is no row. `required`: a blank is a problem, and the row is kept without it, or with what
   * `otherwise` says. Absent: may be blank.
   */
  readonly need?: "key" | "required";
  readonly otherwise?: unknown;
  /** A family: one column for each of the plan's years, and one map from year to value in the row. */
  readonly perYear?: true;
  /** The row's field where it has another name than the column. */
  readonly field?: string;
  /**
   * Filled by a formula and not read back. `lookup`: it only shows a text of another sheet, long and the same in every
   * row. `typedOver`: a number may stand in its place, and is read.
   */
  readonly computed?: "formula" | "lookup" | "typedOver";
  /** Typed over the formula in rows whose other field says so, and nowhere else; that column stands before. */
  readonly typedWhere?: { readonly field: string; readonly is: unknown };
}

export type Columns = Readonly<Record<string, Column>>;

type KeyOf<C extends Columns> = Extract<keyof C, string>;
type Computed<C extends Column> = C extends { readonly computed: "formula" | "lookup" }
  ? true
  : false;
type Field<Key, C extends Column> = C extends { readonly field: infer Name extends string }
  ? Name
  : Key;

/** The keys of columns with a formula. */
export type FormulaKeyOf<C extends Columns> = {
  [Key in KeyOf<C>]: C[Key] extends { readonly computed: string } ? Key : never;
}[KeyOf<C>];

/** The keys of families, and of columns that stand alone. */
export type FamilyKeyOf<C extends Columns> = {
  [Key in KeyOf<C>]: C[Key] extends { readonly perYear: true } ? Key : never;
}[KeyOf<C>];
export type SingleKeyOf<C extends Columns> = Exclude<KeyOf<C>, FamilyKeyOf<C>>;

/** A column of a table as findings and stored ids name it: a family's with its year, `amount:2013`. */
export type PlacedKeyOf<C extends Columns> = SingleKeyOf<C> | `${FamilyKeyOf<C>}:${number}`;

type IsSure<C extends Column> = C extends
  { readonly need: "key" } | { readonly perYear: true } | { readonly otherwise: unknown }
  ? true
  : false;
type FieldValue<C extends Column> = C extends { readonly perYear: true }
  ? ReadonlyMap<Year, ValueOf<C["codec"]>>
  : ValueOf<C["codec"]>;

/** What one row says: a field for each column people type in. */
export type RowOfColumns<C extends Columns> = {
  readonly [
    Key in KeyOf<C> as Computed<C[Key]> extends true
      ? never
      : IsSure<C[Key]> extends true
        ? Field<Key, C[Key]>
        : never
  ]: FieldValue<C[Key]>;
} & {
  readonly [
    Key in KeyOf<C> as Computed<C[Key]> extends true
      ? never
      : IsSure<C[Key]> extends true
        ? never
        : Field<Key, C[Key]>
  ]?: FieldValue<C[Key]>;
} & FromRow;
