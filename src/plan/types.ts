/**
 * The plan as plain data. Everything here is what a person typed, already read into its type; nothing is
 * derived (sums, targets and tables are functions beside this file). A field that is absent was blank.
 */
import type { Branded } from "../cells/branded";
import type { IsoDate } from "../cells/iso-date";

/** Money in whole øre; 1 kr. is 100. Always an integer within Number.MAX_SAFE_INTEGER. */
export type Ore = Branded<number, "Ore">;
/** A calendar year, 1900–2199. */
export type Year = Branded<number, "Year">;
/** A count of reports, deliverables or people: an integer, 0 or more. */
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

/** The plan's own facts (sheet Plan: key and value). */
export interface PlanFacts {
  readonly partnership?: string;
  readonly from?: Year;
  readonly to?: Year;
  readonly baselineYear?: Year;
  /** The price and wage level (p/l) of the amounts, as a year. */
  readonly priceLevel?: Year;
  /** What the plan covers on the map. */
  readonly territory?: string;
  /** Opgjort pr.: what is past is before this date, never before the machine's. */
  readonly asOf?: IsoDate;
}

export interface Frame extends FromRow {
  readonly year: Year;
  readonly amount?: Ore;
  readonly carriedOver?: Ore;
  /** Bevillingsgrundlag: on what authority the frame stands. */
  readonly basis?: string;
  readonly date?: IsoDate;
  readonly priceLevel?: Year;
}

export interface Area extends FromRow {
  readonly number: AreaNumber;
  readonly name: string;
  readonly shortName?: string;
  readonly targetGroup?: string;
  /** Results and effects of the theory of change (section 11). */
  readonly results: readonly string[];
  readonly effects: readonly string[];
}

export const activityStatuses = [
  "Forslag",
  "Godkendt",
  "I gang",
  "Afsluttet",
  "Bortfaldet",
] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export interface Activity extends FromRow {
  readonly id: ActivityId;
  readonly area?: AreaNumber;
  /** The three names: heading, name in the area table, name in the overview. */
  readonly name: string;
  readonly areaTableName?: string;
  readonly overviewName?: string;
  readonly description?: string;
  readonly targetGroup?: string;
  readonly schedule?: string;
  readonly firstYear?: Year;
  readonly lastYear?: Year;
  /** Økonomi: prose with amounts and years that must agree with the funding. */
  readonly economy?: string;
  readonly responsible?: string;
  /** Other areas it supports; "all" is the word Alle. */
  readonly otherAreas?: readonly AreaNumber[] | "all";
  readonly objectives?: string;
  /** Samlet udgift: what the activity costs in all, whoever pays. */
  readonly totalCost?: Ore;
  readonly financedByOthers?: boolean;
  /** Fælles stilling: the name of a post shared with another activity. */
  readonly sharedPost?: string;
  readonly status?: ActivityStatus;
}

/** What one activity is granted, by year; a year without money has no entry. */
export interface Funding extends FromRow {
  readonly activity: ActivityId;
  readonly amounts: ReadonlyMap<Year, Ore>;
}

export const coFundingStatuses = ["Ansøgt", "Tilsagn", "Afslag", "Naturalier"] as const;
export type CoFundingStatus = (typeof coFundingStatuses)[number];
export interface CoFunding extends FromRow {
  readonly activity: ActivityId;
  readonly source: string;
  readonly amount?: Ore;
  readonly status?: CoFundingStatus;
  readonly condition?: string;
  readonly answerBy?: IsoDate;
}

export interface Deliverable extends FromRow {
  readonly activity: ActivityId;
  readonly year?: Year;
  readonly text: string;
  readonly goal?: Count;
  readonly achieved?: Count;
  readonly status?: string;
}

/** Målprocenter: by how much figures must have fallen in a year, against the baseline. */
export interface TargetPercent extends FromRow {
  readonly year: Year;
  readonly reduction: BasisPoints;
}

export const targetKinds = ["Reduktion", "Fast tal", "Fastholdes"] as const;
export type TargetKind = (typeof targetKinds)[number];
export interface Offence extends FromRow {
  readonly name: string;
  readonly kind: TargetKind;
  readonly baseline?: Count;
  /** Typed targets, for the kind `Fast tal`. */
  readonly fixedTargets: ReadonlyMap<Year, Count>;
  readonly reported: ReadonlyMap<Year, Count>;
}

export interface SafetyIndex extends FromRow {
  readonly year: Year;
  readonly district: string;
  /** A word of the scale on Lister, e.g. markant. */
  readonly level?: string;
  readonly source?: string;
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
