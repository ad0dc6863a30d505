/** Anmeldelser: the history behind Kriminalitet's figures, from where each is and what it replaced. */
import { count, date, longText, text, year, yesNo } from "./codecs";
import { defineTable, type RowOf } from "./table";

export const reportedCrime = defineTable({
  key: "reports",
  name: "TP_Anmeldelser",
  identity: ["offence", "year", "count", "drawn", "source"],
  columns: {
    offence: { header: "Gerningstype", codec: text, need: "key" },
    year: { header: "År", codec: year, need: "key" },
    count: { header: "Antal", codec: count, need: "key" },
    drawn: { header: "Opgjort den", codec: date },
    source: { header: "Kilde", codec: longText },
    provisional: { header: "Foreløbig", codec: yesNo },
    replaces: { header: "Erstatter", codec: count },
    /** What it was added up from. */
    parts: { header: "Sammensat af", codec: longText },
  },
});
export type RecordedFigure = RowOf<typeof reportedCrime>;
