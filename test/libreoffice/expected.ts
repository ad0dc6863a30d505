/** What the plan's exact arithmetic says each calculated cell must show, by sheet, row and column header. */
import { achievement } from "../../src/plan/achievement";
import { formatTarget } from "../../src/plan/format-danish";
import { sum, toKroner } from "../../src/plan/money";
import { areaTables, overviewTable } from "../../src/plan/overview";
import { targetStatus } from "../../src/plan/status";
import { reductionByYear, targetOf, targetTable } from "../../src/plan/targets";
import type { Offence, Ore, Plan, Year } from "../../src/plan/types";

/** A cell of a table: the row is named by what stands in the table's key column. */
export interface ExpectedCell {
  readonly sheet: string;
  readonly key: { readonly column: string; readonly text: string };
  readonly column: string;
  /** A number, a text, or "" for a cell that shows nothing. */
  readonly shows: number | string;
}

export function expectedCells(plan: Plan): readonly ExpectedCell[] {
  return [
    ...frameCells(plan),
    ...fundingCells(plan),
    ...crimeCells(plan),
    ...overviewCells(plan),
    ...targetCells(plan),
  ];
}

function frameCells(plan: Plan): readonly ExpectedCell[] {
  const { total, remaining } = overviewTable(plan);
  return plan.frames.flatMap(({ year }) => {
    const key = { column: "År", text: String(year) };
    return [
      { sheet: "Ramme", key, column: "Afsat", shows: kroner(total.get(year)) },
      { sheet: "Ramme", key, column: "Resterende", shows: kroner(remaining.get(year)) },
    ];
  });
}

function fundingCells(plan: Plan): readonly ExpectedCell[] {
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]));
  return plan.funding.flatMap(({ activity: id, amounts }) => {
    const key = { column: "Id", text: id };
    const activity = activities.get(id);
    return [
      { sheet: "Finansiering", key, column: "I alt", shows: toKroner(sum(amounts.values())) },
      { sheet: "Finansiering", key, column: "Aktivitet", shows: activity?.name ?? "" },
      { sheet: "Finansiering", key, column: "Status", shows: activity?.status ?? "" },
    ];
  });
}

function crimeCells(plan: Plan): readonly ExpectedCell[] {
  const reductions = reductionByYear(plan.targetPercents);
  return plan.offences.flatMap((offence) => {
    const key = { column: "Gerningstype", text: offence.name };
    const cell = (column: string, shows: number | string | undefined): ExpectedCell => ({
      sheet: "Kriminalitet",
      key,
      column,
      shows: shows ?? "",
    });
    const target = (year: Year | undefined): number | undefined =>
      year === undefined ? undefined : targetOf(offence, year, reductions)?.target;
    const latest = plan.years.filter((year) => offence.reported.has(year)).at(-1);
    const actual = latest === undefined ? undefined : offence.reported.get(latest);
    return [
      ...plan.years.map((year) => cell(`Måltal ${year}`, target(year))),
      cell("Seneste år", latest),
      cell("Seneste tal", actual),
      cell("Seneste måltal", target(latest)),
      cell("Målopfyldelse", shareOf(offence, target(latest), actual)),
      cell("Målopfyldelse slutår", shareOf(offence, target(plan.years.at(-1)), actual)),
      cell("Status", targetStatus({ baseline: offence.baseline, target: target(latest), actual })),
    ];
  });
}

function shareOf(
  { baseline }: Offence,
  target: number | undefined,
  actual: number | undefined,
): number | undefined {
  const part = achievement({ baseline, target, actual });
  return part.kind === "share" ? part.numerator / part.denominator : undefined;
}

function overviewCells(plan: Plan): readonly ExpectedCell[] {
  const { years, rows, total, remaining } = overviewTable(plan);
  const row = (
    sheet: string,
    text: string,
    amounts: ReadonlyMap<Year, Ore>,
  ): readonly ExpectedCell[] =>
    years.map((year) => ({
      sheet,
      key: { column: "Aktivitet", text },
      column: `Finansiering ${year}`,
      shows: kroner(amounts.get(year)),
    }));
  return [
    ...rows.flatMap(({ name, amounts }) => row("Oversigt", name, amounts)),
    ...row("Oversigt", "I alt", total),
    ...row("Oversigt", "Resterende beløb pr. år", remaining),
    ...areaTables(plan).flatMap((area) =>
      area.rows.flatMap(({ name, amounts }) => row("Områdetabeller", name, amounts)),
    ),
  ];
}

function targetCells(plan: Plan): readonly ExpectedCell[] {
  return targetTable(plan).rows.flatMap(({ offence, targets }) =>
    [...targets].map(([year, target]) => ({
      sheet: "Måltabel",
      key: { column: "Gerningstype", text: offence },
      column: `Måltal ${year}`,
      shows: formatTarget(target),
    })),
  );
}

const kroner = (amount: Ore | undefined): number | string =>
  amount === undefined ? "" : toKroner(amount);
