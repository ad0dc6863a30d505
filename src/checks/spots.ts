/** Cells of the typed tables, by what they hold. */
import type { Activity, Frame, Funding, Offence, PlanFacts } from "../plan/types";
import type { TypedCell } from "./check";

export function fundingCell(row: Funding | undefined, year: number): TypedCell {
  return { table: "funding", row: row?.at, column: `amount:${year}` };
}

export function activityCell(activity: Activity, column: string): TypedCell {
  return { table: "activities", row: activity.at, column };
}

export function frameCell(frame: Frame | undefined, column: string): TypedCell {
  return { table: "frame", row: frame?.at, column };
}

export function offenceCell(offence: Offence, column: string): TypedCell {
  return { table: "crime", row: offence.at, column };
}

export function factCell(fact: keyof PlanFacts): TypedCell {
  return { table: "plan", row: fact, column: "value" };
}
