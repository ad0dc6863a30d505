/** The plan as the sheets have it: two syncs, every cell typed by the schema, every misfit kept with its place. */
import { type Located, locate, type LocatedTable, missingColumns } from "../find/locate";
import { planOf } from "./plan-of-tables";
import { recordedIn, unrecordedIn } from "./reports-rows";
import type { PlanSnapshot, ReadProblem, TableSnapshot } from "./snapshot";
import type { TableKey } from "../../plan/tables";
import { survey } from "../find/survey";

export async function readPlan(context: Excel.RequestContext): Promise<PlanSnapshot> {
  return snapshotOf(locate(await survey(context)));
}

/** The snapshot of located tables. Pure, and linear in the number of cells. */
export function snapshotOf(located: Located): PlanSnapshot {
  const problems = missingParts(located);
  const plan = planOf(located, problems);
  const tables = new Map<TableKey, TableSnapshot>();
  for (const [key, table] of located.tables) tables.set(key, tableSnapshot(table));
  const unrecorded = unrecordedIn(located, plan, recordedIn(located));
  return { plan, problems, tables, unrecorded };
}

function tableSnapshot({ table, found, sheetName, columns }: LocatedTable): TableSnapshot {
  return {
    key: table.key,
    sheetId: found.sheetId,
    sheet: sheetName,
    tableId: found.id,
    name: found.name,
    headerRow: found.body.row - 1,
    column: found.body.column,
    headers: found.columns.map(({ name }) => name),
    columns,
    values: found.values,
    formulas: found.formulas,
  };
}

function missingParts(located: Located): ReadProblem[] {
  const problems: ReadProblem[] = [];
  for (const { definition, sheet, tables } of located.sheets) {
    const [main] = definition.tables;
    if (main === undefined) continue;
    const place = { severity: "error", sheet: sheet?.name ?? definition.title } as const;
    if (sheet === undefined) {
      problems.push({ ...place, code: "sheetMissing", table: main.key, text: definition.title });
      continue;
    }
    for (const { key, name } of definition.tables) {
      if (tables.some(({ table }) => table.key === key)) continue;
      problems.push({ ...place, code: "tableMissing", table: key, text: name });
    }
    for (const table of tables) {
      for (const { header } of missingColumns(table, located.years)) {
        const { key } = table.table;
        problems.push({
          ...place,
          code: "columnMissing",
          table: key,
          column: header,
          text: header,
        });
      }
    }
  }
  return problems;
}
