/** Cells of the typed tables, by what they hold. A key that no column has does not compile. */
import type { ColumnOf } from "../plan/tables";
import { yearKey } from "../plan/tables/expand";
import type { FactKey } from "../plan/tables/plan-facts";
import type { Activity, CoFunding, Frame, Funding, Offence, Year } from "../plan/types";
import type { TypedCell } from "./input";

export function fundingCell(row: Funding | undefined, year: Year): TypedCell {
  return { table: "funding", row: row?.at, column: yearKey("amount", year) };
}

export function activityCell(activity: Activity, column: ColumnOf<"activities">): TypedCell {
  return { table: "activities", row: activity.at, column };
}

export function frameCell(frame: Frame | undefined, column: ColumnOf<"frame">): TypedCell {
  return { table: "frame", row: frame?.at, column };
}

export function coFundingCell({ at }: CoFunding, column: ColumnOf<"coFunding">): TypedCell {
  return { table: "coFunding", row: at, column };
}

export function offenceCell(offence: Offence, column: ColumnOf<"crime">): TypedCell {
  return { table: "crime", row: offence.at, column };
}

export function factCell(fact: FactKey): TypedCell {
  return { table: "plan", row: fact, column: "value" };
}
