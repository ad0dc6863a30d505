/** How a check is declared: what it is, what it looks at one of at a time, and what else it reads. */
import type { CellValue } from "../cells/cell-value";
import type { Family, Figures, Severity, Words } from "./finding";
import type { ActivityCase, CheckContext } from "./check-context";
import type {
  CheckInput,
  FormulaColumn,
  InputProblem,
  Place,
  SheetCondition,
  TypedCell,
} from "./input";
import type { Offence, Plan } from "../plan/types";
import type { ProseCase } from "./prose/prose-case";
import type { TableCase } from "./recognise/table-case";

/** A cell of a typed table is found when the findings are put together, so that moved columns do no harm. */
export type CellReference = Place | TypedCell;

/** A finding as the check tells it; the runner adds what the check itself says. */
export interface Found {
  /** The first is where to go. */
  readonly at: readonly CellReference[];
  /** What it is about, whatever row it stands in. */
  readonly subject: string;
  /** Where it is not the check's own. */
  readonly severity?: Severity;
  readonly figures?: Figures;
  readonly words?: Words;
  readonly fix?: readonly {
    readonly at: CellReference;
    readonly from: CellValue;
    readonly to: CellValue;
  }[];
}
export type Report = (found: Found) => void;

/** What a check looks at one of at a time: only those that changed are looked at again. */
export interface Scopes {
  readonly plan: CheckContext;
  readonly activity: ActivityCase;
  readonly offence: Offence;
  readonly table: TableCase;
  readonly prose: ProseCase;
  readonly formulas: FormulaColumn;
  readonly problem: InputProblem;
  readonly sheet: SheetCondition;
}
export type ScopeName = keyof Scopes;

/** What a check reads beside the one it looks at: when it changes, everything is looked at again. */
export type Part = keyof Plan | Exclude<keyof CheckInput, "plan" | "locate" | "explained">;

/** What a check says of itself. */
export interface CheckFacts<Id extends string = string> {
  readonly id: Id;
  readonly family: Family;
  readonly severity: Severity;
  readonly reads: readonly Part[];
}

export interface Check<Scope extends ScopeName, Id extends string = string> extends CheckFacts<Id> {
  readonly each: Scope;
  readonly run: (one: Scopes[Scope], context: CheckContext, report: Report) => void;
}

/** Declares a check; its sentence stands in `text/` under the same id. */
export function defineCheck<Scope extends ScopeName, const Id extends string>(
  check: Check<Scope, Id>,
): Check<Scope, Id> {
  return check;
}
