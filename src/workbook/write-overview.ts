/**
 * Writes Oversigt, Områdetabeller and Måltabel from the sheets. Three syncs: two to read, one to write (and one more
 * for each part above the byte budget).
 */
import { overviewTable } from "../plan/overview";
import type { Plan } from "../plan/types";
import { workbook as words } from "../text/da/workbook";
import { refusalOf, reported, startedNothing } from "./failure";
import { withNamesInUse } from "./formula-names";
import { freeName } from "./free-name";
import type { GeneratedBlock } from "./generated-block";
import { areaOfBlock, generatedKeyOf, sumsOf } from "./generated-names";
import type { GeneratedKey } from "./keys";
import { layBlockAgain, layNewBlock } from "./lay-block";
import { type Located, locate } from "./locate";
import type { Operation, SheetTarget } from "./operation";
import { generatedTables } from "./generated-tables";
import type { GeneratedContent } from "./overview-blocks";
import { perform } from "./perform";
import { protectedSheets } from "./protected-sheets";
import { snapshotOf } from "./read";
import { line, type Report, type ReportLine } from "./report";
import type { PlanSnapshot } from "./snapshot";
import { type Survey, survey, type SurveyedBlock } from "./survey";
import { tablesInUse } from "./table-work";

export interface OverviewOptions {
  /** Live formulas that follow the sheets, or fixed values. */
  readonly content: GeneratedContent;
}

/** Where the first block of a generated sheet goes; a blank row stands between blocks. */
const firstRow = 0;
const between = 1;

export function writeOverview(
  context: Excel.RequestContext,
  options: OverviewOptions,
): Promise<Report> {
  return reported(write(context, options));
}

async function write(context: Excel.RequestContext, options: OverviewOptions): Promise<Report> {
  const seen = await survey(context);
  const located = locate(seen);
  const snapshot = snapshotOf(located);
  const refusals = obstacles(located, snapshot.plan, options.content);
  if (refusals.length > 0) return { done: [], notes: [], refusals };
  const laid = layOverview(seen, located, snapshot, options.content);
  const locked = protectedSheets(seen, laid.operations);
  if (locked.length > 0) return { done: [], notes: [], refusals: locked };
  const performed = await perform(context, laid.operations);
  const undo = {
    steps: performed.undo,
    notUndone: performed.of === 1 ? [] : [...performed.made.values()].map(({ name }) => name),
  };
  if (!("error" in performed)) return { done: laid.done, notes: laid.notes, refusals: [], undo };
  const refusal = refusalOf(performed.error);
  const state =
    performed.done === 0 && startedNothing(performed.error)
      ? line("nothingChanged", {})
      : line("partlyDone", { done: performed.done, of: performed.of });
  return { done: [], notes: [], refusals: [refusal, state], undo };
}

/** What a live table cannot do without. */
function obstacles(located: Located, plan: Plan, content: GeneratedContent): ReportLine[] {
  if (located.tables.size === 0) return [line("noSheets", {})];
  if (plan.years.length === 0) {
    return [line("noYears", { sheet: located.tables.get("plan")?.sheetName ?? "Plan" })];
  }
  const needed = {
    activities: ["id", "area", "name", "areaTableName", "overviewName"],
    funding: ["id", ...overviewTable(plan).years.map((year) => `amount:${String(year)}`)],
    frame: ["year", "amount", "carriedOver"],
    crime: ["name", "kind", "baseline"],
    targetPercents: ["year", "reduction"],
  } as const;
  const keys = ["activities", "funding", "frame", "crime", "targetPercents"] as const;
  return keys.flatMap((key): ReportLine[] => {
    const table = located.tables.get(key);
    const missing = needed[key].filter((column) => table?.columns.has(column) !== true);
    const [first] = missing;
    if (first === undefined || (content === "values" && table !== undefined)) return [];
    const definition = located.sheets.find((sheet) => sheet.definition.key === key)?.definition;
    const sheet = table?.sheetName ?? definition?.title ?? key;
    const [family = "", year = ""] = first.split(":");
    const header = table?.table.columns.find((column) => column.key === family)?.header;
    const column = header?.replace("{year}", year) ?? definition?.tables[0]?.name ?? first;
    return [line("repairFirst", { sheet, column })];
  });
}

interface Laid {
  readonly operations: readonly Operation[];
  readonly done: readonly ReportLine[];
  readonly notes: readonly ReportLine[];
}

/** Every generated table on its sheet. Pure. */
export function layOverview(
  seen: Survey,
  located: Located,
  snapshot: PlanSnapshot,
  content: GeneratedContent,
): Laid {
  const { plan, problems } = snapshot;
  const operations: Operation[] = [];
  const done: ReportLine[] = [];
  const notes: ReportLine[] = [];
  const taken = seen.sheets.map(({ name }) => name);
  for (const { key, blocks } of generatedTables(located, plan, content)) {
    if (blocks.length === 0) continue;
    const spot = sheetFor(seen, key, taken);
    taken.push(spot.name);
    operations.push(...spot.operations, ...layBlocks(seen, spot, blocks));
    const body = blocks.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "body"));
    done.push(line("tableWritten", { sheet: spot.name, rows: body.length }));
    notes.push(...spot.notes);
    if (key === "areaTables") notes.push(...leftBehind(seen, blocks, spot.name));
  }
  const [first] = problems.filter(({ cell }) => cell !== undefined);
  if (first?.cell !== undefined) {
    const count = problems.filter(({ cell }) => cell !== undefined).length;
    notes.push(line("unreadCells", { count, sheet: first.sheet, cell: first.cell }));
  }
  const inUse = tablesInUse(located.tables.values());
  return { operations: operations.map((each) => inNamesInUse(each, inUse)), done, notes };
}

interface Spot {
  readonly target: SheetTarget;
  readonly name: string;
  /** The first free row under everything on the sheet. */
  readonly nextRow: number;
  readonly operations: readonly Operation[];
  readonly notes: readonly ReportLine[];
}

/** The sheet that holds the blocks already, an empty one of our name, or a new one. */
function sheetFor(seen: Survey, key: GeneratedKey, taken: readonly string[]): Spot {
  const title = words[key].sheet;
  const holding = seen.blocks.find(({ name }) => generatedKeyOf(name) === key)?.sheetId;
  const sheet =
    seen.sheets.find(({ id }) => id === holding) ??
    seen.sheets.find(({ name, used }) => name === title && used === undefined);
  if (sheet !== undefined) {
    const { used } = sheet;
    // Blocks that an interrupted run has only named are still blank: they are not part of the used range.
    const ends = [used, ...seen.blocks.filter(({ sheetId }) => sheetId === sheet.id)].map((area) =>
      area === undefined ? firstRow : area.row + area.rows + between,
    );
    const nextRow = Math.max(...ends);
    return { target: { id: sheet.id }, name: sheet.name, nextRow, operations: [], notes: [] };
  }
  const name = freeName(title, taken, (at) =>
    at === 1 ? `${title} (tryghedsplan)` : `${title} (plan ${String(at)})`,
  );
  const target = { made: key };
  return {
    target,
    name,
    nextRow: firstRow,
    operations: [
      { op: "addSheet", key, name },
      { op: "printOnePageWide", sheet: target },
    ],
    notes: name === title ? [] : [line("sheetNameTaken", { wanted: title, used: name })],
  };
}

/** New blocks go under everything; those that are there are written from the bottom up, so that each stays put until its turn. */
function layBlocks(
  seen: Survey,
  spot: Spot,
  blocks: readonly GeneratedBlock[],
): readonly Operation[] {
  const operations: Operation[] = [];
  const old: { block: GeneratedBlock; place: SurveyedBlock }[] = [];
  let row = spot.nextRow;
  for (const block of blocks) {
    const place = seen.blocks.find(({ name }) => name === block.name);
    if (place !== undefined) {
      old.push({ block, place });
      continue;
    }
    const nameTaken = seen.names.some(({ name }) => name === block.name);
    const at = { sheet: spot.target, sheetName: spot.name, row, column: 0, nameTaken };
    operations.push(...layNewBlock(block, at));
    row += block.rows.length + between;
  }
  old.sort((a, b) => b.place.row - a.place.row);
  for (const { block, place } of old) {
    const sheet = seen.sheets.find(({ id }) => id === place.sheetId);
    const at = { sheet: { id: place.sheetId }, sheetName: sheet?.name ?? spot.name };
    operations.push(...layBlockAgain(block, at, place, sumsOf(place)));
  }
  return operations;
}

/** Tables of areas that are no longer in the plan stay, and are named. */
function leftBehind(
  seen: Survey,
  blocks: readonly GeneratedBlock[],
  sheet: string,
): readonly ReportLine[] {
  const written = new Set(blocks.map(({ name }) => name));
  return seen.blocks
    .filter(({ name }) => !written.has(name))
    .flatMap(({ name }) => {
      const area = areaOfBlock(name);
      return area === undefined ? [] : [line("areaTableLeft", { sheet, area })];
    });
}

/** The operation with the workbook's own table names and headers in its formulas. */
function inNamesInUse(operation: Operation, inUse: ReturnType<typeof tablesInUse>): Operation {
  if (operation.op !== "write") return operation;
  const contents = operation.block.contents.map((row) =>
    row.map((content) =>
      typeof content === "object" && "formula" in content
        ? { formula: withNamesInUse(content.formula, "", inUse) }
        : content,
    ),
  );
  return { ...operation, block: { ...operation.block, contents } };
}
