/** Sheet Anmeldelser: the history behind Kriminalitet's figures, from where each is and what it replaced. */
import type { SheetDefinition } from "./column";

export const reportsSheet: SheetDefinition = {
  key: "reports",
  title: "Anmeldelser",
  help: "reportsSheet",
  onFirstUse: true,
  tables: [
    {
      key: "reports",
      name: "TP_Anmeldelser",
      identity: ["offence", "year", "count", "drawn", "source"],
      columns: [
        {
          key: "offence",
          header: "Gerningstype",
          type: "text",
          width: 150,
          help: "reportOffence",
          required: true,
        },
        {
          key: "year",
          header: "År",
          type: "year",
          width: 60,
          help: "reportYear",
          required: true,
        },
        {
          key: "count",
          header: "Antal",
          type: "count",
          width: 80,
          help: "reportCount",
          required: true,
        },
        { key: "drawn", header: "Opgjort den", type: "date", width: 100, help: "reportDrawn" },
        { key: "source", header: "Kilde", type: "longText", width: 320, help: "reportSource" },
        {
          key: "provisional",
          header: "Foreløbig",
          type: "yesNo",
          width: 85,
          help: "reportProvisional",
          list: "yesNo",
        },
        { key: "replaces", header: "Erstatter", type: "count", width: 85, help: "reportReplaces" },
        {
          key: "parts",
          header: "Sammensat af",
          type: "longText",
          width: 320,
          help: "reportParts",
        },
      ],
    },
  ],
};
