/** Lister: the words people choose between. The safety scale may be edited; the others are the plan's own. */
import { text } from "./codecs";
import { defineTable } from "./table";

export const activityStatusList = defineTable({
  key: "activityStatuses",
  name: "TP_Aktivitetsstatus",
  identity: ["word"],
  columns: { word: { header: "Aktivitetsstatus", codec: text } },
});
export const coFundingStatusList = defineTable({
  key: "coFundingStatuses",
  name: "TP_Medfinansieringsstatus",
  identity: ["word"],
  columns: { word: { header: "Medfinansieringsstatus", codec: text } },
});
export const targetKindList = defineTable({
  key: "targetKinds",
  name: "TP_Maaltyper",
  identity: ["word"],
  columns: { word: { header: "Måltype", codec: text } },
});
/** Lowest need first. */
export const safetyScale = defineTable({
  key: "safetyScale",
  name: "TP_Tryghedsskala",
  identity: ["word"],
  dataFile: { name: "skala.csv", headers: { word: "Niveau" } },
  columns: { word: { header: "Tryghedsskala", codec: text, need: "key" } },
});
export const yesNoList = defineTable({
  key: "yesNo",
  name: "TP_JaNej",
  identity: ["word"],
  columns: { word: { header: "Ja eller nej", codec: text } },
});
