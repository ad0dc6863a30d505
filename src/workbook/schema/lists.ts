/** Sheet Lister: the words people choose between. The safety scale may be edited; the others are the plan's own. */
import { activityStatuses, coFundingStatuses, targetKinds } from "../../plan/types";
import type { TableKey } from "../keys";
import type { HelpKey, ListKey, SheetDefinition, TableDefinition } from "./column";

function listTable(
  key: TableKey,
  name: string,
  header: string,
  help: HelpKey,
  width: number,
): TableDefinition {
  return {
    key,
    name,
    identity: ["word"],
    columns: [{ key: "word", header, type: "text", width, help }],
  };
}

export const listsSheet: SheetDefinition = {
  key: "lists",
  title: "Lister",
  help: "listsSheet",
  tables: [
    listTable("activityStatuses", "TP_Aktivitetsstatus", "Aktivitetsstatus", "fixedList", 150),
    listTable(
      "coFundingStatuses",
      "TP_Medfinansieringsstatus",
      "Medfinansieringsstatus",
      "fixedList",
      205,
    ),
    listTable("targetKinds", "TP_Maaltyper", "Måltype", "fixedList", 110),
    listTable("safetyScale", "TP_Tryghedsskala", "Tryghedsskala", "safetyScale", 130),
    listTable("yesNo", "TP_JaNej", "Ja eller nej", "fixedList", 100),
  ],
};

/** The words that are always on Lister. */
export const fixedWords: Partial<Record<TableKey, readonly string[]>> = {
  activityStatuses,
  coFundingStatuses,
  targetKinds,
  yesNo: ["Ja", "Nej"],
};

/** A list people choose from: the defined name that validation refers to, and the table column behind it. */
export const lists: Readonly<
  Record<ListKey, { readonly name: string; readonly table: string; readonly column: string }>
> = {
  areas: { name: "TP_ListeOmraader", table: "TP_Indsatsomraader", column: "Nr" },
  activities: { name: "TP_ListeAktiviteter", table: "TP_Aktiviteter", column: "Id" },
  activityStatuses: {
    name: "TP_ListeStatus",
    table: "TP_Aktivitetsstatus",
    column: "Aktivitetsstatus",
  },
  coFundingStatuses: {
    name: "TP_ListeMedfinansiering",
    table: "TP_Medfinansieringsstatus",
    column: "Medfinansieringsstatus",
  },
  targetKinds: { name: "TP_ListeMaaltyper", table: "TP_Maaltyper", column: "Måltype" },
  safetyScale: { name: "TP_ListeTryghed", table: "TP_Tryghedsskala", column: "Tryghedsskala" },
  yesNo: { name: "TP_ListeJaNej", table: "TP_JaNej", column: "Ja eller nej" },
};
