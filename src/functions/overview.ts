import { noMoney, toKroner } from "../plan/money";
import { overviewTable } from "../plan/overview";
import { overviewRows } from "../plan/overview-rows";
import { activities as activitiesTable } from "../plan/tables/activities";
import { frames as framesTable } from "../plan/tables/frames";
import { funding as fundingTable } from "../plan/tables/funding";
import { headerOf } from "../plan/tables/references";
import type { Activity, Frame, Funding, Ore, Plan, Year } from "../plan/types";
import { toActivityId, toAreaNumber } from "../plan/units";
import { overview as words } from "../text/da/overview";
import { argument, placeOf, placeOfAll } from "./argument";
import { amountAt, numberAt, textAt, yearAt } from "./cells";
import { isFault, one, type Result } from "./each";
import { type Fault, wrong } from "./fault";
import { type HeadedTable, headedTable } from "./headed-table";

/**
 * The plan's whole overview of activities: areas and activities with a column per year, the total and the remaining amount per year.
 * @customfunction OVERVIEW OVERSIGT
 * @param activities The activities with their headers, e.g. TP_Aktiviteter[#All]: Id, Indsatsområde, Aktivitet, Navn i oversigt, Status.
 * @param funding The funding with its headers, e.g. TP_Finansiering[#All]: Id and a column per year.
 * @param [frame] The frames with their headers, e.g. TP_Ramme[#All]: År, Ramme, Overført. Left out, nothing stands in the last line.
 * @returns The table with headers, by area.
 */
export function overview(
  activities: unknown[][],
  funding: unknown[][],
  frame?: unknown[][],
): unknown[][] {
  const known = readActivities(headedTable(argument("activities", activities)));
  if (isFault(known)) return one(known);
  const money = readFunding(headedTable(argument("funding", funding)), known);
  if (isFault(money)) return one(money);
  const frames = frame ? readFrames(headedTable(argument("frame", frame))) : [];
  if (isFault(frames)) return one(frames);
  return asRows({ ...emptyPlan, activities: known, ...money, frames });
}

const emptyPlan: Omit<Plan, "activities" | "funding" | "frames" | "years"> = {
  facts: {},
  areas: [],
  coFunding: [],
  deliverables: [],
  targetPercents: [],
  offences: [],
  safetyIndex: [],
  safetyScale: [],
};

function readActivities(table: HeadedTable): Activity[] | Fault {
  const nameColumn = table.column(headerOf(activitiesTable, "name"));
  if (isFault(nameColumn)) return nameColumn;
  const idColumn = table.optional(headerOf(activitiesTable, "id")) ?? nameColumn;
  const areaColumn = table.optional(headerOf(activitiesTable, "area"));
  const overviewColumn = table.optional(headerOf(activitiesTable, "overviewName"));
  const statusColumn = table.optional(headerOf(activitiesTable, "status"));
  const { from } = table;
  const found: Activity[] = [];
  for (let row = 1; row < from.rows; row += 1) {
    const name = textAt(from, row, nameColumn);
    if (isFault(name)) return name;
    const idText = textAt(from, row, idColumn);
    if (isFault(idText)) return idText;
    if (name === "" && idText === "") continue;
    const id = toActivityId(idText);
    if (id === undefined)
      return wrong({ code: "blankId", params: { at: placeOf(from, row, idColumn) } });
    const area = areaColumn === undefined ? undefined : numberAt(from, row, areaColumn);
    if (isFault(area)) return area;
    // A blank may arrive as 0, which is no area.
    const number = area === undefined ? undefined : toAreaNumber(area);
    if (area !== undefined && area !== 0 && number === undefined)
      return wrong({ code: "notAnArea", params: { at: placeOf(from, row, areaColumn ?? 0) } });
    const overviewName = overviewColumn === undefined ? "" : textAt(from, row, overviewColumn);
    if (isFault(overviewName)) return overviewName;
    const status = statusColumn === undefined ? "" : textAt(from, row, statusColumn);
    if (isFault(status)) return status;
    found.push({
      id,
      name,
      ...(number !== undefined && { area: number }),
      ...(overviewName !== "" && { overviewName }),
      ...(status === "Bortfaldet" && { status }),
    });
  }
  return found;
}

function readFunding(
  table: HeadedTable,
  activities: readonly Activity[],
): Pick<Plan, "funding" | "years"> | Fault {
  const idColumn =
    table.optional(headerOf(fundingTable, "id")) ??
    table.column(headerOf(fundingTable, "activity"));
  if (isFault(idColumn)) return idColumn;
  const yearColumns = table.years();
  const { from } = table;
  if (isFault(yearColumns)) return yearColumns;
  if (yearColumns.size === 0) return wrong({ code: "noYears", params: { at: placeOfAll(from) } });
  const known = new Set<string>(activities.map(({ id }) => id));
  const funding: Funding[] = [];
  for (let row = 1; row < from.rows; row += 1) {
    const amounts = new Map<Year, Ore>();
    for (const [year, column] of yearColumns) {
      const amount = amountAt(from, row, column);
      if (isFault(amount)) return amount;
      // A blank may arrive as 0; a year without money stands empty in the overview either way.
      if (amount !== undefined && amount !== noMoney) amounts.set(year, amount);
    }
    const text = textAt(from, row, idColumn);
    if (isFault(text)) return text;
    const activity = toActivityId(text);
    if (activity === undefined) {
      if (amounts.size === 0) continue;
      return wrong({ code: "blankId", params: { at: placeOf(from, row, idColumn) } });
    }
    if (!known.has(activity)) {
      const at = placeOf(from, row, idColumn);
      return wrong({ code: "unknownActivity", params: { at, id: activity } });
    }
    funding.push({ activity, amounts });
  }
  return { funding, years: [...yearColumns.keys()] };
}

function readFrames(table: HeadedTable): Frame[] | Fault {
  const yearColumn = table.column(headerOf(framesTable, "year"));
  if (isFault(yearColumn)) return yearColumn;
  const amountColumn = table.column(headerOf(framesTable, "amount"));
  if (isFault(amountColumn)) return amountColumn;
  const carried = table.optional(headerOf(framesTable, "carriedOver"));
  const { from } = table;
  const frames: Frame[] = [];
  for (let row = 1; row < from.rows; row += 1) {
    const year = yearAt(from, row, yearColumn);
    if (isFault(year)) return year;
    if (year === undefined) continue;
    const amount = amountAt(from, row, amountColumn);
    if (isFault(amount)) return amount;
    const carriedOver = carried === undefined ? undefined : amountAt(from, row, carried);
    if (isFault(carriedOver)) return carriedOver;
    frames.push({
      year,
      ...(amount !== undefined && { amount }),
      ...(carriedOver !== undefined && { carriedOver }),
    });
  }
  return frames;
}

/** The table as cells, in the words of the plan's document; a year without money is an empty text. */
function asRows(plan: Plan): Result[][] {
  const { headings, rows, sums } = overviewRows<Result>(overviewTable(plan), words, {
    word: (text) => text,
    area: (number) => number ?? "",
    amount: (amount) => (amount === undefined ? "" : toKroner(amount)),
  });
  return [headings, ...rows, ...sums].map((row) => [...row]);
}
