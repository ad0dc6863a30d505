/**
 * One kind of value and all that depends on the kind: how it is read from a cell and from a data file, how it is
 * written, how Excel shows it and what Excel lets people type.
 */
import type { CellValue } from "../../cells/cell-value";
import type { ActivityId, AreaNumber } from "../types";
import type { CellReading } from "./reading";
import type { ListKey } from "./list-keys";

/** The kinds of value, for what goes by the kind alone: help texts, widths and wrapping. */
export type CodecKind =
  | "text"
  | "longText"
  | "kroner"
  | "count"
  | "year"
  | "date"
  | "percent"
  | "share"
  | "area"
  | "areas"
  | "activityId"
  | "activity"
  | "word"
  | "yesNo"
  | "byRow";

/** What is put in a cell: a number, or a text that stays text. */
export type Written = { readonly number: number } | { readonly text: string };

/** What Excel lets people type. */
export type ValidationRule =
  | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max?: number }
  | { readonly kind: "date" }
  | { readonly kind: "any" };

export interface Codec<Value> {
  readonly kind: CodecKind;
  /** A cell of a workbook. A figure written as text is read with a warning. */
  readCell(cell: CellValue): CellReading<Value>;
  /** A text of a data file, which is written with care: anything doubtful is undefined. */
  readText(text: string): Value | undefined;
  write(value: Value): Written;
  /** en-US code. Texts are formatted as text, so that `12-13` and `00123` stay what was typed. */
  readonly numberFormat: string;
  readonly validation: ValidationRule;
  /** The list the cells choose from. */
  readonly list?: ListKey;
  /** Of a value that names rows of another table: which rows it means, and which of them the plan does not have. */
  resolve?(value: Value, rows: NamedRows): Resolved<Value>;
}

/** The rows of a plan that values may name. */
export interface NamedRows {
  /** The activity's id, by id in any case or by a name that only one activity has. */
  activity(text: string): ActivityId | undefined;
  hasArea(area: AreaNumber): boolean;
}

export interface Resolved<Value> {
  /** An unknown one is kept as it was typed, so that its money is not lost. */
  readonly value: Value;
  readonly unknown: readonly {
    readonly code: "unknownArea" | "unknownActivity";
    readonly text: string;
  }[];
}

export type ValueOf<C> = C extends Codec<infer Value> ? Value : never;
