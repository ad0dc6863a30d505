/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import type { TargetKind } from "../../src/plan/tables/words";
import type { Offence, Plan } from "../../src/plan/types";
import { drawingOf } from "../../src/taskpane/tabs/figures/chart-geometry";
import { offenceCourses } from "../../src/taskpane/tabs/figures/chart-points";
import type { ChartWords } from "../../src/taskpane/tabs/figures/chart-words";
import { OffenceCharts } from "../../src/taskpane/tabs/figures/offence-charts";
import { aPlan, count, year } from "../plan/build";
import { seedPlan } from "../plan/seed-files";

afterEach(cleanup);

const words: ChartWords = {
  none: "Ingen baseline.",
  year: "År",
  baseline: "Baseline",
  target: "Måltal",
  reported: "Anmeldt",
  numbers: "Tallene",
  baselineRow: ({ year: of }) => (of === undefined ? "Baseline" : `${of} (baseline)`),
  status: {
    Opfyldt: "Opfyldt",
    "Delvist opfyldt": "Delvist opfyldt",
    "Ikke opfyldt": "Ikke opfyldt",
    "Negativ udvikling": "Negativ udvikling",
    "Mangler tal": "Mangler tal",
  },
  latest: ({ count: reports, year: of }) => `${reports} i ${of}`,
  yearTarget: ({ target }) => `måltal ${target}`,
  noYearTarget: "uden måltal",
  way: ({ percent }) => `${percent} af vejen`,
  finalTarget: ({ target, year: of }) => `Måltal ${target} i ${of}`,
  drawnBaseline: ({ offence, baseline, year: of }) => `${offence}: ${baseline} i ${of ?? "–"}.`,
  drawnYear: ({ year: of, target, reported }) => `${of}: ${target ?? "–"}, ${reported ?? "–"}.`,
};

type Figures = Readonly<Record<number, number>>;
const byYear = (figures: Figures) =>
  new Map(Object.entries(figures).map(([of, value]) => [year(Number(of)), count(value)]));

function anOffence(
  name: string,
  baseline: number | undefined,
  reported: Figures = {},
  fixedTargets: Figures = {},
  kind: TargetKind = "Fast tal",
): Offence {
  return {
    name,
    kind,
    ...(baseline !== undefined && { baseline: count(baseline) }),
    fixedTargets: byYear(fixedTargets),
    reported: byYear(reported),
  };
}
const planOf = (...offences: readonly Offence[]): Plan => ({
  ...aPlan({}),
  facts: { baselineYear: year(2012) },
  offences,
});

/** The plan of Tingbjerg-Husum with figures reported. */
function tingbjerg(reported: Readonly<Record<string, Figures>>): Plan {
  const plan = seedPlan("tingbjerg-husum");
  return {
    ...plan,
    offences: plan.offences.map((offence) => ({
      ...offence,
      reported: byYear(reported[offence.name] ?? {}),
    })),
  };
}

function show(plan: Plan) {
  render(
    <FluentProvider theme={webLightTheme}>
      <OffenceCharts plan={plan} words={words} />
    </FluentProvider>,
  );
}
const one = (name: string) => {
  const item = screen.getByRole("heading", { name }).closest("li");
  if (!item) throw new Error(`${name} is in no list.`);
  return item;
};
const linesOf = (name: string) =>
  [...one(name).querySelectorAll("p")].map(({ textContent }) => textContent);

describe("How an offence stands", () => {
  test("146 burglaries of 154 are 53 % of the way to 139 in 2013, and 21 % to 116 in 2016", () => {
    show(tingbjerg({ Indbrud: { 2013: 146 } }));
    expect(linesOf("Indbrud")).toEqual([
      "146 i 2013 · måltal 139 · 53 % af vejen · Delvist opfyldt",
      "Måltal 116 i 2016 · 21 % af vejen",
    ]);
  });

  test("nothing reported says so, and the target of the final year stands", () => {
    show(tingbjerg({}));
    expect(linesOf("Tyverier")).toEqual(["Mangler tal", "Måltal 347 i 2016"]);
  });

  test("the latest figure is the latest year's, whatever years are missing before it", () => {
    show(tingbjerg({ Chikane: { 2013: 31, 2016: 24 } }));
    expect(linesOf("Chikane")).toEqual(["24 i 2016 · måltal 24 · 100 % af vejen · Opfyldt"]);
  });

  test("a level that is kept has a status and no percent", () => {
    show(seedPlan("nordhegnet"));
    expect(linesOf("Trusler")).toEqual([
      "15 i 2019 · måltal 12 · Ikke opfyldt",
      "Måltal 12 i 2022",
    ]);
  });

  test("a fixed target may be above the baseline: then more is better", () => {
    show(planOf(anOffence("Tryghed", 40, { 2013: 45 }, { 2013: 50, 2014: 60 })));
    expect(linesOf("Tryghed")).toEqual([
      "45 i 2013 · måltal 50 · 50 % af vejen · Delvist opfyldt",
      "Måltal 60 i 2014 · 25 % af vejen",
    ]);
  });

  test("the wrong way is below 0, with its count before it", () => {
    show(planOf(anOffence("Vold", 20, { 2013: 25 }, { 2013: 15 })));
    expect(linesOf("Vold")).toEqual([
      "25 i 2013 · måltal 15 · −100 % af vejen · Negativ udvikling",
    ]);
  });

  test("a figure of a year without a target is shown and not judged by it", () => {
    show(planOf(anOffence("Vold", 20, { 2015: 15 }, { 2013: 15 })));
    expect(linesOf("Vold")).toEqual([
      "15 i 2015 · uden måltal · Mangler tal",
      "Måltal 15 i 2013 · 100 % af vejen",
    ]);
  });

  test("an offence without a baseline has no way to have come; with none at all it is said", () => {
    show(planOf(anOffence("Vold", undefined, { 2013: 5 }, { 2013: 4 })));
    expect(screen.getByText("Ingen baseline.")).toBeVisible();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });
});

describe("The drawing", () => {
  test("is named by all the figures in it", () => {
    show(tingbjerg({ Indbrud: { 2013: 1146, 2015: 130 } }));
    expect(within(one("Indbrud")).getByRole("img")).toHaveAccessibleName(
      "Indbrud: 154 i 2012. 2013: 139, 1.146. 2014: 131, –. 2015: 123, 130. 2016: 116, –.",
    );
  });

  test("has a table of the same figures, where a year without one is blank", () => {
    show(tingbjerg({ Indbrud: { 2013: 146 } }));
    const table = within(one("Indbrud")).getByRole("table", { name: "Indbrud", hidden: true });
    const rows = [...table.querySelectorAll("tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ["År", "Måltal", "Anmeldt"],
      ["2012 (baseline)", "", "154"],
      ["2013", "139 (-10 %)", "146"],
      ["2014", "131 (-15 %)", ""],
      ["2015", "123 (-20 %)", ""],
      ["2016", "116 (-25 %)", ""],
    ]);
  });

  test("is not drawn with a style the page's policy forbids", () => {
    show(seedPlan("nordhegnet"));
    const charts = screen.getAllByRole("img");
    expect(charts).toHaveLength(8);
    for (const chart of charts) expect(chart.outerHTML).not.toContain("style=");
  });
});

describe("The points", () => {
  const courseOf = (plan: Plan) => {
    const [course] = offenceCourses(plan);
    if (!course) throw new Error("The plan has no offence with a baseline.");
    return course;
  };
  const yearsOf = (plan: Plan) => courseOf(plan).points.map((point) => Number(point.year));

  test("are the plan's years and every other year with a figure or a target", () => {
    const figures = [{ 2016: 5 }, { 2015: 4 }] as const;
    expect(yearsOf(planOf(anOffence("Vold", 9, ...figures)))).toEqual([2013, 2014, 2015, 2016]);
  });

  test("have the baseline's own year only where something stands in it", () => {
    const plan = { ...planOf(anOffence("Vold", 9)), facts: { baselineYear: year(2013) } };
    expect(yearsOf(plan)).toEqual([2014]);
    const reported = { ...plan, offences: [anOffence("Vold", 9, { 2013: 8 })] };
    expect(yearsOf(reported)).toEqual([2013, 2014]);
  });

  test("of a year without a figure break the line", () => {
    const { reported, reportedPath } = drawingOf(
      courseOf(planOf(anOffence("Vold", 10, { 2013: 9, 2015: 7, 2016: 6 }))),
    );
    expect(reported).toHaveLength(3);
    expect(reportedPath.match(/[ML]/g)?.join("")).toBe("MLML");
  });

  test.each<{ name: string; plan: Plan }>([
    { name: "a plan of one year", plan: planOf(anOffence("A", 3, { 2013: 2 }, { 2013: 1 })) },
    { name: "nothing but a baseline", plan: planOf(anOffence("A", 3)) },
    { name: "nothing but zeros", plan: planOf(anOffence("A", 0, { 2013: 0 }, { 2013: 0 })) },
    {
      name: "figures far apart",
      plan: planOf(anOffence("A", 1, { 2013: 9_000_000 }, { 2014: 0 })),
    },
    { name: "a rise", plan: planOf(anOffence("A", 40, { 2013: 45 }, { 2013: 50, 2014: 60 })) },
  ])("stand within the drawing: $name", ({ plan }) => {
    const { baseline, reported, targetPath, labels, lastTarget } = drawingOf(courseOf(plan));
    for (const { x, y } of [baseline, ...reported, lastTarget ?? baseline]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(240);
      expect(y).toBeGreaterThanOrEqual(7);
      expect(y).toBeLessThanOrEqual(46);
    }
    expect(targetPath).not.toMatch(/NaN|Infinity/);
    expect(labels.map(({ column }) => column)).toContain(0);
  });

  test("are as high as their figures: less stands lower", () => {
    const course = courseOf(planOf(anOffence("A", 20, { 2013: 18, 2014: 25 })));
    const { baseline, reported } = drawingOf(course);
    const [fallen, risen] = reported.map(({ y }) => y);
    expect(fallen).toBeGreaterThan(baseline.y);
    expect(risen).toBeLessThan(baseline.y);
  });

  test("name no more years than there is room for, the last always among them", () => {
    const long = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [2013 + at, at]));
    const { labels } = drawingOf(courseOf(planOf(anOffence("A", 20, long))));
    expect(labels.length).toBeLessThanOrEqual(9);
    expect(labels.at(-1)?.column).toBe(30);
  });
});
