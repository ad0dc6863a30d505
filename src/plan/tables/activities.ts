/** Aktiviteter: what the plan does, in words. Its money is on Finansiering. */
import { activityId, area, areaList, kroner, longText, text, word, year, yesNo } from "./codecs";
import { defineTable, type RowOf } from "./table";
import { activityStatuses } from "./words";

export const activities = defineTable({
  key: "activities",
  name: "TP_Aktiviteter",
  identity: ["id"],
  unique: "id",
  dataFile: { name: "aktiviteter.csv" },
  columns: {
    id: { header: "Id", codec: activityId, need: "key" },
    area: { header: "Indsatsområde", codec: area, need: "required" },
    /** An activity has three names: its heading, its name in the area table, and its name in the overview. */
    name: { header: "Aktivitet", codec: longText, need: "required", otherwise: "" },
    areaTableName: { header: "Navn i områdetabel", codec: longText },
    overviewName: { header: "Navn i oversigt", codec: longText },
    description: { header: "Beskrivelse", codec: longText },
    targetGroup: { header: "Målgruppe", codec: longText },
    schedule: { header: "Tidsplan", codec: longText },
    firstYear: { header: "Startår", codec: year },
    lastYear: { header: "Slutår", codec: year },
    /** Prose with amounts and years that must agree with the funding. */
    economy: { header: "Økonomi", codec: longText },
    responsible: { header: "Ansvarlig", codec: longText },
    otherAreas: { header: "Øvrige indsatsområder", codec: areaList },
    objectives: { header: "Bidrager til målsætninger", codec: longText },
    /** What the activity costs in all, whoever pays. */
    totalCost: { header: "Samlet udgift", codec: kroner },
    financedByOthers: { header: "Finansieres af andre", codec: yesNo },
    /** The name of a post shared with another activity. */
    sharedPost: { header: "Fælles stilling", codec: text },
    status: { header: "Status", codec: word("activityStatuses", activityStatuses) },
  },
});
export type Activity = RowOf<typeof activities>;
