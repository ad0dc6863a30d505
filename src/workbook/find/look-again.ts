/**
 * The workbook as it was surveyed, with some of its tables as they are now. It takes one sync, instead of the two that
 * find everything (and more for a sheet with cells far from each other). Where sheets or tables have come or gone since,
 * the workbook is surveyed anew.
 */
import type { TableKey } from "../../plan/tables";
import { locate } from "./locate";
import { storedIds } from "./stored";
import { columnsIn, type Survey, survey, type SurveyedTable } from "./survey";
import { areaOf, cellsOf, rawCells } from "../change/range-cells";
import { readParts } from "./read-parts";
import { reachesBeyond } from "../change/read-window";

export interface SeenAgain {
  readonly seen: Survey;
  /** Whether Excel would keep what is written to a cell as text. Rows and columns count from 0 in the table's data. */
  readonly isHeldAsText: (table: TableKey, row: number, column: number) => boolean;
}

/** Looks at some tables of the plan again. */
export async function lookAgain(
  context: Excel.RequestContext,
  before: Survey,
  keys: readonly TableKey[],
): Promise<SeenAgain> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load(
    "items/id,items/name,items/worksheet/id,items/columns/items/id,items/columns/items/name",
  );
  const setting = storedIds.ask(context);
  const located = locate(before).tables;
  const asked = keys.flatMap((key) => {
    const found = located.get(key)?.found;
    if (found === undefined) return [];
    const body = tables.getItemOrNullObject(found.id).getDataBodyRange();
    body.load("values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
    const sheet = worksheets.getItemOrNullObject(found.sheetId);
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return [{ key, found, body, sheet, used }];
  });
  await context.sync();

  const isAsBefore =
    sameIds(worksheets.items, before.sheets) && sameIds(tables.items, before.tables);
  if (!isAsBefore) return lookAgain(context, await survey(context), keys);

  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const wide = asked.flatMap(({ found, used }) => {
    if (used.isNullObject || !reachesBeyond(areaOf(used))) return [];
    return [{ id: found.sheetId, used: areaOf(used) }];
  });
  const parts = await readParts(context, wide);
  const fresh = new Map(asked.map((each) => [each.found.id, each]));
  const onSheet = new Map(asked.map((each) => [each.found.sheetId, each]));
  const seen: Survey = {
    ...before,
    stored: storedIds.of(setting),
    settings: storedIds.seen(setting),
    sheets: before.sheets.map((sheet) => {
      const now = onSheet.get(sheet.id);
      const name = names.get(sheet.id) ?? sheet.name;
      if (now === undefined) return { ...sheet, name };
      const whole = now.used.isNullObject ? undefined : areaOf(now.used);
      const apart = parts.get(sheet.id);
      const used = apart === undefined ? whole : apart.near?.area;
      return { ...sheet, name, protected: now.sheet.protection.protected, ...(used && { used }) };
    }),
    tables: before.tables.map((table): SurveyedTable => {
      const item = tables.items.find(({ id }) => id === table.id);
      const body = fresh.get(table.id)?.body;
      return {
        ...table,
        ...(item && { name: item.name, columns: columnsIn(item) }),
        ...(body && { body: areaOf(body), ...cellsOf(body) }),
      };
    }),
  };
  const formats = new Map(asked.map(({ key, body }) => [key, rawCells(body.numberFormat)]));
  return {
    seen,
    isHeldAsText: (table, row, column) => formats.get(table)?.[row]?.[column] === "@",
  };
}

function sameIds(
  now: readonly { readonly id: string }[],
  before: readonly { readonly id: string }[],
): boolean {
  const ids = new Set(now.map(({ id }) => id));
  return ids.size === before.length && before.every(({ id }) => ids.has(id));
}
