/** New rows of Anmeldelser as operations; the sheet is made when it is first used, and no row is put there twice. */
import { fold } from "../../cells/fold";
import { tables } from "../../plan/tables";
import type { ListKey } from "../../plan/tables/list-keys";
import type { RecordedFigure } from "../../plan/tables/reported-crime";
import { cellsOf } from "../../plan/tables/row";
import { fillTable } from "../make/fill-tables";
import { listNames } from "../make/list-names";
import type { Located } from "../find/locate";
import { onlySheet } from "../find/one-sheet";
import type { Operation } from "../change/operation";
import { placeTables } from "../make/place-tables";
import type { ReportLine } from "../change/report";
import { recordedIn } from "../read/reports-rows";
import { reportsSheet } from "../schema/sheets";
import type { Remembering } from "../change/planned";
import { type Stored, storedIds } from "../find/stored";
import { idsFound, rememberingIds } from "../make/remember-ids";
import type { Survey } from "../find/survey";
import { namesInUse, tablesInUse, type TableWork } from "../make/table-work";

export interface NewRows {
  /** The tab's name. */
  readonly sheet: string;
  readonly operations: readonly Operation[];
  /** How many rows are new. */
  readonly rows: number;
  readonly done: readonly ReportLine[];
  readonly notes: readonly ReportLine[];
  readonly remember: Remembering;
}

/** Puts beneath the table those figures that it does not hold. */
export function newReports(
  seen: Survey,
  located: Located,
  figures: readonly RecordedFigure[],
): NewRows {
  const there = new Set(recordedIn(located).map(identityOf));
  const fresh = figures.filter((figure) => !there.has(identityOf(figure)));
  const placing = placeTables(seen, onlySheet(located, reportsSheet), [], () => fresh.length);
  const placed = placing.works.get("reports");
  if (placed === undefined) throw new Error("The sheet of reports has a table");
  const work = readyWork(placed, located);
  const filling = fillTable(
    work,
    fresh.map((figure) => cellsOf(tables.reports, figure)),
    {
      years: [],
      lists: listsThere(seen, located),
      sheets: seen.sheets,
      inUse: namesInUse(placing.works),
    },
  );
  const isNeeded = fresh.length > 0;
  return {
    sheet: work.sheetName,
    operations: isNeeded
      ? [...placing.operations, ...filling.operations]
      : forgotten(seen.stored, located),
    rows: fresh.length,
    done: isNeeded ? placing.done : [],
    notes: isNeeded ? placing.notes : [],
    remember: rememberingIds(placing.works, seen),
  };
}

/** A row is the same when the same was said of the same figure, whatever it replaced. */
function identityOf({ offence, year, count, drawn, source }: RecordedFigure): string {
  return JSON.stringify([fold(offence), year, count, drawn ?? "", fold(source ?? "")]);
}

/**
 * Rows are written last of all, so a table that holds one has had its formats; and beneath headers that lost their
 * table in an interrupted attempt there is nothing yet.
 */
function readyWork(work: TableWork, located: Located): TableWork {
  const hasRows = recordedIn(located).length > 0;
  if (work.formulas !== undefined) return hasRows ? { ...work, finished: true } : work;
  const isBlank = located.sheets
    .filter(({ definition }) => definition.key === reportsSheet.key)
    .every(({ sheet }) => (sheet?.used?.row ?? 0) + (sheet?.used?.rows ?? 0) <= work.headerRow + 1);
  const blank = Array.from({ length: work.rows }, () => work.columns.map(() => ""));
  return isBlank ? { ...work, formulas: blank } : work;
}

/** The lists whose names are in the workbook; missing ones are for Reparér ark. */
function listsThere(seen: Survey, located: Located): ReadonlyMap<ListKey, string> {
  const { names, operations } = listNames(seen, tablesInUse(located));
  const missing = new Set(operations.flatMap((made) => (made.op === "setName" ? [made.name] : [])));
  return new Map([...names].filter(([, name]) => !missing.has(name)));
}

/** A table that an attempt made and could not remember the ids of: they are kept now. */
function forgotten(stored: Stored, located: Located): readonly Operation[] {
  const table = located.tables.get("reports");
  if (table === undefined || stored.tables.reports?.id === table.found.id) return [];
  const { sheets, tables: now } = idsFound(located);
  const { reports } = now;
  return [
    storedIds.keep({
      sheets: { ...stored.sheets, ...(sheets.reports && { reports: sheets.reports }) },
      tables: { ...stored.tables, ...(reports && { reports }) },
    }),
  ];
}
