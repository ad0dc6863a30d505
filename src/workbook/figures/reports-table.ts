/** New rows of Anmeldelser. The sheet is made when it is first used, and no row is put there twice. Pure. */
import { cellsFrom } from "../../cells/cell-value";
import { fold } from "../../cells/fold";
import type { IsoDate } from "../../cells/iso-date";
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
import { line, type ReportLine } from "../change/report";
import { recordedIn } from "../read/reports-rows";
import { reportsSheet } from "../schema/sheets";
import type { PlanPart } from "../change/planned";
import { type Stored, storedIds } from "../find/stored";
import { idsFound, rememberingIds } from "../make/remember-ids";
import type { Survey } from "../find/survey";
import { namesInUse, tablesInUse, type TableWork } from "../make/table-work";

/** Where figures are from, as a person says it. */
export interface FigureSource {
  readonly name: string;
  /** Opgjort den. */
  readonly drawn: IsoDate;
  readonly provisional: boolean;
}

/** The source as a row has it. @param isMarked whether the figure itself is marked as provisional */
export function sourceOf(
  { name, drawn, provisional }: FigureSource,
  isMarked: boolean,
): Pick<RecordedFigure, "drawn" | "source" | "provisional"> {
  return { drawn, source: name.trim(), provisional: provisional || isMarked };
}

/** The new rows as a part of a plan. */
interface NewRows extends PlanPart<"operations" | "done" | "notes" | "remember"> {
  /** The line that says how many rows are new; none when no row is. */
  readonly recorded: readonly ReportLine[];
}

/** Adds the figures that the table does not have. */
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
  const remember = rememberingIds(placing.works, seen);
  if (fresh.length === 0) {
    const operations = forgotten(seen.stored, located);
    return { operations, done: [], notes: [], recorded: [], remember };
  }
  const rows = fresh.map((figure) => cellsOf(tables.reports, figure));
  const { operations } = fillTable(work, rows, {
    years: [],
    lists: listsThere(seen, located),
    sheets: seen.sheets,
    inUse: namesInUse(placing.works),
  });
  return {
    operations: [...placing.operations, ...operations],
    done: placing.done,
    notes: placing.notes,
    recorded: [line("sourcesRecorded", { sheet: work.sheetName, figures: rows.length })],
    remember,
  };
}

/** Rows are the same when they say the same of the same figure, whatever it replaced. */
function identityOf({ offence, year, count, drawn, source }: RecordedFigure): string {
  return JSON.stringify([fold(offence), year, count, drawn ?? "", fold(source ?? "")]);
}

/**
 * The table with what is known of it besides: one that has rows has its formats, since rows are written last; and under
 * headers that lost their table in an interrupted attempt the cells are blank.
 */
function readyWork(work: TableWork, located: Located): TableWork {
  const hasRows = recordedIn(located).length > 0;
  if (work.formulas !== undefined) return hasRows ? { ...work, finished: true } : work;
  const isBlank = located.sheets
    .filter(({ definition }) => definition.key === reportsSheet.key)
    .every(({ sheet }) => (sheet?.used?.row ?? 0) + (sheet?.used?.rows ?? 0) <= work.headerRow + 1);
  const size = { rows: work.rows, columns: work.columns.length };
  return isBlank ? { ...work, formulas: cellsFrom(size, () => "") } : work;
}

/** The lists whose names are in the workbook. Missing names are not made here: Reparér ark makes them. */
function listsThere(seen: Survey, located: Located): ReadonlyMap<ListKey, string> {
  const { names, operations } = listNames(seen, tablesInUse(located));
  const missing = new Set(operations.flatMap((made) => (made.op === "setName" ? [made.name] : [])));
  return new Map([...names].filter(([, name]) => !missing.has(name)));
}

/** Keeps the ids of the table, when the attempt that made it could not. */
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
