import { foldPasted } from "../fold-pasted";
import { contradiction } from "../compare";
import { defineCheck, type Found, type OnFound } from "../check";
import type { Contradiction, Comparison } from "../comparison";
import { add, noMoney, subtract } from "../../plan/money";
import type { AreaNumber, Ore, Year } from "../../plan/types";
import {
  type ActivityCase,
  amountIn,
  caseWithId,
  grantedIn,
  type CheckContext,
} from "../check-context";
import { frameCell } from "../typed-cells";
import { unclearAmounts, wrongAmounts } from "./prose-activity";
import type { ProseAmount } from "./prose-amounts";
import type { ProseCase } from "./prose-case";

/** What the plan has of a year as a whole. */
export type PlanFigure = "remaining" | "frame" | "granted";

/** What a text says of a figure of the plan or of an activity; without a year it is over several. */
type AmountOfPlan = {
  readonly of: PlanFigure | { readonly activity: string };
  /** The amount as the text has it. */
  readonly text: string;
  readonly year: Year | undefined;
  readonly comparison: Contradiction<"ore">;
};

type UnclearOfPlan = {
  readonly text: string;
  readonly year: Year | undefined;
  /** The only activity the text names, and what it has in the year. */
  readonly known: { readonly activity: string; readonly amount: Ore } | undefined;
  readonly comparison: Comparison<"ore">;
};

/** A text about the plan: remaining amounts, frames, totals and activities' amounts of a year are what the plan says. */
export const prosePlan = defineCheck({
  id: "prose-plan",
  family: "prose",
  severity: "error",
  each: "prose",
  reads: ["activities", "funding", "frames"],
  run(one, context, found: OnFound<AmountOfPlan>) {
    const { prose, amounts } = one;
    if (!isLookedAt(one)) return;
    const activity = activityOf(one, context);
    if (activity) {
      const wrong = wrongAmounts(amounts, activity, context, prose.at, subjectOf(one));
      for (const { params, ...each } of wrong) {
        const { activity: name, ...said } = params;
        found({ ...each, params: { ...said, of: { activity: name } } });
      }
      return;
    }
    for (const stated of amounts) {
      // An amount that only may belong to the year is asked about, and not called wrong.
      if (!stated.sure) continue;
      for (const year of stated.years) {
        const wrong = againstPlan(one, stated, year, context);
        if (wrong) found(wrong);
      }
    }
  },
});

/** An amount in a text that does not say what the amount is for. */
export const proseTextUnclear = defineCheck({
  id: "prose-text-unclear",
  family: "prose",
  severity: "question",
  each: "prose",
  reads: ["activities", "funding", "frames"],
  run(one, context, found: OnFound<UnclearOfPlan>) {
    const { prose, amounts } = one;
    const activity = activityOf(one, context);
    if (!isLookedAt(one)) return;
    if (activity) {
      const unclear = unclearAmounts(amounts, activity, context, prose.at, subjectOf(one));
      for (const { params, ...each } of unclear) {
        const { text, comparison } = params;
        found({ ...each, params: { text, comparison, year: undefined, known: undefined } });
      }
      return;
    }
    for (const stated of amounts) {
      const [year] = stated.years;
      if (year === undefined || !context.yearAt.has(year)) continue;
      if ((stated.sure && subjectIn(stated)) || known(stated, year, context)) continue;
      const named = onlyNamedIn(prose.text, context);
      const computed = named && amountIn(named, year, context);
      found({
        at: [prose.at],
        subject: `${subjectOf(one)}/${stated.amount}`,
        params: {
          text: stated.text,
          year,
          known:
            named && computed !== undefined
              ? { activity: named.activity.overviewName ?? named.activity.name, amount: computed }
              : undefined,
          comparison: {
            unit: "ore",
            stated: stated.amount,
            ...(computed !== undefined && { computed, difference: stated.amount - computed }),
          },
        },
      });
    }
  },
});

function isLookedAt({ prose }: ProseCase): boolean {
  return prose.verdict === "ours" || prose.verdict === "plan";
}

function subjectOf({ prose }: ProseCase): string {
  return `${prose.at.sheet}!${prose.at.address}`;
}

function activityOf({ prose }: ProseCase, context: CheckContext): ActivityCase | undefined {
  return prose.activity && caseWithId(context, prose.activity);
}

/** A shorter name may be an ordinary word of the text. */
const shortestName = 6;

/** The activity a text names, where it names no other. */
function onlyNamedIn(text: string, { named, cases }: CheckContext): ActivityCase | undefined {
  const folded = foldPasted(text);
  const found = new Set<number>();
  for (const [name, [at]] of named()) {
    if (at !== undefined && name.length >= shortestName && folded.includes(name)) found.add(at);
  }
  const [only] = found;
  return only === undefined || found.size > 1 ? undefined : cases[only];
}

/** Which figure of the plan the words around the amount name. */
function subjectIn({ around }: ProseAmount): PlanFigure | undefined {
  if (/(?<!\p{L})rest(en|er)|tilbage|uforbrug/u.test(around)) return "remaining";
  if (/ramme/.test(around)) return "frame";
  return /afs(at|ætte)|bevil(get|ge)|fordelt/.test(around) && /i ?alt|samlet/.test(around)
    ? "granted"
    : undefined;
}

function againstPlan(
  { prose }: ProseCase,
  stated: ProseAmount,
  year: Year,
  context: CheckContext,
): Found<AmountOfPlan> | undefined {
  const subject = subjectIn(stated);
  const computed = subject && figureOf(subject, year, context);
  if (!subject || computed === undefined || stated.spread === "total") return undefined;
  const comparison = contradiction("ore", stated.amount, computed, { stated: stated.unit });
  if (!comparison) return undefined;
  const frame = context.plan.frames.find((each) => each.year === year);
  return {
    at: [prose.at, frameCell(frame, "amount")],
    subject: `${prose.at.sheet}!${prose.at.address}/${year}/${subject}`,
    params: { of: subject, text: stated.text, year, comparison },
  };
}

function figureOf(subject: PlanFigure, year: Year, context: CheckContext): Ore | undefined {
  const { plan, available } = context;
  const frame = plan.frames.find((each) => each.year === year);
  const limit = frame && available.get(frame.year);
  const spent = grantedIn(context, year);
  if (subject === "granted") return spent;
  if (subject === "frame") return frame?.amount;
  return limit === undefined || spent === undefined ? undefined : subtract(limit, spent);
}

/** Whether some figure of the plan is this amount in this year. */
function known({ amount }: ProseAmount, year: Year, context: CheckContext): boolean {
  const byArea = new Map<AreaNumber | undefined, Ore>();
  for (const one of context.cases) {
    const { activity, counted, coFunding } = one;
    if (coFunding.some((part) => part.amount === amount) || activity.totalCost === amount)
      return true;
    if (!counted) continue;
    const granted = amountIn(one, year, context);
    if (granted === amount) return true;
    byArea.set(activity.area, add(byArea.get(activity.area) ?? noMoney, granted));
  }
  if ([...byArea.values()].includes(amount)) return true;
  const whole = ["remaining", "frame", "granted"] as const;
  return whole.some((subject) => figureOf(subject, year, context) === amount);
}
