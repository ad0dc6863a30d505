import type { Activity } from "../../plan/types";
import { contradiction } from "../compare";
import { defineCheck, type Report, type CellReference } from "../check";
import type { ActivityCase, CheckContext } from "../check-context";
import { activityCell, fundingCell } from "../typed-cells";
import { disagreements } from "./against-activity";
import { eachPlainAmount } from "./plain-amounts";
import { type ProseAmount, proseAmounts } from "./prose-amounts";

const read = new WeakMap<Activity, readonly ProseAmount[]>();
const nothing: readonly ProseAmount[] = [];

/** The amounts of Økonomi that may have something to be told of; none of a text that plainly says what the table says. */
function amountsToHold(one: ActivityCase, context: CheckContext): readonly ProseAmount[] {
  const { activity, counted } = one;
  const { economy } = activity;
  if (economy === undefined || !counted || saysTheSame(economy, one, context)) return nothing;
  const known = read.get(activity);
  if (known) return known;
  const amounts = proseAmounts(economy);
  read.set(activity, amounts);
  return amounts;
}

/** Nearly every text says what the table says, and that is seen without taking it apart. */
function saysTheSame(text: string, one: ActivityCase, { yearAt }: CheckContext): boolean {
  return eachPlainAmount(text, (amount, year) => {
    const at = yearAt.get(year);
    return at !== undefined && one.amounts[at] === amount;
  });
}

/** An amount with a year in an activity's Økonomi says what Finansiering says. */
export const proseYear = defineCheck({
  id: "prose-year",
  family: "prose",
  severity: "error",
  each: "activity",
  reads: ["years"],
  run(one, context, report) {
    const amounts = amountsToHold(one, context);
    if (amounts.length === 0) return;
    const { activity } = one;
    reportYears(amounts, one, context, activityCell(activity, "economy"), activity.id, report);
  },
});

/** Contradictions of a text about one activity, wherever it stands. */
export function reportYears(
  amounts: readonly ProseAmount[],
  one: ActivityCase,
  context: CheckContext,
  at: CellReference,
  subject: string,
  report: Report,
): void {
  const name = one.activity.overviewName ?? one.activity.name;
  for (const each of disagreements(amounts, one, context)) {
    if (each.kind === "unclear") continue;
    const { stated, computed } = each;
    const figures = contradiction("ore", stated.amount, computed, { stated: stated.unit });
    if (!figures) continue;
    const years = each.kind === "year" ? [each.year] : stated.years;
    report({
      at: [at, ...years.map((year) => fundingCell(one.funding[0], year))],
      subject: `${subject}/${years.join("-")}`,
      figures,
      words: { name, text: stated.text, ...(each.kind === "year" && { year: each.year }) },
    });
  }
}

/** An amount in Økonomi that is neither tied to one year nor total cost nor co-funding: what is it of? */
export const proseUnclear = defineCheck({
  id: "prose-unclear",
  family: "prose",
  severity: "question",
  each: "activity",
  reads: ["years"],
  run(one, context, report) {
    const amounts = amountsToHold(one, context);
    if (amounts.length === 0) return;
    const { activity } = one;
    reportUnclear(amounts, one, context, activityCell(activity, "economy"), activity.id, report);
  },
});

export function reportUnclear(
  amounts: readonly ProseAmount[],
  one: ActivityCase,
  context: CheckContext,
  at: CellReference,
  subject: string,
  report: Report,
): void {
  const name = one.activity.overviewName ?? one.activity.name;
  for (const { kind, stated } of disagreements(amounts, one, context)) {
    if (kind !== "unclear") continue;
    report({
      at: [at],
      subject: `${subject}/${stated.amount}`,
      figures: { unit: "ore", stated: stated.amount },
      words: { name, text: stated.text },
    });
  }
}
