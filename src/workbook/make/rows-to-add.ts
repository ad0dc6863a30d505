/** Which rows of a plan a table lacks. Rows are known by their identity columns, so no row comes twice. Pure. */
import type { CellValue } from "../../cells/cell-value";
import { fold } from "../../cells/fold";
import { placed } from "../../plan/tables/expand";
import type { TableKey } from "../../plan/tables";
import { type Content, textOf } from "../change/operation";
import type { Row } from "./plan-rows";
import { offsetOf, type TableWork } from "./table-work";

/** The rows to write: those of the plan, and those that the workbook itself calls for. */
export function rowsToAdd(
  works: ReadonlyMap<TableKey, TableWork>,
  wanted: ReadonlyMap<TableKey, readonly Row[]>,
  years: readonly number[],
): ReadonlyMap<TableKey, readonly Row[]> {
  const missing = new Map<TableKey, readonly Row[]>();
  for (const [key, work] of works) {
    const called = key === "frame" ? yearRows(years) : key === "funding" ? idRows(works) : [];
    missing.set(key, lacking(work, [...(wanted.get(key) ?? []), ...called]));
  }
  return missing;
}

/** A row for every year, in which people can type its frame. */
function yearRows(years: readonly number[]): readonly Row[] {
  return years.map((year) => new Map([["year", { number: year }]]));
}

/** A row for every activity on its sheet, in which people can type its amounts. */
function idRows(works: ReadonlyMap<TableKey, TableWork>): readonly Row[] {
  const activities = works.get("activities");
  const offset = activities && offsetOf(activities, "id");
  if (offset === undefined) return [];
  return (activities?.formulas ?? []).flatMap((cells): Row[] => {
    const id = String(cells[offset] ?? "").trim();
    return id === "" ? [] : [new Map([["id", { text: id }]])];
  });
}

function lacking(work: TableWork, rows: readonly Row[]): readonly Row[] {
  if (work.formulas === undefined) return [];
  const { identity } = work.table;
  const offsets = identity.map((column) => offsetOf(work, placed(column, 0)));
  if (offsets.includes(undefined)) return [];
  const there = new Set(
    work.formulas.map((cells) => identityOf(offsets.map((offset) => cells[offset ?? -1]))),
  );
  return rows.filter((row) => {
    const key = identityOf(identity.map((column) => plain(row.get(placed(column, 0)))));
    if (there.has(key)) return false;
    there.add(key);
    return true;
  });
}

function identityOf(cells: readonly (CellValue | undefined)[]): string {
  return JSON.stringify(cells.map((cell) => fold(String(cell ?? ""))));
}

function plain(content: Content | undefined): CellValue | undefined {
  const isNumber = typeof content === "object" && "number" in content;
  return isNumber ? content.number : textOf(content);
}
