/** The state of the workbook for the pane's start view. */
import { generatedKeyOf } from "../schema/generated-names";
import { generatedKeys } from "../schema/generated-keys";
import { type Located, locate, type LocatedSheet, missingColumns } from "../find/locate";
import { filledRows } from "../find/filled-rows";
import { workbook as words } from "../../text/da/workbook";
import type { GeneratedState, SheetState, SheetStatus, WorkbookState } from "./workbook-state";
import { type Survey, survey } from "../find/survey";

/** Looks at the workbook without changing it. It takes two syncs. */
export async function inspect(context: Excel.RequestContext): Promise<WorkbookState> {
  const seen = await survey(context);
  return stateOf(seen, locate(seen));
}

function stateOf(seen: Survey, located: Located): WorkbookState {
  const sheets = located.sheets.map((sheet) => sheetState(sheet, located.years));
  const generated = generatedKeys.map((key): GeneratedState => {
    const block = seen.blocks.find(({ name }) => generatedKeyOf(name) === key);
    const sheetName = seen.sheets.find(({ id }) => id === block?.sheetId)?.name;
    return {
      key,
      title: words[key].sheet,
      written: block !== undefined,
      ...(sheetName !== undefined && { sheetName }),
    };
  });
  return {
    sheets,
    generated,
    hasPlan: located.tables.size > 0,
    complete: sheets.every(({ state }) => state === "present"),
    overviewWritten: generated.some(({ key, written }) => key === "overview" && written),
  };
}

function sheetState(located: LocatedSheet, years: readonly number[]): SheetState {
  const { definition, sheet, foreign, tables } = located;
  const there = sheet ?? foreign;
  const found = new Set(tables.map(({ table }) => table.key));
  const missing = definition.tables.filter(({ key }) => !found.has(key));
  const lacking = tables.flatMap((table) => missingColumns(table, years));
  const main = tables.find(({ table }) => table.key === definition.tables[0]?.key);
  return {
    key: definition.key,
    title: definition.title,
    state: statusOf(located, missing.length + lacking.length),
    ...(there && { sheetName: there.name }),
    ...(main && { rows: filledRows(main) }),
    missingColumns: lacking.map(({ header }) => header),
    missingTables: sheet === undefined ? [] : missing.map(({ name }) => name),
  };
}

function statusOf({ sheet, foreign }: LocatedSheet, lacking: number): SheetStatus {
  if (sheet === undefined) return foreign === undefined ? "missing" : "foreign";
  return lacking === 0 ? "present" : "damaged";
}
