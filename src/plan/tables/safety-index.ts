/** Tryghedsindeks: the published level of a district, year by year. */
import { chosenText, longText, text, year } from "./codecs";
import { defineTable, type RowOf } from "./table";

export const safetyIndex = defineTable({
  key: "safetyIndex",
  name: "TP_Tryghedsindeks",
  identity: ["year", "district"],
  dataFile: { name: "tryghedsindeks.csv" },
  columns: {
    year: { header: "År", codec: year, need: "key" },
    district: { header: "Distrikt", codec: text, need: "required", otherwise: "" },
    /** A word of the scale on Lister, e.g. markant. */
    level: { header: "Niveau", codec: chosenText("safetyScale") },
    source: { header: "Kilde", codec: longText },
  },
});
export type SafetyIndex = RowOf<typeof safetyIndex>;
