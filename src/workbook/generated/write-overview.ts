/**
 * Writes Oversigt, Områdetabeller and Måltabel from the sheets. Three syncs: two to read, one to write (and one more
 * for each part above the byte budget); where they are written again, one to verify.
 */
import { overviewTable } from "../../plan/overview";
import type { AnyColumn, ColumnOf } from "../../plan/tables";
import { partsOfKey, yearKey } from "../../plan/tables/expand";
import { inYear } from "../../plan/tables/table";
import type { Plan } from "../../plan/types";
import { workbook as words } from "../../text/da/workbook";
import { change } from "../change/change";
import type { Planned } from "../change/planned";
import { withNamesInUse } from "../schema/formula-names";
import type { GeneratedBlock } from "./block";
import { areaOfBlock, generatedKeyOf } from "../schema/generated-names";
import { writeBlocks, sheetForBlocks } from "./generated-sheet";
import { type Located, locate } from "../find/locate";
import type { Operation } from "../change/operation";
import { generatedTables } from "./generated-tables";
import type { GeneratedContent } from "./overview-blocks";
import { snapshotOf } from "../read/read-plan";
import { line, type Report, type ReportLine } from "../change/report";
import type { PlanSnapshot } from "../read/snapshot";
import { type Survey, survey } from "../find/survey";
import { tablesInUse } from "../make/table-work";

export interface OverviewOptions {
  /** Live formulas that follow the sheets, or fixed values. */
  readonly content: GeneratedContent;
}

export function writeOverview(
  context: Excel.RequestContext,
  { content }: OverviewOptions,
): Promise<Report> {
  return change(context, { look: survey, plan: (seen) => planOverview(seen, content) });
}

function planOverview(seen: Survey, content: GeneratedContent): Planned {
  const located = locate(seen);
  const snapshot = snapshotOf(located);
  const readFrom = [...located.tables.values()].map(({ found }) => found.sheetId);
  return {
    ...setOut(seen, located, snapshot, content),
    obstacles: obstacles(located, snapshot.plan, content),
    surroundings: seen,
    readFrom,
  };
}

type Needed = {
  readonly [
    Key in "activities" | "funding" | "frame" | "crime" | "targetPercents"
  ]: readonly ColumnOf<Key>[];
};

/** What a live table cannot do without. */
function obstacles(located: Located, plan: Plan, content: GeneratedContent): ReportLine[] {
  if (located.tables.size === 0) return [line("noSheets", {})];
  if (plan.years.length === 0) {
    return [line("noYears", { sheet: located.tables.get("plan")?.sheetName ?? "Plan" })];
  }
  const needed: Needed = {
    activities: ["id", "area", "name", "areaTableName", "overviewName"],
    funding: ["id", ...overviewTable(plan).years.map((year) => yearKey("amount", year))],
    frame: ["year", "amount", "carriedOver"],
    crime: ["name", "kind", "baseline"],
    targetPercents: ["year", "reduction"],
  };
  const keys = ["activities", "funding", "frame", "crime", "targetPercents"] as const;
  return keys.flatMap((key): ReportLine[] => {
    const table = located.tables.get(key);
    const missing = needed[key].filter((column: AnyColumn) => table?.columns.has(column) !== true);
    const [first] = missing;
    if (first === undefined || (content === "values" && table !== undefined)) return [];
    const definition = located.sheets.find((sheet) => sheet.definition.key === key)?.definition;
    const sheet = table?.sheetName ?? definition?.title ?? key;
    const { column: family, year = 0 } = partsOfKey(first);
    const header = table?.table.columns[family]?.header;
    const column =
      header === undefined ? (definition?.tables[0]?.name ?? first) : inYear(header, year);
    return [line("repairFirst", { sheet, column })];
  });
}

interface SetOut {
  readonly operations: readonly Operation[];
  readonly done: readonly ReportLine[];
  readonly notes: readonly ReportLine[];
}

/** Every generated table on its sheet. Pure. */
export function setOut(
  seen: Survey,
  located: Located,
  snapshot: PlanSnapshot,
  content: GeneratedContent,
): SetOut {
  const { plan, problems } = snapshot;
  const operations: Operation[] = [];
  const done: ReportLine[] = [];
  const notes: ReportLine[] = [];
  const taken = seen.sheets.map(({ name }) => name);
  for (const { key, blocks } of generatedTables(located, plan, content)) {
    if (blocks.length === 0) continue;
    const isOurs = (name: string): boolean => generatedKeyOf(name) === key;
    const sheet = sheetForBlocks(seen, { title: words[key].sheet, isOurs }, taken);
    taken.push(sheet.name);
    operations.push(...sheet.operations, ...writeBlocks(seen, sheet, blocks));
    const body = blocks.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "body"));
    done.push(line("tableWritten", { sheet: sheet.name, rows: body.length }));
    notes.push(...sheet.notes);
    if (key === "areaTables") notes.push(...leftBehind(seen, blocks, sheet.name));
  }
  const [first] = problems.filter(({ cell }) => cell !== undefined);
  if (first?.cell !== undefined) {
    const count = problems.filter(({ cell }) => cell !== undefined).length;
    notes.push(line("unreadCells", { count, sheet: first.sheet, cell: first.cell }));
  }
  const inUse = tablesInUse(located.tables.values());
  return { operations: operations.map((each) => inNamesInUse(each, inUse)), done, notes };
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
  const contents = operation.cells.contents.map((row) =>
    row.map((content) =>
      typeof content === "object" && "formula" in content
        ? { formula: withNamesInUse(content.formula, "", inUse) }
        : content,
    ),
  );
  return { ...operation, cells: { ...operation.cells, contents } };
}
