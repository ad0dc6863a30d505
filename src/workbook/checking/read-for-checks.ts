/** The workbook as the checks see it: the typed sheets, and every other sheet, where people may have put a table of the plan. */
import { cellAddress } from "../../cells/address";
import { type CheckInput, inputOf, type SheetCondition, type SheetTable } from "../../checks/input";
import { sameRows, withSameRows } from "../../checks/same-rows";
import { locateCells } from "./locate-cells";
import { ownTables, peoplesTables } from "./checked-tables";
import { explainedIn } from "./explained-rows";
import { formulaColumns } from "./formula-columns";
import { marked } from "./mark-findings";
import { type Located, locate } from "../find/locate";
import { snapshotOf } from "../read/read-plan";
import { recordedIn, sourcesOf } from "../read/reports-rows";
import type { PlanSnapshot } from "../read/snapshot";
import { type Survey, survey } from "../find/survey";
import { verdicts } from "./verdicts";

export interface CheckReading {
  /** What the checks are given. */
  readonly input: CheckInput;
  readonly snapshot: PlanSnapshot;
  /** Tables of which nobody has said yet what they are. */
  readonly unasked: readonly SheetTable[];
  /** Cells are marked, so the marks must be brought up to date after each check. */
  readonly marked: boolean;
  /** Ids of the sheets by their tabs' names. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

/**
 * Reads all that the checks look at. It takes two syncs, and more where one answer of Excel's cannot hold the cells.
 * @param earlier a reading whose parts are used again where they are the same, so that they are not checked again
 */
export async function readForChecks(
  context: Excel.RequestContext,
  earlier?: CheckReading,
): Promise<CheckReading> {
  const setting = verdicts.ask(context);
  const marks = marked.ask(context);
  const seen = await survey(context, "all sheets");
  const located = locate(seen);
  const snapshot = snapshotOf(located);
  const { plan, problems } = snapshot;
  const people = peoplesTables(seen, located, verdicts.of(setting));
  const now = inputOf(plan, {
    problems,
    locate: locateCells(located, earlier?.input.locate),
    formulaColumns: formulaColumns(located),
    tables: [...ownTables(seen, located, plan), ...people.tables],
    prose: people.prose,
    explained: explainedIn(located),
    sheets: conditions(seen, located),
    sources: sourcesOf(plan, recordedIn(located)),
  });
  const input = earlier === undefined ? now : withSameParts(now, earlier.input);
  const unasked = input.tables.filter(({ verdict }) => verdict === "unasked");
  const sheetIds = new Map(seen.sheets.map(({ name, id }) => [name, id]));
  return { input, snapshot, unasked, marked: marked.of(marks), sheetIds };
}

function withSameParts(now: CheckInput, before: CheckInput): CheckInput {
  return {
    ...now,
    plan: withSameRows(now.plan, before.plan),
    problems: sameRows(now.problems, before.problems),
    formulaColumns: sameRows(now.formulaColumns, before.formulaColumns),
    tables: sameRows(now.tables, before.tables),
    prose: sameRows(now.prose, before.prose),
    explained: sameRows(now.explained, before.explained),
    sheets: sameRows(now.sheets, before.sheets),
    sources: sameRows(now.sources, before.sources),
  };
}

/** The plan's own sheets, with whether they are protected or filtered; and all sheets that were not read whole. */
function conditions(seen: Survey, { sheets, tables }: Located): readonly SheetCondition[] {
  const ours = new Set([
    ...sheets.flatMap(({ sheet }) => sheet?.id ?? []),
    ...seen.blocks.map(({ sheetId }) => sheetId),
  ]);
  const filtered = new Set(
    [...tables.values()].filter(({ found }) => found.filtered).map(({ found }) => found.sheetId),
  );
  return seen.sheets
    .filter(({ id, unread }) => ours.has(id) || unread !== undefined)
    .map(({ id, name, protected: locked, unread }) => ({
      sheet: name,
      protected: locked && ours.has(id),
      filtered: filtered.has(id),
      ...(unread && {
        unreadTo: cellAddress(unread.row + unread.rows - 1, unread.column + unread.columns - 1),
      }),
    }));
}
