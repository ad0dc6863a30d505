/**
 * The plan as plain data. Everything here is what a person typed, already read into its type; nothing is
 * derived (sums, targets and tables are functions beside this file). A field that is absent was blank. The rows'
 * types follow from the tables' declarations in `tables/`.
 */
import type { Branded } from "../cells/branded";
import type { Activity } from "./tables/activities";
import type { AreaRow } from "./tables/areas";
import type { CoFunding } from "./tables/co-funding";
import type { Offence } from "./tables/crime";
import type { Deliverable } from "./tables/deliverables";
import type { Frame } from "./tables/frames";
import type { Funding } from "./tables/funding";
import type { PlanFacts } from "./tables/plan-facts";
import type { SafetyIndex } from "./tables/safety-index";
import type { TargetPercent } from "./tables/target-percents";

/** Money in whole øre; 1 kr. is 100. Always an integer within Number.MAX_SAFE_INTEGER. */
export type Ore = Branded<number, "Ore">;
/** A calendar year, 1900–2199. */
export type Year = Branded<number, "Year">;
/** A count of reported offences, deliverables or people: an integer, 0 or more. */
export type Count = Branded<number, "Count">;
/** A share in ten-thousandths: 10 % is 1000. An integer. */
export type BasisPoints = Branded<number, "BasisPoints">;
/** The number a plan gives an area (indsatsområde); the section-10 table sorts by it. */
export type AreaNumber = Branded<number, "AreaNumber">;
/** What identifies an activity in every sheet that speaks of it, e.g. `A1`. */
export type ActivityId = Branded<string, "ActivityId">;

/** Where in a workbook a row was read; absent when the plan came from elsewhere. Rows count from 0 in the sheet. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}
export interface FromRow {
  readonly at?: RowPlace;
}

export type { PlanFacts } from "./tables/plan-facts";
export type { Frame } from "./tables/frames";
export type { Activity } from "./tables/activities";
export type { Funding } from "./tables/funding";
export type { CoFunding } from "./tables/co-funding";
export type { Deliverable } from "./tables/deliverables";
export type { TargetPercent } from "./tables/target-percents";
export type { Offence } from "./tables/crime";
export type { SafetyIndex } from "./tables/safety-index";

export interface Area extends AreaRow {
  /** Results and effects of the theory of change (section 11). */
  readonly results: readonly string[];
  readonly effects: readonly string[];
}

export interface Plan {
  readonly facts: PlanFacts;
  readonly frames: readonly Frame[];
  readonly areas: readonly Area[];
  readonly activities: readonly Activity[];
  readonly funding: readonly Funding[];
  readonly coFunding: readonly CoFunding[];
  readonly deliverables: readonly Deliverable[];
  readonly targetPercents: readonly TargetPercent[];
  readonly offences: readonly Offence[];
  readonly safetyIndex: readonly SafetyIndex[];
  /** The safety index's scale, lowest need first. */
  readonly safetyScale: readonly string[];
  /** The years the plan has columns for, ascending. */
  readonly years: readonly Year[];
}
