import { foldPasted } from "../fold-pasted";
import { contradiction } from "../compare";
import { defineCheck, type Report } from "../check";
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
import { reportUnclear, reportYears } from "./prose-activity";
import type { ProseAmount } from "./prose-amounts";
import type { ProseCase } from "./prose-case";

/** A text about the plan: remaining amounts, frames, totals and activities' amounts of a year are what the plan says. */
export const prosePlan = defineCheck({
  id: "prose-plan",
  family: "prose",
  severity: "error",
  each: "prose",
  reads: ["activities", "funding", "frames"],
  run(one, context, report) {
    const { prose, amounts } = one;
    if (!isLookedAt(one)) return;
    const activity = activityOf(one, context);
    if (activity) {
      reportYears(amounts, activity, context, prose.at, subjectOf(one), report);
      return;
    }
    for (const stated of amounts) {
      // What only may belong to the year is asked about, not held against it.
      if (!stated.sure) continue;
      for (const year of stated.years) againstPlan(one, stated, year, context, report);
    }
  },
});

/** An amount in a text about an activity with nothing to say what it is of. */
export const proseTextUnclear = defineCheck({
  id: "prose-text-unclear",
  family: "prose",
  severity: "question",
  each: "prose",
  reads: ["activities", "funding", "frames"],
  run(one, context, report) {
    const activity = activityOf(one, context);
    if (!isLookedAt(one)) return;
    if (activity) {
      reportUnclear(one.amounts, activity, context, one.prose.at, subjectOf(one), report);
      return;
    }
    for (const stated of one.amounts) {
      const [year] = stated.years;
      if (year === undefined || !context.yearAt.has(year)) continue;
      if ((stated.sure && subjectIn(stated)) || known(stated, year, context)) continue;
      const named = onlyNamedIn(one.prose.text, context);
      const computed = named && amountIn(named, year, context);
      report({
        at: [one.prose.at],
        subject: `${subjectOf(one)}/${stated.amount}`,
        figures: {
          unit: "ore",
          stated: stated.amount,
          ...(computed !== undefined && { computed, difference: stated.amount - computed }),
        },
        words: {
          name: named?.activity.overviewName ?? named?.activity.name ?? "",
          text: stated.text,
          year,
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

/** Shorter names are words that a text may use of anything. */
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

/** What of the plan the words before the amount name. */
function subjectIn({ around }: ProseAmount): "remaining" | "frame" | "granted" | undefined {
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
  report: Report,
): void {
  const subject = subjectIn(stated);
  const computed = subject && figureOf(subject, year, context);
  if (!subject || computed === undefined || stated.spread === "total") return;
  const figures = contradiction("ore", stated.amount, computed, { stated: stated.unit });
  if (!figures) return;
  const frame = context.plan.frames.find((each) => each.year === year);
  report({
    at: [prose.at, frameCell(frame, "amount")],
    subject: `${prose.at.sheet}!${prose.at.address}/${year}/${subject}`,
    figures,
    words: { name: subject, text: stated.text, year },
  });
}

function figureOf(
  subject: "remaining" | "frame" | "granted",
  year: Year,
  context: CheckContext,
): Ore | undefined {
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
