/** How wide the columns are, in pixels. A column that is not named here has the width of its kind of value. */
import { type AnyTable, type Tables, type TableKey } from "../../plan/tables";
import type { CodecKind } from "../../plan/tables/codec";
import type { KeyedColumn } from "../../plan/tables/table";

const widthOfKind: Readonly<Record<CodecKind, number>> = {
  text: 140,
  longText: 280,
  kroner: 110,
  count: 90,
  year: 70,
  date: 100,
  percent: 100,
  share: 105,
  area: 135,
  areas: 150,
  activityId: 60,
  activity: 80,
  word: 100,
  yesNo: 100,
  byRow: 320,
};

type Widths = {
  readonly [Key in TableKey]?: Readonly<Partial<Record<keyof Tables[Key]["columns"], number>>>;
};

const widths: Widths = {
  plan: { fact: 170 },
  frame: { year: 60, basis: 260, date: 90 },
  areas: { number: 50, name: 360, shortName: 170, targetGroup: 220 },
  results: { areas: 135 },
  effects: { areas: 135 },
  activities: {
    areaTableName: 240,
    overviewName: 200,
    description: 320,
    targetGroup: 200,
    schedule: 200,
    economy: 320,
    responsible: 220,
    objectives: 200,
    financedByOthers: 140,
    sharedPost: 160,
  },
  funding: { id: 60, activity: 320, status: 90, amount: 100 },
  coFunding: { source: 220 },
  deliverables: { year: 60, text: 420, achieved: 80, status: 120 },
  targetPercents: { year: 60 },
  crime: {
    name: 150,
    baseline: 95,
    reported: 95,
    latestYear: 85,
    latestCount: 85,
    latestTarget: 105,
    finalAchievement: 140,
    status: 130,
  },
  safetyIndex: { year: 60, level: 120, source: 320 },
  activityStatuses: { word: 150 },
  coFundingStatuses: { word: 205 },
  targetKinds: { word: 110 },
  safetyScale: { word: 130 },
  yesNo: { word: 100 },
  explained: { check: 170, subject: 260, reason: 360, initials: 80, date: 90 },
  reports: {
    offence: 150,
    year: 60,
    count: 80,
    source: 320,
    provisional: 85,
    replaces: 85,
    parts: 320,
  },
};

const byTable: Readonly<Partial<Record<TableKey, Readonly<Partial<Record<string, number>>>>>> =
  widths;

/** The column's width in pixels. */
export function widthOf({ key }: AnyTable, column: KeyedColumn): number {
  return byTable[key]?.[column.key] ?? widthOfKind[column.codec.kind];
}
