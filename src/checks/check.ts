/** How a check is declared: what it is, which kind of thing it looks at, one at a time, and what else it reads. */
import type { CellValue } from "../cells/cell-value";
import type { ActivityCase, CheckContext } from "./check-context";
import type { DeviationValue } from "./deviation";
import type { Family, Severity } from "./finding";
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

/** A cell that a finding points at. A typed cell gets its place only when the finding is finished, so columns may have moved. */
export type CellReference = Place | TypedCell;

/** A finding as a check gives it; the runner adds the check's own facts. */
export interface Found<Params> {
  /** The first is where to go. */
  readonly at: readonly CellReference[];
  /** What it is about, whatever row it stands in. */
  readonly subject: string;
  /** Where it is not the check's own. */
  readonly severity?: Severity;
  /** What the check's sentence has to know, as values. What is compared goes under `comparison`. */
  readonly params: Params;
  /** What must stay the same for an explanation to hold, where that is not what is compared. */
  readonly value?: DeviationValue;
  readonly fix?: readonly {
    readonly at: CellReference;
    readonly from: CellValue;
    readonly to: CellValue;
  }[];
}

/** Called for each finding; the parameters of its type are those of the check's sentence. */
export type OnFound<Params> = (found: Found<Params>) => void;

/** The kinds of things checks look at, one at a time. After a change only those that changed are looked at again. */
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

/** The parts of the input a check reads beside the one it looks at. When such a part changes, the check looks at everything again. */
export type Part = keyof Plan | Exclude<keyof CheckInput, "plan" | "locate" | "explained">;

/** What a check says of itself. */
export interface CheckFacts<Id extends string = string> {
  readonly id: Id;
  readonly family: Family;
  readonly severity: Severity;
  readonly reads: readonly Part[];
}

interface Declared<Scope extends ScopeName, Id extends string, Params> extends CheckFacts<Id> {
  readonly each: Scope;
  readonly run: (one: Scopes[Scope], context: CheckContext, found: OnFound<Params>) => void;
}

/** A finding as the runner gets it: a message whose code is the check's id. */
export type Told<Id extends string, Params> = Found<Params> & { readonly code: Id };

/** A check as the runner wants it. `Said` is the type of its findings. */
export interface Check<
  Scope extends ScopeName,
  Said extends Told<string, unknown>,
> extends CheckFacts<Said["code"]> {
  readonly each: Scope;
  readonly run: (one: Scopes[Scope], context: CheckContext, tell: (said: Said) => void) => void;
}

/** Declares a check; its sentence stands in `text/` under the same id. */
export function defineCheck<Scope extends ScopeName, const Id extends string, Params>(
  check: Declared<Scope, Id, Params>,
): Check<Scope, Told<Id, Params>> {
  const { id, run } = check;
  return {
    ...check,
    run: (one, context, tell) => {
      run(one, context, (found) => {
        tell({ ...found, code: id });
      });
    },
  };
}
