/** Ramme: what is available each year, and what is left of it. */
import { date, kroner, longText, year } from "./codecs";
import { funding } from "./funding";
import { columnOf } from "./references";
import { defineTable, type RowOf } from "./table";

/** From the id to the total: the columns between are the years. */
const fundingBlock = `[${funding.columns.id.header}]:[${funding.columns.total.header}]`;

export const frames = defineTable(
  {
    key: "frame",
    name: "TP_Ramme",
    identity: ["year"],
    unique: "year",
    dataFile: { name: "ramme.csv" },
    columns: {
      year: { header: "År", codec: year, need: "key" },
      amount: { header: "Ramme", codec: kroner },
      carriedOver: { header: "Overført", codec: kroner },
      granted: { header: "Afsat", codec: kroner, computed: "formula" },
      remaining: { header: "Resterende", codec: kroner, computed: "formula" },
      /** Bevillingsgrundlag: on what authority the frame stands. */
      basis: { header: "Bevillingsgrundlag", codec: longText },
      date: { header: "Dato", codec: date },
      priceLevel: { header: "P/l-år", codec: year },
    },
  },
  {
    // The year's column of Finansiering, but for activities that are dropped (Bortfaldet). Multiplied and not summed
    // apart, so that a text among the amounts gives #VALUE! where SUM would pass over it. The columns are named from the
    // first to the last, because LibreOffice reads neither a whole table's headers nor its bare name as Excel does.
    granted: ({ cell }) =>
      `=IF(${cell("year")}="","",SUMPRODUCT((${columnOf(funding, "status")}<>"Bortfaldet")` +
      `*INDEX(${funding.name}[${fundingBlock}],0,` +
      `MATCH(${cell("year")}&"",${funding.name}[[#Headers],${fundingBlock}],0))))`,
    remaining: ({ cell }) =>
      `=IF(${cell("year")}="","",${cell("amount")}+${cell("carriedOver")}-${cell("granted")})`,
  },
);
export type Frame = RowOf<typeof frames>;
