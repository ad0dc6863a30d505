/** The plan's tables as rectangles of cells, as they stand on a sheet or in a paste. */
import type { CellValue } from "../../src/cells/cell-value";
import { formatTarget } from "../../src/plan/format-danish";
import { areaTables, type FundingRow, overviewTable } from "../../src/plan/overview";
import { targetTable } from "../../src/plan/targets";
import type { Ore, Plan, Year } from "../../src/plan/types";
import type { SheetTable, Verdict } from "../../src/checks/input";

type Amounts = ReadonlyMap<Year, Ore>;

const kroner = (amounts: Amounts, year: Year): CellValue => {
  const amount = amounts.get(year);
  return amount === undefined ? "" : amount / 100;
};

function rowsOf(rows: readonly FundingRow[], years: readonly Year[]): CellValue[][] {
  return rows.map(({ area, name, amounts }) => [
    area ?? "",
    name,
    ...years.map((year) => kroner(amounts, year)),
  ]);
}

function moneyHeader(years: readonly Year[]): CellValue[] {
  return ["Indsatsområde", "Aktivitet", ...years.map((year) => `Finansiering ${year}`)];
}

export function overviewCells(plan: Plan): CellValue[][] {
  const { years, rows, total, remaining } = overviewTable(plan);
  return [
    moneyHeader(years),
    ...rowsOf(rows, years),
    ["I alt", "", ...years.map((year) => kroner(total, year))],
    ["Resterende beløb pr. år", "", ...years.map((year) => kroner(remaining, year))],
  ];
}

export function areaCells(plan: Plan): CellValue[][][] {
  return areaTables(plan)
    .filter(({ rows }) => rows.length > 0)
    .map(({ years, rows, total }) => [
      moneyHeader(years),
      ...rowsOf(rows, years),
      ["I alt", "", ...years.map((year) => kroner(total, year))],
    ]);
}

export function targetCells(plan: Plan): CellValue[][] {
  const { years, rows, baselineYear } = targetTable(plan);
  return [
    ["Gerningstype", `Baseline (${baselineYear ?? ""})`, ...years.map((year) => `Måltal ${year}`)],
    ...rows.map(({ offence, baseline, targets }) => [
      offence,
      baseline ?? "",
      ...years.map((year) => {
        const target = targets.get(year);
        return target ? formatTarget(target) : "";
      }),
    ]),
  ];
}

export function tableOf(
  id: string,
  values: readonly (readonly CellValue[])[],
  verdict: Verdict,
): SheetTable {
  return { id, sheet: id, row: 2, column: 0, values, verdict };
}

/** Section 10, the area tables and the target table, each on a sheet of its own. */
export function planTables(plan: Plan, verdict: Verdict): readonly SheetTable[] {
  const areas = areaCells(plan).map((cells, at) => tableOf(`Område ${at + 1}`, cells, verdict));
  const targets = plan.offences.length > 0 ? [tableOf("Måltabel", targetCells(plan), verdict)] : [];
  return [tableOf("Oversigt", overviewCells(plan), verdict), ...areas, ...targets];
}
