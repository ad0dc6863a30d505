/**
 * Makes the typed sheets, filled from a plan or empty, and repairs those that are there. It takes at most five syncs: two
 * to look, one to verify what is there, one to write (and one more for each part above the byte budget), one to remember
 * the ids; as many again where columns are missing.
 */
import type { Plan } from "../../plan/types";
import { change } from "../change/change";
import { nothingRecorded, together } from "../change/change-record";
import type { Planned } from "../change/planned";
import { undo } from "../change/undo";
import { fillFacts, fillTable } from "./fill-tables";
import { listNames } from "./list-names";
import { type Located, locate } from "../find/locate";
import type { Operation } from "../change/operation";
import { placeTables, type Placing } from "./place-tables";
import { idsFound, rememberingIds } from "./remember-ids";
import { rowsOfPlan } from "./plan-rows";
import { line, type Report, type ReportLine } from "../change/report";
import { rowsToAdd } from "./rows-to-add";
import { storedIds } from "../find/stored";
import { type Survey, survey } from "../find/survey";
import { namesInUse } from "./table-work";

/**
 * Can be called again at any time: what is there stays, rows are known by their keys, and a run that failed is completed
 * by the next. Missing columns come first, in a change of their own: they move cells, so nothing else is written then.
 */
export async function createPlan(
  context: Excel.RequestContext,
  plan: Plan | null,
): Promise<Report> {
  const columnsOnly = { isMore: false };
  const report = await change(context, {
    look: async (asked) => {
      const seen = await survey(asked);
      return { seen, located: locate(seen) };
    },
    plan: ({ seen, located }): Planned => {
      const { works, ...creation } = planCreation(seen, located, plan);
      const columns = creation.operations.filter(({ op }) => op === "addColumn");
      columnsOnly.isMore = columns.length > 0;
      if (columnsOnly.isMore) {
        const done = creation.done.filter(({ code }) => code === "columnRestored");
        return { operations: columns, done, surroundings: seen };
      }
      const isKept = creation.operations.length > 0 || isStored(seen, located);
      return {
        ...creation,
        operations: isKept ? creation.operations : [storedIds.keep(idsFound(located))],
        done: creation.done.length > 0 ? creation.done : [line("nothingToDo", {})],
        surroundings: seen,
        remember: rememberingIds(works, seen),
      };
    },
    standing: (before, after) => standing(before.located, after.located),
  });
  if (!columnsOnly.isMore || report.refusals.length > 0) return report;
  const rest = await createPlan(context, plan);
  const isRefused = rest.refusals.length > 0 && rest.undo === undefined && rest.done.length === 0;
  return isRefused ? takenOut(context, report, rest) : joined(report, rest);
}

/** Takes the columns out again when nothing of the rest could be done, so that the report of the rest holds for all. */
async function takenOut(
  context: Excel.RequestContext,
  columns: Report,
  rest: Report,
): Promise<Report> {
  const back = await undo(context, columns.undo ?? nothingRecorded, { takeTyped: false });
  if (back.refusals.length + back.notes.length === 0) return rest;
  const said = rest.refusals.filter(({ code }) => code !== "nothingChanged");
  return { ...columns, refusals: [...said, line("partlyDone", { done: 1, of: 2 })] };
}

/** Both changes as one. */
function joined(columns: Report, rest: Report): Report {
  return {
    done: [...columns.done, ...rest.done.filter(({ code }) => code !== "nothingToDo")],
    notes: [...columns.notes, ...rest.notes],
    refusals: rest.refusals,
    undo: together(columns.undo ?? nothingRecorded, rest.undo ?? nothingRecorded),
  };
}

/** All that is to be done, in an order in which each formula finds the tables and names it refers to. */
function planCreation(seen: Survey, located: Located, plan: Plan | null): Placing {
  const years = [...new Set([...located.years, ...(plan?.years ?? [])])].sort((a, b) => a - b);
  const wanted = rowsOfPlan(plan);
  // Tables are placed twice, since the rows a table lacks can be counted only when its columns are known.
  const rows = rowsToAdd(placeTables(seen, located, years, () => 0).works, wanted, years);
  const placing = placeTables(seen, located, years, (key) => rows.get(key)?.length ?? 0);
  const inUse = namesInUse(placing.works);
  const names = listNames(seen, inUse);
  const context = { years, inUse, lists: names.names, sheets: seen.sheets };
  const first = located.sheets.find(({ definition }) => definition.key === "plan");
  const operations: Operation[] = [
    ...placing.operations,
    ...(first?.sheet === undefined ? [{ op: "activate", sheet: { made: "plan" } } as const] : []),
    ...names.operations,
  ];
  const done: ReportLine[] = [...placing.done];
  for (const [key, work] of placing.works) {
    const filling = fillTable(work, rows.get(key) ?? [], context);
    operations.push(...filling.operations);
    if (key === "plan") operations.push(...fillFacts(work, wanted.get("plan") ?? []));
    done.push(...filling.done);
  }
  const notes = [...placing.notes, ...names.notes];
  return { works: placing.works, operations, done, notes, refusals: placing.refusals };
}

/** Whether every table found is remembered with all its columns. */
function isStored(seen: Survey, located: Located): boolean {
  return [...located.tables.values()].every(({ table, found, columns }) => {
    const stored = seen.stored.tables[table.key];
    return stored?.id === found.id && [...columns.keys()].every((key) => key in stored.columns);
  });
}

/** The lines that say what stands after a failure. */
function standing(before: Located, after: Located): readonly ReportLine[] {
  return after.sheets.flatMap(({ definition, sheet, tables }, at): ReportLine[] => {
    const was = before.sheets[at];
    if (sheet === undefined) return [];
    if (was?.sheet === undefined) return [line("sheetMade", { sheet: sheet.name })];
    const known = new Set(was.tables.map(({ found }) => found.id));
    const fresh = tables.filter(({ found }) => !known.has(found.id));
    const rows = tables.reduce((sum, { found }) => sum + found.body.rows, 0);
    const rowsBefore = was.tables.reduce((sum, { found }) => sum + found.body.rows, 0);
    const made = fresh.map(({ found }) =>
      line("tableMade", { sheet: sheet.name, table: found.name }),
    );
    return fresh.length > 0 || rows <= rowsBefore
      ? made
      : [line("rowsAdded", { sheet: definition.title, rows: rows - rowsBefore })];
  });
}
