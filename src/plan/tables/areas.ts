/** Indsatsområder: the plan's areas. The results and effects of the theory of change stand beside them. */
import { areaList, areaNumber, longText, text } from "./codecs";
import { defineTable, type RowOf } from "./table";

export const areas = defineTable({
  key: "areas",
  name: "TP_Indsatsomraader",
  identity: ["number"],
  unique: "number",
  dataFile: { name: "indsatsomraader.csv" },
  columns: {
    number: { header: "Nr", codec: areaNumber, need: "key" },
    name: { header: "Navn", codec: longText, need: "required", otherwise: "" },
    shortName: { header: "Kort navn", codec: text },
    targetGroup: { header: "Målgruppe", codec: longText },
  },
});
export type AreaRow = RowOf<typeof areas>;

export const results = defineTable({
  key: "results",
  name: "TP_Resultater",
  identity: ["areas", "text"],
  columns: {
    areas: { header: "Indsatsområde", codec: areaList },
    text: { header: "Resultat", codec: longText },
  },
});

export const effects = defineTable({
  key: "effects",
  name: "TP_Effekter",
  identity: ["areas", "text"],
  columns: {
    areas: { header: "Indsatsområde", codec: areaList },
    text: { header: "Effekt", codec: longText },
  },
});
