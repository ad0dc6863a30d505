/** Lister: the words people choose between. The safety scale may be edited; the others are the plan's own. */
import { text } from "./codecs";
import { defineTable } from "./table";

function wordTable<const Key extends string>(key: Key, name: `TP_${string}`, header: string) {
  return defineTable({ key, name, identity: ["word"], columns: { word: { header, codec: text } } });
}

export const activityStatusList = wordTable(
  "activityStatuses",
  "TP_Aktivitetsstatus",
  "Aktivitetsstatus",
);
export const coFundingStatusList = wordTable(
  "coFundingStatuses",
  "TP_Medfinansieringsstatus",
  "Medfinansieringsstatus",
);
export const targetKindList = wordTable("targetKinds", "TP_Maaltyper", "Måltype");
export const yesNoList = wordTable("yesNo", "TP_JaNej", "Ja eller nej");

/** Lowest need first. */
export const safetyScale = defineTable({
  key: "safetyScale",
  name: "TP_Tryghedsskala",
  identity: ["word"],
  dataFile: { name: "skala.csv", headers: { word: "Niveau" } },
  columns: { word: { header: "Tryghedsskala", codec: text, need: "key" } },
});
