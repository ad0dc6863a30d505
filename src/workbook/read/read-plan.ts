/** The plan as the sheets have it: two syncs, every cell typed by its column, every misfit kept with its place. */
import { type Located, locate, missingColumns } from "../find/locate";
import { planOf } from "./plan-of-tables";
import { recordedIn, unrecordedIn } from "./reports-rows";
import type { PlanSnapshot, ReadProblem } from "./snapshot";
import { survey } from "../find/survey";

/** Reads the plan without changing the workbook. */
export async function readPlan(context: Excel.RequestContext): Promise<PlanSnapshot> {
  return snapshotOf(locate(await survey(context)));
}

/** The snapshot of located tables. Pure; its time grows in proportion to the number of cells. */
export function snapshotOf(located: Located): PlanSnapshot {
  const problems = missingParts(located);
  const plan = planOf(located, problems);
  const unrecorded = unrecordedIn(located, plan, recordedIn(located));
  return { plan, problems, tables: located.tables, unrecorded };
}

function missingParts({ sheets, years }: Located): ReadProblem[] {
  return sheets.flatMap(({ definition, sheet, tables }): ReadProblem[] => {
    const [main] = definition.tables;
    const place = { severity: "error", sheet: sheet?.name ?? definition.title } as const;
    if (sheet === undefined) {
      const missing = { ...place, code: "sheetMissing", text: definition.title } as const;
      return main === undefined ? [] : [{ ...missing, table: main.key }];
    }
    return [
      ...definition.tables
        .filter(({ key }) => !tables.some(({ table }) => table.key === key))
        .map(
          ({ key, name }) => ({ ...place, code: "tableMissing", table: key, text: name }) as const,
        ),
      ...tables.flatMap((located) =>
        missingColumns(located, years).map(({ header }) => {
          const missing = {
            ...place,
            code: "columnMissing",
            column: header,
            text: header,
          } as const;
          return { ...missing, table: located.table.key };
        }),
      ),
    ];
  });
}
