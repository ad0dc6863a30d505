/**
 * Makes the typed sheets, filled from a plan or empty, and repairs those that are there. At most four syncs: two to
 * look, one to write (and one more for each part above the byte budget), one to remember the ids.
 */
import type { Plan } from "../../plan/types";
import { refusalOf, reported } from "../change/failure";
import { fillFacts, fillTable } from "./fill-tables";
import { listNames } from "./list-names";
import { type Located, locate } from "../find/locate";
import type { Operation } from "../change/operation";
import { type Performed, perform } from "../change/perform";
import { placeTables, type Placing } from "./place-tables";
import { protectedSheets } from "../change/protected-sheets";
import { askIds, rememberIds } from "./remember-ids";
import { rowsOfPlan } from "./plan-rows";
import { line, type Report, type ReportLine } from "../change/report";
import { rowsToAdd } from "./rows-to-add";
import { storedKey } from "../find/stored";
import { type Survey, survey } from "../find/survey";
import { namesInUse } from "./table-work";

interface Creation extends Pick<Placing, "works" | "done" | "notes" | "refusals"> {
  readonly operations: readonly Operation[];
}

/** Idempotent: what is there stays, rows are known by their keys, and a run that failed is completed by the next. */
export function createPlan(context: Excel.RequestContext, plan: Plan | null): Promise<Report> {
  return reported(create(context, plan));
}

async function create(context: Excel.RequestContext, plan: Plan | null): Promise<Report> {
  const seen = await survey(context);
  const located = locate(seen);
  const creation = planCreation(seen, located, plan);
  const locked = protectedSheets(seen, creation.operations);
  if (locked.length > 0) return { done: [], notes: [], refusals: locked };
  if (creation.operations.length === 0 && isStored(seen, located)) {
    return { done: [line("nothingToDo", {})], notes: creation.notes, refusals: creation.refusals };
  }
  const performed = await perform(context, creation.operations, () => askIds(context));
  if ("error" in performed) return interrupted(context, performed, located, creation);
  const forgotten = await rememberIds(context, creation.works, seen.stored);
  const madeSheets = [...performed.made.values()].map(({ name }) => name);
  return {
    done: creation.done.length > 0 ? creation.done : [line("nothingToDo", {})],
    notes: creation.notes,
    refusals: [...creation.refusals, ...forgotten],
    undo: {
      steps: [...performed.undo, { step: "setting", key: storedKey, before: seen.stored }],
      notUndone: performed.of === 1 ? [] : madeSheets,
    },
  };
}

/** Everything that is to be done, in an order in which each formula finds what it speaks of. */
export function planCreation(seen: Survey, located: Located, plan: Plan | null): Creation {
  const years = [...new Set([...located.years, ...(plan?.years ?? [])])].sort((a, b) => a - b);
  const wanted = rowsOfPlan(plan);
  // Placed twice: how many rows a table lacks is known once its columns are.
  const rows = rowsToAdd(placeTables(seen, located, years, () => 0).works, wanted, years);
  const placing = placeTables(seen, located, years, (key) => rows.get(key)?.length ?? 0);
  const inUse = namesInUse(placing.works);
  const names = listNames(seen, inUse);
  const context = { years, inUse, lists: names.names, sheets: seen.sheets };
  const operations: Operation[] = [...placing.operations, ...names.operations];
  const done: ReportLine[] = [...placing.done];
  for (const [key, work] of placing.works) {
    const filling = fillTable(work, rows.get(key) ?? [], context);
    operations.push(...filling.operations);
    if (key === "plan") operations.push(...fillFacts(work, wanted.get("plan") ?? []));
    done.push(...filling.done);
  }
  const first = located.sheets.find(({ definition }) => definition.key === "plan");
  if (first?.sheet === undefined) operations.push({ op: "activate", sheet: { made: "plan" } });
  const notes = [...placing.notes, ...names.notes];
  return { works: placing.works, operations, done, notes, refusals: placing.refusals };
}

/** Every table found is remembered with all its columns. */
function isStored(seen: Survey, located: Located): boolean {
  return [...located.tables.values()].every(({ table, found, columns }) => {
    const stored = seen.stored.tables[table.key];
    return stored?.id === found.id && [...columns.keys()].every((key) => key in stored.columns);
  });
}

/** After a failure: looks again, and says what stands and that another try completes it. */
async function interrupted(
  context: Excel.RequestContext,
  performed: Performed,
  before: Located,
  { notes }: Creation,
): Promise<Report> {
  const refusal = refusalOf(performed.error);
  const after = await lookAgain(context);
  if (after === undefined) {
    const state = line("partlyDone", { done: performed.done, of: performed.of });
    return { done: [], notes: [], refusals: [refusal, state] };
  }
  const done = after.sheets.flatMap(({ definition, sheet, tables }, at): ReportLine[] => {
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
  const untouched = performed.done === 0 && done.length === 0;
  return {
    done,
    notes: done.length > 0 ? notes : [],
    refusals: [
      refusal,
      untouched
        ? line("nothingChanged", {})
        : line("partlyDone", { done: performed.done, of: performed.of }),
    ],
    undo: {
      steps: performed.undo,
      notUndone: done.flatMap(({ params }) => ("sheet" in params ? [params.sheet] : [])),
    },
  };
}

/** What stands now; undefined when Excel does not answer any more. */
async function lookAgain(context: Excel.RequestContext): Promise<Located | undefined> {
  try {
    return locate(await survey(context));
  } catch {
    return undefined;
  }
}
