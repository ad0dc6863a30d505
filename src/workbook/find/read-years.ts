/** The years that the plan should have columns for. They are read before the columns themselves can be judged. Pure. */
import type { CellValue } from "../../cells/cell-value";
import { fold } from "../../cells/fold";
import type { TableKey } from "../../plan/tables";
import { firstYear, lastYear } from "../../plan/tables/codecs/year";
import { type KeyedFact, planFacts } from "../../plan/tables/plan-facts";
import { type LocatedTable, valueIn } from "./locate-tables";

/** A plan runs for some years; a period typed as 2013–2106 must not make a hundred columns. */
const longestPeriod = 30;

/** The typed period, the years with a frame, and the years that Finansiering has a column for; ascending. */
export function readYears(tables: ReadonlyMap<TableKey, LocatedTable>): readonly number[] {
  const [plan, frame] = [tables.get("plan"), tables.get("frame")];
  const years = new Set<number>();
  const from = plan && asYear(factIn(plan, planFacts.from));
  const to = plan && asYear(factIn(plan, planFacts.to));
  if (from !== undefined && to !== undefined && to - from < longestPeriod) {
    for (let year = from; year <= to; year += 1) years.add(year);
  }
  frame?.found.values.forEach((_, row) => {
    const year = asYear(valueIn(frame, row, "year"));
    if (year !== undefined) years.add(year);
  });
  for (const key of tables.get("funding")?.columns.keys() ?? []) {
    const [family, year] = key.split(":");
    if (family === "amount") years.add(Number(year));
  }
  return [...years].sort((a, b) => a - b);
}

/** What the sheet Plan holds for a fact, found by its label; blank where it has no row for it. */
export function factIn(plan: LocatedTable, { label }: Pick<KeyedFact, "label">): CellValue {
  const folded = fold(label);
  const row = plan.found.values.findIndex(
    (_, at) => fold(String(valueIn(plan, at, "fact"))) === folded,
  );
  return valueIn(plan, row, "value");
}

function asYear(cell: CellValue): number | undefined {
  const year = typeof cell === "string" && cell.trim() !== "" ? Number(cell) : cell;
  return typeof year === "number" && Number.isInteger(year) && year >= firstYear && year <= lastYear
    ? year
    : undefined;
}
