/** How much was looked at: an empty result says so, and not only that all is well. */
import { targetOf } from "../plan/targets";
import type { Ground } from "./ground";
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

export function countsOf(
  ground: Ground,
  ones: { readonly [Scope in keyof Scopes]: readonly Scopes[Scope][] },
): Counts {
  let rows = ground.cases.length;
  let sums = ground.years.length;
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
  for (const { values } of ones.formulas) sums += values.length;
  for (const offence of ones.offence) {
    for (const year of ground.plan.years) {
      if (targetOf(offence, year, ground.reductions)) targets += 1;
    }
  }
  for (const { activity } of ones.activity) if (activity.economy !== undefined) texts += 1;
  return { rows, sums, targets, texts, tables };
}
