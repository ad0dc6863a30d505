/** Finansiering: what each activity is granted, year by year. */
import { activities } from "./activities";
import { activity, kroner, longText, text } from "./codecs";
import { columnOf } from "./references";
import { defineTable, type RowOf } from "./table";

/** Found by id, so that either sheet may be sorted. */
function ofActivity(id: string, column: string, unknown: string): string {
  return `=IF(${id}="","",IFERROR(INDEX(${column},MATCH(${id},${columnOf(activities, "id")},0))&"","${unknown}"))`;
}

export const funding = defineTable(
  {
    key: "funding",
    name: "TP_Finansiering",
    identity: ["id"],
    unique: "id",
    dataFile: { name: "finansiering.csv", headers: { id: "Aktivitet" } },
    columns: {
      id: { header: "Id", codec: activity, need: "key", field: "activity" },
      activity: { header: "Aktivitet", codec: longText, computed: "lookup" },
      status: { header: "Status", codec: text, computed: "lookup" },
      /** A year without money has no entry. */
      amount: { header: "{year}", codec: kroner, perYear: true, field: "amounts" },
      total: { header: "I alt", codec: kroner, computed: "formula" },
    },
  },
  {
    activity: ({ cell }) =>
      ofActivity(cell("id"), columnOf(activities, "name"), "Ukendt aktivitet"),
    status: ({ cell }) => ofActivity(cell("id"), columnOf(activities, "status"), ""),
    // A term a year, so that columns may stand in any order; a text gives an error, where SUM would pass over it.
    total: ({ cellOfYear }, { years }) =>
      `=${years.map((year) => cellOfYear("amount", year)).join("+") || "0"}`,
  },
);
export type Funding = RowOf<typeof funding>;
