/**
 * What the checks look at, as plain data: the plan, and everything else a workbook says about it. Whoever reads a
 * workbook (or a memo) fills this in; the checks know neither Excel nor a language.
 *
 * To check again after a change, give a new input in which everything unchanged is the same object as before: the
 * rows of the plan, the tables, the columns. What is the same object is not looked at again.
 */
import type { CellValue } from "../cells/cell-value";
import type { ColumnOf, TableKey } from "../plan/tables";
import type { FactKey } from "../plan/tables/plan-facts";
import type { ReadProblemCode } from "../plan/tables/problem-codes";
import type { ActivityId, Plan, RowPlace, Year } from "../plan/types";

/** A cell (`Oversigt`, `C12`), or a line of a text (`sheet` names the text, `address` its line: `L12`). */
export interface Place {
  readonly sheet: string;
  /** A1. */
  readonly address: string;
}

/** The typed tables the checks speak of. */
export type CheckedTable = Extract<
  TableKey,
  "plan" | "frame" | "areas" | "activities" | "funding" | "coFunding" | "targetPercents" | "crime"
>;

/**
 * A cell of a typed table by its row and its column's key (`economy`, `amount:2013`, `target:2014`); a row of the
 * plan's facts goes by the fact's name, and without a row the column's header is meant.
 */
export type TypedCell = {
  readonly [Table in CheckedTable]: {
    readonly table: Table;
    readonly row: RowPlace | (Table extends "plan" ? FactKey : never) | undefined;
    readonly column: ColumnOf<Table>;
  };
}[CheckedTable];

/** Where the cell stands, or undefined when the plan is in no workbook or the column is missing. */
export type Locate = (cell: TypedCell) => Place | undefined;

/** A cell, column or sheet that could not be read as what it should be; the snapshot's problems have this shape. */
export interface InputProblem {
  readonly code: ReadProblemCode;
  readonly table: string;
  readonly sheet: string;
  readonly cell?: string;
  readonly column?: string;
  readonly text: string;
  readonly suggestion?: string;
}

/**
 * A column of a typed table that should hold one formula in every row. Formulas are in API form (en-US); they are
 * compared parsed, so spacing, case and the spelling of structured references are free.
 */
export interface FormulaColumn {
  readonly table: CheckedTable;
  /** The column's key, `granted` or `target:2014`. */
  readonly column: string;
  /** The table's name in the workbook, which `[@År]` inside it leaves out. */
  readonly tableName: string;
  /** The formula each row should have. */
  readonly expected: string;
  /** A typed number may stand in place of the formula (fixed targets). */
  readonly typedOver?: boolean;
  /** Where each row's cell stands. */
  readonly sheet: string;
  /** The first row's cell, from 0 in the sheet; rows follow each other. */
  readonly row: number;
  readonly firstColumn: number;
  readonly values: readonly CellValue[];
  /** As `values`, the formula where there is one. */
  readonly formulas: readonly CellValue[];
}

/**
 * What the user has said a table on a sheet is. `ours`: the add-in generated it. `plan`: belongs to this plan. Until
 * something is said (`unasked`) only the table's own sums are checked; `older` and `ignored` are left alone.
 */
export type Verdict = "ours" | "plan" | "older" | "ignored" | "unasked";

/** A rectangle of cells that may be an area table, a section-10 table or a target table (see `recognise/`). */
export interface SheetTable {
  /** Under what the verdict is remembered; stays the same when the table moves. */
  readonly id: string;
  readonly sheet: string;
  /** The first cell, from 0 in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As `values`, the formula (API form) where there is one; absent when no cell has any. */
  readonly formulas?: readonly (readonly CellValue[])[];
  /** As `values`, what a generated table had when it was written; "" where it had no formula. */
  readonly expected?: readonly (readonly CellValue[])[];
  readonly verdict: Verdict;
  /** A text's table: its rows are lines, not cells. */
  readonly firstLine?: number;
}

/** A text outside the typed tables, in a cell or pasted: amounts in it are compared with the plan. */
export interface ProseText {
  readonly text: string;
  readonly at: Place;
  readonly verdict: Verdict;
  /** The activity it is about, where that is known. */
  readonly activity?: ActivityId;
}

/** A row of the sheet Forklarede afvigelser. */
export interface ExplainedDeviation {
  /** `deviation(finding).key` when it was explained. */
  readonly key: string;
  /** `deviation(finding).value` when it was explained: another value brings the finding back. */
  readonly value: string;
  readonly reason: string;
  readonly initials?: string;
}

/** How a sheet of the plan is protected or filtered, and whether all of a sheet was read. */
export interface SheetCondition {
  readonly sheet: string;
  readonly protected: boolean;
  /** A filter hides rows of a table on it. */
  readonly filtered: boolean;
  /** The last cell of those that were too many to read; absent where all were read. */
  readonly unreadTo?: string;
}

/** From where one reported figure is. */
export interface SeriesSource {
  readonly offence: string;
  readonly year: Year;
  /** Register, method and area in words; another source within an offence's series is asked about. */
  readonly source: string;
}

export interface CheckSettings {
  /** The generated tables were asked for as fixed values, so numbers in place of formulas are right. */
  readonly fixedValues: boolean;
  /** An approved plan may not spend more than its frame; a draft may say so. */
  readonly status: "draft" | "proposed" | "approved";
}

export interface CheckInput {
  readonly plan: Plan;
  readonly locate: Locate;
  readonly problems: readonly InputProblem[];
  readonly formulaColumns: readonly FormulaColumn[];
  readonly tables: readonly SheetTable[];
  readonly prose: readonly ProseText[];
  readonly explained: readonly ExplainedDeviation[];
  readonly sheets: readonly SheetCondition[];
  readonly sources: readonly SeriesSource[];
  /** The plan as it was last approved. */
  readonly approved?: Plan;
  readonly settings: CheckSettings;
}

/** An input of a plan that stands in no workbook; what is given replaces the blanks. */
export function inputOf(plan: Plan, parts: Partial<CheckInput> = {}): CheckInput {
  return {
    plan,
    locate: () => undefined,
    problems: [],
    formulaColumns: [],
    tables: [],
    prose: [],
    explained: [],
    sheets: [],
    sources: [],
    settings: { fixedValues: false, status: "draft" },
    ...parts,
  };
}
