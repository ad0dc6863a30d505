/** Missing columns put into a table that is there. Pure. */
import { expandColumns } from "../../plan/tables/expand";
import type { Operation } from "../change/operation";
import type { PlanPart } from "../change/planned";
import { line, type ReportLine } from "../change/report";
import type { LocatedTable } from "../find/locate-tables";
import type { Survey } from "../find/survey";
import { columnsInPlace, type TableWork, type WorkColumn } from "./table-work";

interface RepairedTable extends PlanPart<"operations" | "done" | "refusals"> {
  readonly work: TableWork;
}

/** Each column comes after the one it is declared after. A table to the right leaves no room for any. */
export function repairColumns(
  located: LocatedTable,
  survey: Survey,
  years: readonly number[],
): RepairedTable {
  const { sheet, table, found, sheetName } = located;
  const columns = [...columnsInPlace(located, years)];
  const there = new Set(columns);
  const formulas = found.formulas.map((row) => [...row]);
  const operations: Operation[] = [];
  const done: ReportLine[] = [];
  const refusals: ReportLine[] = [];
  const hasRoom = !survey.tables.some(
    ({ sheetId, body }) => sheetId === found.sheetId && body.column > found.body.column,
  );
  const wanted = expandColumns(table, years);
  wanted.forEach((column, at) => {
    const { header } = column;
    if (columns.some((each) => each.column?.key === column.key)) return;
    if (!hasRoom) {
      refusals.push(line("noRoom", { sheet: sheetName, column: header }));
      return;
    }
    const before = wanted[at - 1]?.key;
    const index = columns.findIndex((each) => each.column?.key === before) + 1;
    columns.splice(index, 0, { header, column });
    for (const row of formulas) row.splice(index, 0, "");
    operations.push({ op: "addColumn", table: found.id, index, header });
    done.push(line("columnRestored", { sheet: sheetName, column: header }));
  });
  const known = survey.stored.tables[table.key];
  const stored = known?.id === found.id ? known : undefined;
  const offsets = (isWanted: (column: WorkColumn) => boolean): ReadonlySet<number> =>
    new Set(columns.flatMap((column, at) => (isWanted(column) ? [at] : [])));
  return {
    work: {
      sheet,
      table,
      sheetTarget: { id: found.sheetId },
      sheetName,
      id: found.id,
      name: found.name,
      headerRow: found.body.row - 1,
      column: found.body.column,
      columns,
      added: offsets((column) => !there.has(column)),
      rows: formulas.length,
      formulas,
      finished: stored !== undefined,
      unfinished: offsets((each) => {
        if (each.column === undefined || stored === undefined || !there.has(each)) return false;
        const id = found.columns.find(({ name }) => name === each.header)?.id;
        return stored.columns[each.column.key] !== id;
      }),
    },
    operations,
    done,
    refusals,
  };
}
