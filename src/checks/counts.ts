/** How much was looked at. A result without findings says so, and not only that everything agrees. */
import type { Offence } from "../plan/types";
import type { CheckContext } from "./check-context";
import type { Scopes } from "./check";

export interface Counts {
  /** Rows of activities, in the plan and in tables. */
  readonly rows: number;
  /** Totals, remaining amounts and columns of formulas that were added up again. */
  readonly sums: number;
  readonly targets: number;
  /** Texts that were read for amounts. */
  readonly texts: number;
  readonly tables: number;
}

/** Counts what was looked at. `ofPlan` is false where a text alone was checked: then the plan's own rows are not counted. */
export function countsOf(
  context: CheckContext,
  ones: { readonly [Scope in keyof Scopes]: readonly Scopes[Scope][] },
  ofPlan: boolean,
): Counts {
  let rows = ofPlan ? context.cases.length : 0;
  let sums = ofPlan ? context.years.length : 0;
  let targets = 0;
  let texts = ones.prose.length;
  let tables = 0;
  for (const { table, shape } of ones.table) {
    if (!shape || table.verdict === "older" || table.verdict === "ignored") continue;
    tables += 1;
    for (const { role } of shape.rows) {
      if (role === "row") rows += 1;
      else sums += shape.columns.length;
    }
    if (shape.kind === "targets") targets += shape.rows.length * shape.header.years.length;
  }
  if (!ofPlan) return { rows, sums, targets, texts, tables };
  for (const { values } of ones.formulas) sums += values.length;
  for (const offence of ones.offence) targets += targetsOf(offence, context);
  for (const { activity } of ones.activity) if (activity.economy !== undefined) texts += 1;
  return { rows, sums, targets, texts, tables };
}

/** How many of the plan's years have a target. */
function targetsOf(
  { kind, baseline, fixedTargets }: Offence,
  { plan, reductions }: CheckContext,
): number {
  if (kind === "Fast tal") return fixedTargets.size;
  if (baseline === undefined) return 0;
  return kind === "Fastholdes"
    ? plan.years.length
    : plan.years.filter((year) => reductions.has(year)).length;
}
