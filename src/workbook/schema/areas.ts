/** Sheet Indsatsområder: the areas, and beside them the results and effects of the theory of change. */
import type { SheetDefinition } from "./column";

export const areasSheet: SheetDefinition = {
  key: "areas",
  title: "Indsatsområder",
  help: "areasSheet",
  tables: [
    {
      key: "areas",
      name: "TP_Indsatsomraader",
      identity: ["number"],
      columns: [
        {
          key: "number",
          header: "Nr",
          type: "area",
          width: 50,
          help: "areaNumber",
          required: true,
        },
        {
          key: "name",
          header: "Navn",
          type: "longText",
          width: 360,
          help: "areaName",
          required: true,
        },
        { key: "shortName", header: "Kort navn", type: "text", width: 170, help: "areaShortName" },
        {
          key: "targetGroup",
          header: "Målgruppe",
          type: "longText",
          width: 220,
          help: "areaTargetGroup",
        },
      ],
    },
    {
      key: "results",
      name: "TP_Resultater",
      identity: ["areas", "text"],
      columns: [
        { key: "areas", header: "Indsatsområde", type: "areas", width: 135, help: "resultArea" },
        { key: "text", header: "Resultat", type: "longText", width: 280, help: "resultText" },
      ],
    },
    {
      key: "effects",
      name: "TP_Effekter",
      identity: ["areas", "text"],
      columns: [
        { key: "areas", header: "Indsatsområde", type: "areas", width: 135, help: "effectArea" },
        { key: "text", header: "Effekt", type: "longText", width: 280, help: "effectText" },
      ],
    },
  ],
};
