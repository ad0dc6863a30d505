/** A table with a column of every kind of value. It has a declaration and help, and no code of its own. */
import * as codecs from "../../src/plan/tables/codecs";
import { defineTable } from "../../src/plan/tables/table";
import { activityStatuses } from "../../src/plan/tables/words";

export const everything = defineTable(
  {
    key: "everything",
    name: "TP_Alting",
    identity: ["text"],
    unique: "text",
    columns: {
      text: { header: "Tekst", codec: codecs.text, need: "key" },
      longText: { header: "Lang tekst", codec: codecs.longText },
      chosenText: { header: "Niveau", codec: codecs.chosenText("safetyScale") },
      kroner: { header: "Beløb", codec: codecs.kroner },
      count: { header: "Antal", codec: codecs.count },
      year: { header: "År", codec: codecs.year },
      date: { header: "Dato", codec: codecs.date },
      percent: { header: "Procent", codec: codecs.percent },
      share: { header: "Andel", codec: codecs.share },
      areaNumber: { header: "Nr", codec: codecs.areaNumber },
      area: { header: "Indsatsområde", codec: codecs.area },
      areaList: { header: "Områder", codec: codecs.areaList },
      activityId: { header: "Id", codec: codecs.activityId },
      activity: { header: "Aktivitet", codec: codecs.activity },
      word: { header: "Status", codec: codecs.word("activityStatuses", activityStatuses) },
      yesNo: { header: "Ja/nej", codec: codecs.yesNo },
      byRow: { header: "Værdi", codec: codecs.byRow },
      inYear: { header: "Beløb {year}", codec: codecs.kroner, perYear: true },
      double: { header: "Det dobbelte", codec: codecs.kroner, computed: "formula" },
    },
  },
  { double: ({ cell }) => `=2*${cell("kroner")}` },
);
