/** Every declared formula gives the figures of the plan's exact arithmetic, over 1, 2 and 2.000 rows. */
import { planOfSize } from "../support/plan-of-size";
import { seedPlan } from "../plan/seed-files";
import { achievement } from "../../src/plan/achievement";
import { sum, toKroner } from "../../src/plan/money";
import { overviewTable } from "../../src/plan/overview";
import { targetStatus } from "../../src/plan/status";
import { reductionByYear, targetOf } from "../../src/plan/targets";
import type { Offence, Plan, Year } from "../../src/plan/types";
import { contents, type OpenWorkbook, workbookMadeWith, workbookWith, put } from "./support";

/** Rows of a typed sheet as records by header. */
function records(at: OpenWorkbook, sheet: string): Record<string, string | number | boolean>[] {
  const [, , headers = [], ...rows] = contents(at.model, sheet);
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ""])),
  );
}

function crimeRow(plan: Plan, offence: Offence): Record<string, string | number> {
  const reductions = reductionByYear(plan.targetPercents);
  const target = (year: Year | undefined): number | undefined =>
    year === undefined ? undefined : targetOf(offence, year, reductions)?.target;
  const latest = plan.years.filter((year) => offence.reported.has(year)).at(-1);
  const actual = latest === undefined ? undefined : offence.reported.get(latest);
  const share = (goal: number | undefined): number | string => {
    const part = achievement({ baseline: offence.baseline, target: goal, actual });
    return part.kind === "share" ? part.numerator / part.denominator : "";
  };
  return {
    Gerningstype: offence.name,
    ...Object.fromEntries(plan.years.map((year) => [`Måltal ${year}`, target(year) ?? ""])),
    "Seneste år": latest ?? "",
    "Seneste tal": actual ?? "",
    "Seneste måltal": (latest !== undefined && target(latest)) || "",
    Målopfyldelse: share(target(latest)),
    "Målopfyldelse slutår": share(target(plan.years.at(-1))),
    Status: targetStatus({ baseline: offence.baseline, target: target(latest), actual }),
  };
}

const plans: readonly [string, Plan][] = [
  ["tingbjerg-husum", seedPlan("tingbjerg-husum")],
  ["nordhegnet", seedPlan("nordhegnet")],
  ...[1, 2, 2000].map((size): [string, Plan] => [
    `${size} rows`,
    planOfSize({ activities: size, years: 4, offences: size }),
  ]),
];

describe.each(plans)("%s", (_name, plan) => {
  let made: OpenWorkbook;
  beforeAll(async () => {
    made = await workbookMadeWith(plan);
  });

  test("Afsat and Resterende", () => {
    const { total, remaining } = overviewTable(plan);
    expect(
      records(made, "Ramme").map((row) => [row["År"], row["Afsat"], row["Resterende"]]),
    ).toEqual(
      plan.frames.map(({ year }) => [
        year,
        toKroner(total.get(year) ?? sum([])),
        toKroner(remaining.get(year) ?? sum([])),
      ]),
    );
  });

  test("I alt, Aktivitet and Status on Finansiering", () => {
    const activities = new Map(plan.activities.map((activity) => [activity.id, activity]));
    const rows = new Map(records(made, "Finansiering").map((row) => [row["Id"], row]));
    for (const { activity, amounts } of plan.funding) {
      expect(rows.get(activity)).toMatchObject({
        Aktivitet: activities.get(activity)?.name,
        Status: activities.get(activity)?.status ?? "",
        "I alt": toKroner(sum(amounts.values())),
      });
    }
  });

  test("Måltal, Målopfyldelse and Status on Kriminalitet", () => {
    const rows = records(made, "Kriminalitet");
    expect(rows).toHaveLength(plan.offences.length);
    plan.offences.forEach((offence, at) => expect(rows[at]).toMatchObject(crimeRow(plan, offence)));
  });
});

test("146 burglaries in 2013 is 53 % of the way to 139, and partly reached", async () => {
  const made = await workbookWith(seedPlan("tingbjerg-husum"));
  put(made.model, "Kriminalitet", "H4", 146);
  expect(records(made, "Kriminalitet")[0]).toMatchObject({
    "Seneste år": 2013,
    "Seneste måltal": 139,
    Målopfyldelse: 8 / 15,
    Status: "Delvist opfyldt",
  });
});

test("a target typed for Fast tal replaces the formula, above the baseline as well", async () => {
  const made = await workbookWith(seedPlan("tingbjerg-husum"));
  put(made.model, "Kriminalitet", "B4", "Fast tal");
  put(made.model, "Kriminalitet", "D4", 200);
  put(made.model, "Kriminalitet", "H4", 160);
  const [row] = records(made, "Kriminalitet");
  expect(row).toMatchObject({ "Måltal 2013": 200, "Måltal 2014": "", Status: "Delvist opfyldt" });
});

test("a dropped activity's money returns to Resterende", async () => {
  const made = await workbookWith(seedPlan("tingbjerg-husum"));
  put(made.model, "Aktiviteter", "R4", "Bortfaldet");
  expect(records(made, "Ramme")[0]).toMatchObject({ Afsat: 1_450_000, Resterende: 550_000 });
});
