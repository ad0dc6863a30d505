/** Leverancer: what each activity is to deliver, year by year. */
import { activity, count, longText, text, year } from "./codecs";
import { defineTable, type RowOf } from "./table";

export const deliverables = defineTable({
  key: "deliverables",
  name: "TP_Leverancer",
  identity: ["activity", "year", "text"],
  dataFile: { name: "leverancer.csv" },
  columns: {
    activity: { header: "Aktivitet", codec: activity, need: "key" },
    year: { header: "År", codec: year },
    text: { header: "Leverance", codec: longText, need: "required", otherwise: "" },
    goal: { header: "Mål (antal)", codec: count },
    achieved: { header: "Opnået", codec: count },
    status: { header: "Status", codec: text },
  },
});
export type Deliverable = RowOf<typeof deliverables>;
