/** Every typed table of a plan, by its key. */
import { activities } from "./activities";
import { areas, effects, results } from "./areas";
import { coFunding } from "./co-funding";
import type { FamilyKeyOf } from "./column";
import { crime } from "./crime";
import { deliverables } from "./deliverables";
import { explained } from "./explained";
import { frames } from "./frames";
import { funding } from "./funding";
import { plan } from "./plan-facts";
import { reportedCrime } from "./reported-crime";
import { safetyIndex } from "./safety-index";
import type { ColumnKeyOf, Table } from "./table";
import { targetPercents } from "./target-percents";
import {
  activityStatusList,
  coFundingStatusList,
  safetyScale,
  targetKindList,
  yesNoList,
} from "./word-lists";

export const tables = {
  plan,
  frame: frames,
  areas,
  results,
  effects,
  activities,
  funding,
  coFunding,
  deliverables,
  targetPercents,
  crime,
  safetyIndex,
  activityStatuses: activityStatusList,
  coFundingStatuses: coFundingStatusList,
  targetKinds: targetKindList,
  safetyScale,
  yesNo: yesNoList,
  explained,
  reports: reportedCrime,
};

export type Tables = typeof tables;
export type TableKey = keyof Tables;
/** A column of that table by its key, `amount:2013` of a family; of several tables, a column of any of them. */
export type ColumnOf<Key extends TableKey> = { [One in Key]: ColumnKeyOf<Tables[One]> }[Key];
export type FamilyOf<Key extends TableKey> = {
  [One in Key]: FamilyKeyOf<Tables[One]["columns"]>;
}[Key];
/** A column of some table. */
export type AnyColumn = ColumnOf<TableKey>;
/** One of the tables, whichever. */
export type AnyTable = Table<TableKey>;
