/** The years the plan should have columns for, read before the columns themselves can be judged. */
import type { CellValue, Cells } from "../../cells/cell-value";
import { fold } from "../../cells/fold";
import { firstYear, lastYear } from "../../plan/tables/codecs/year";
import { planFacts } from "../../plan/tables/plan-facts";

export interface ReadPlace {
  readonly columns: ReadonlyMap<string, number>;
  readonly values: Cells;
}

/** A plan runs for some years; a period typed as 2013–2106 must not make a hundred columns. */
const longestPeriod = 30;

/** The typed period, the years with a frame, and the years that Finansiering has a column for; ascending. */
export function readYears(
  plan: ReadPlace | undefined,
  frame: ReadPlace | undefined,
  funding: ReadPlace | undefined,
): readonly number[] {
  const years = new Set<number>();
  const [from, to] = [factYear(plan, "from"), factYear(plan, "to")];
  if (from !== undefined && to !== undefined && to - from < longestPeriod) {
    for (let year = from; year <= to; year += 1) years.add(year);
  }
  const yearColumn = frame?.columns.get("year");
  for (const row of frame?.values ?? []) {
    const year = yearColumn === undefined ? undefined : asYear(row[yearColumn]);
    if (year !== undefined) years.add(year);
  }
  for (const key of funding?.columns.keys() ?? []) {
    const [family, year] = key.split(":");
    if (family === "amount") years.add(Number(year));
  }
  return [...years].sort((a, b) => a - b);
}

function factYear(plan: ReadPlace | undefined, fact: "from" | "to"): number | undefined {
  const label = fold(planFacts[fact].label);
  const [labels, values] = [plan?.columns.get("fact"), plan?.columns.get("value")];
  if (plan === undefined || labels === undefined || values === undefined) return undefined;
  const row = plan.values.find((cells) => fold(String(cells[labels] ?? "")) === label);
  return asYear(row?.[values]);
}

function asYear(cell: CellValue | undefined): number | undefined {
  const year = typeof cell === "string" && cell.trim() !== "" ? Number(cell) : cell;
  return typeof year === "number" && Number.isInteger(year) && year >= firstYear && year <= lastYear
    ? year
    : undefined;
}
