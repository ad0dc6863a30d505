/** Medfinansiering: what others pay, in money or in kind; it is no part of the frame. */
import { activity, date, kroner, longText, word } from "./codecs";
import { defineTable, type RowOf } from "./table";
import { coFundingStatuses } from "./words";

export const coFunding = defineTable({
  key: "coFunding",
  name: "TP_Medfinansiering",
  identity: ["activity", "source"],
  dataFile: { name: "medfinansiering.csv" },
  columns: {
    activity: { header: "Aktivitet", codec: activity, need: "key" },
    source: { header: "Kilde", codec: longText, need: "required", otherwise: "" },
    amount: { header: "Beløb", codec: kroner },
    status: { header: "Status", codec: word("coFundingStatuses", coFundingStatuses) },
    condition: { header: "Betingelse", codec: longText },
    answerBy: { header: "Svar senest", codec: date },
  },
});
export type CoFunding = RowOf<typeof coFunding>;
