/**
 * Writes Oversigt, Områdetabeller and Måltabel from the typed sheets. It takes three syncs: two to read, one to write
 * (and one more for each part above the byte budget); four where they are written again, since they are verified first.
 */
import { overviewTable } from "../../plan/overview";
import type { AnyColumn, ColumnOf, TableKey } from "../../plan/tables";
import { partsOfKey, yearKey } from "../../plan/tables/expand";
import { inYear } from "../../plan/tables/table";
import type { Plan } from "../../plan/types";
import { workbook as words } from "../../text/da/workbook";
import { change } from "../change/change";
import type { Planned, PlanPart } from "../change/planned";
import { withNamesInUse } from "../schema/formula-names";
import type { GeneratedBlock } from "./block";
import { areaOfBlock, generatedKeyOf } from "../schema/generated-names";
import { writeBlocks, sheetForBlocks } from "./generated-sheet";
import { type Located, locate } from "../find/locate";
import { formulaIn, type Operation } from "../change/operation";
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

/** Writes all the generated tables of the plan. */
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
    ...writeAll(seen, located, snapshot, content),
    obstacles: obstacles(located, snapshot.plan, content),
    surroundings: seen,
    readFrom,
  };
}

/** Some columns of a table. */
function columns<Key extends TableKey>(
  key: Key,
  needed: readonly (ColumnOf<Key> & AnyColumn)[],
): { readonly key: TableKey; readonly needed: readonly AnyColumn[] } {
  return { key, needed };
}

/** Says which tables and columns are missing that the formulas refer to. Fixed values do without a column. */
function obstacles(located: Located, plan: Plan, content: GeneratedContent): ReportLine[] {
  if (located.tables.size === 0) return [line("noSheets", {})];
  if (plan.years.length === 0) {
    return [line("noYears", { sheet: located.tables.get("plan")?.sheetName ?? "Plan" })];
  }
  const years = overviewTable(plan).years.map((year) => yearKey("amount", year));
  return [
    columns("activities", ["id", "area", "name", "areaTableName", "overviewName"]),
    columns("funding", ["id", ...years]),
    columns("frame", ["year", "amount", "carriedOver"]),
    columns("crime", ["name", "kind", "baseline"]),
    columns("targetPercents", ["year", "reduction"]),
  ].flatMap(({ key, needed }): ReportLine[] => {
    const table = located.tables.get(key);
    const first = needed.find((column) => table?.columns.has(column) !== true);
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

/** Puts every generated table on its sheet. Pure. */
function writeAll(
  seen: Survey,
  located: Located,
  snapshot: PlanSnapshot,
  content: GeneratedContent,
): PlanPart<"operations" | "done" | "notes"> {
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
  const unread = problems.flatMap(({ sheet, cell }) =>
    cell === undefined ? [] : [{ sheet, cell }],
  );
  const [first] = unread;
  if (first !== undefined) notes.push(line("unreadCells", { count: unread.length, ...first }));
  const inUse = tablesInUse(located);
  return { operations: operations.map((each) => inNamesInUse(each, inUse)), done, notes };
}

/** Names the tables of areas that are no longer in the plan. They stay where they are. */
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

/** The operation with formulas that name tables and columns as the workbook does. */
function inNamesInUse(operation: Operation, inUse: ReturnType<typeof tablesInUse>): Operation {
  if (operation.op !== "write") return operation;
  const contents = operation.cells.contents.map((row) =>
    row.map((content) => {
      const formula = formulaIn(content);
      return formula === undefined ? content : { formula: withNamesInUse(formula, "", inUse) };
    }),
  );
  return { ...operation, cells: { ...operation.cells, contents } };
}
