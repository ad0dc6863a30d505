import { remembered } from "../../cells/remembered";
import type { Activity, Year } from "../../plan/types";
import { contradiction } from "../compare";
import { type CellReference, defineCheck, type Found, type OnFound } from "../check";
import type { Contradiction, Comparison } from "../comparison";
import type { ActivityCase, CheckContext } from "../check-context";
import { activityCell, fundingCell } from "../typed-cells";
import { disagreements } from "./against-activity";
import { eachPlainAmount } from "./plain-amounts";
import { type ProseAmount, proseAmounts } from "./prose-amounts";

const amountsOf = remembered<Activity, readonly ProseAmount[]>(({ economy = "" }) =>
  proseAmounts(economy),
);
const nothing: readonly ProseAmount[] = [];

/** The amounts of Økonomi that may contradict the table; none where the text plainly says what the table says. */
function amountsToHold(one: ActivityCase, context: CheckContext): readonly ProseAmount[] {
  const { activity, counted } = one;
  const { economy } = activity;
  if (economy === undefined || !counted || saysTheSame(economy, one, context)) return nothing;
  return amountsOf(activity);
}

/** Nearly every text says what the table says, and that is seen without parsing it. */
function saysTheSame(text: string, one: ActivityCase, { yearAt }: CheckContext): boolean {
  return eachPlainAmount(text, (amount, year) => {
    const at = yearAt.get(year);
    return at !== undefined && one.amounts[at] === amount;
  });
}

/** What `read` finds in an activity's Økonomi. */
function inEconomy<Params>(
  read: FoundInText<Params>,
  one: ActivityCase,
  context: CheckContext,
): Iterable<Found<Params>> {
  const amounts = amountsToHold(one, context);
  if (amounts.length === 0) return [];
  const { activity } = one;
  return read(amounts, one, context, activityCell(activity, "economy"), activity.id);
}

/** What is found of the amounts of a text about one activity, wherever it stands. */
type FoundInText<Params> = (
  amounts: readonly ProseAmount[],
  one: ActivityCase,
  context: CheckContext,
  at: CellReference,
  subject: string,
) => Iterable<Found<Params>>;

/** An amount with a year in an activity's Økonomi says what Finansiering says. */
export const proseYear = defineCheck({
  id: "prose-year",
  family: "prose",
  severity: "error",
  each: "activity",
  reads: ["years"],
  run(one, context, found: OnFound<AmountOfText>) {
    for (const each of inEconomy(wrongAmounts, one, context)) found(each);
  },
});

/** What a text says an activity has, and what Finansiering has; without a year it is over several. */
export interface AmountOfText {
  readonly activity: string;
  /** The amount as the text has it. */
  readonly text: string;
  readonly year: Year | undefined;
  readonly comparison: Contradiction<"ore">;
}

/** Contradictions of a text about one activity, wherever it stands. */
export function* wrongAmounts(
  amounts: readonly ProseAmount[],
  one: ActivityCase,
  context: CheckContext,
  at: CellReference,
  subject: string,
): Generator<Found<AmountOfText>> {
  for (const each of disagreements(amounts, one, context)) {
    if (each.kind === "unclear") continue;
    const { stated, computed } = each;
    const comparison = contradiction("ore", stated.amount, computed, { stated: stated.unit });
    if (!comparison) continue;
    const years = each.kind === "year" ? [each.year] : stated.years;
    yield {
      at: [at, ...years.map((year) => fundingCell(one.funding[0], year))],
      subject: `${subject}/${years.join("-")}`,
      params: {
        activity: nameOf(one),
        text: stated.text,
        year: each.kind === "year" ? each.year : undefined,
        comparison,
      },
    };
  }
}

/** An amount in Økonomi that belongs to no year and is neither total cost nor co-funding: what is it for? */
export const proseUnclear = defineCheck({
  id: "prose-unclear",
  family: "prose",
  severity: "question",
  each: "activity",
  reads: ["years"],
  run(one, context, found: OnFound<UnclearAmount>) {
    for (const each of inEconomy(unclearAmounts, one, context)) found(each);
  },
});

export interface UnclearAmount {
  readonly activity: string;
  /** The amount as the text has it. */
  readonly text: string;
  readonly comparison: Comparison<"ore">;
}

/** Amounts of a text about one activity of which the text does not say what they are for. */
export function* unclearAmounts(
  amounts: readonly ProseAmount[],
  one: ActivityCase,
  context: CheckContext,
  at: CellReference,
  subject: string,
): Generator<Found<UnclearAmount>> {
  for (const { kind, stated } of disagreements(amounts, one, context)) {
    if (kind !== "unclear") continue;
    yield {
      at: [at],
      subject: `${subject}/${stated.amount}`,
      params: {
        activity: nameOf(one),
        text: stated.text,
        comparison: { unit: "ore", stated: stated.amount },
      },
    };
  }
}

const nameOf = ({ activity: { overviewName, name } }: ActivityCase): string => overviewName ?? name;
