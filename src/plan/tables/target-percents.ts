/** Målprocenter: by how much figures must have fallen in a year, against the baseline. */
import { percent, year } from "./codecs";
import { defineTable, type RowOf } from "./table";

export const targetPercents = defineTable({
  key: "targetPercents",
  name: "TP_Maalprocenter",
  identity: ["year"],
  unique: "year",
  dataFile: { name: "maalprocenter.csv" },
  columns: {
    year: { header: "År", codec: year, need: "key" },
    reduction: { header: "Reduktion", codec: percent, need: "key" },
  },
});
export type TargetPercent = RowOf<typeof targetPercents>;
