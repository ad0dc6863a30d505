/** A call for the whole overview, from Aktiviteter, Finansiering and Ramme with their headers. Pure. */
import { fold } from "../../cells/fold";
import { type LocatedTable, valueIn } from "../find/locate-tables";
import type { AnyColumn } from "../../plan/tables";
import { expandColumns } from "../../plan/tables/expand";
import { type CallContext, columnOf, tableOf, yearsOf } from "./call-context";
import type { CallPlace } from "./place";
import { need, type Planning } from "./planned";
import { type Refused, refused } from "./refusal";

/** The columns that the function looks for in each table. */
const looksFor = {
  activities: ["id", "area", "name", "overviewName", "status"],
  funding: ["id"],
  frame: ["year", "amount", "carriedOver"],
} as const;

/** TRYG.OVERSIGT. */
export function* planOverview(given: CallContext, _place: CallPlace): Planning {
  const activities = yield* need(tableOf(given, "activities"));
  const funding = yield* need(tableOf(given, "funding"));
  const frame = yield* need(tableOf(given, "frame"));
  for (const [table, keys] of [
    [activities, looksFor.activities],
    [funding, looksFor.funding],
    [frame, looksFor.frame],
  ] as const)
    for (const key of keys) yield* need(underItsHeader(table, key));
  const years = yearsOf(funding, "amount");
  if (years.length === 0) yield refused({ code: "noYears", params: { sheet: funding.sheetName } });
  const tables = [activities, funding, frame];
  return {
    formula: { call: "OVERVIEW", of: tables.map(({ found }) => ({ whole: found.name })) },
    reads: [{ code: "tables", params: { sheets: tables.map(({ sheetName }) => sheetName) } }],
    rows: headingAndSums + activeRows(activities),
    columns: areaAndName + years.length,
  };
}

const headingAndSums = 3;
const areaAndName = 2;

/** The refusal for a column with another header: the function finds columns by their headers. Undefined where it has its own. */
function underItsHeader(table: LocatedTable, key: AnyColumn): undefined | Refused {
  const found = columnOf(table, key);
  if (!("column" in found)) return found;
  const wanted = expandColumns(table.table, []).find((column) => column.key === key)?.header ?? "";
  if (fold(found.column) === fold(wanted)) return undefined;
  const params = { sheet: table.sheetName, column: found.column, wanted };
  return refused({ code: "otherHeader", params });
}

function activeRows(activities: LocatedTable): number {
  return activities.found.values.filter(
    (_, row) =>
      (["id", "name"] as const).some((key) => valueIn(activities, row, key) !== "") &&
      valueIn(activities, row, "status") !== "Bortfaldet",
  ).length;
}
