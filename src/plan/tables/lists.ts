/** The lists people choose from: the defined name that validation refers to, and the table column behind it. */
import { activities } from "./activities";
import { areas } from "./areas";
import type { Columns, SingleKeyOf } from "./column";
import type { ListKey } from "./list-keys";
import { headerOf } from "./references";
import type { Table } from "./table";
import {
  activityStatusList,
  coFundingStatusList,
  safetyScale,
  targetKindList,
  yesNoList,
} from "./word-lists";
import { activityStatuses, coFundingStatuses, targetKinds } from "./words";

export interface List {
  /** The defined name. */
  readonly name: string;
  /** The Excel table's name, and the header of its column. */
  readonly table: string;
  readonly column: string;
  /** The words that are always there. */
  readonly words?: readonly string[];
}

function listOf<C extends Columns>(
  name: string,
  table: Table<string, C>,
  key: SingleKeyOf<C>,
  words?: readonly string[],
): List {
  return { name, table: table.name, column: headerOf(table, key), ...(words && { words }) };
}

export const lists: Readonly<Record<ListKey, List>> = {
  areas: listOf("TP_ListeOmraader", areas, "number"),
  activities: listOf("TP_ListeAktiviteter", activities, "id"),
  activityStatuses: listOf("TP_ListeStatus", activityStatusList, "word", activityStatuses),
  coFundingStatuses: listOf(
    "TP_ListeMedfinansiering",
    coFundingStatusList,
    "word",
    coFundingStatuses,
  ),
  targetKinds: listOf("TP_ListeMaaltyper", targetKindList, "word", targetKinds),
  safetyScale: listOf("TP_ListeTryghed", safetyScale, "word"),
  yesNo: listOf("TP_ListeJaNej", yesNoList, "word", ["Ja", "Nej"]),
};
