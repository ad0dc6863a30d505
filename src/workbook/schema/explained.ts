/** Sheet Forklarede afvigelser: why figures that do not add up are right all the same. It appears when first used. */
import type { SheetDefinition } from "./column";

export const explainedSheet: SheetDefinition = {
  key: "explained",
  title: "Forklarede afvigelser",
  shortTitle: "Afvigelser",
  help: "explainedSheet",
  onFirstUse: true,
  tables: [
    {
      key: "explained",
      name: "TP_ForklaredeAfvigelser",
      identity: ["check", "subject"],
      columns: [
        { key: "check", header: "Kontrol", type: "text", width: 170, help: "explainedCheck" },
        {
          key: "subject",
          header: "Celle/nøgle",
          type: "longText",
          width: 260,
          help: "explainedSubject",
        },
        { key: "value", header: "Værdi", type: "text", width: 140, help: "explainedValue" },
        {
          key: "reason",
          header: "Begrundelse",
          type: "longText",
          width: 360,
          help: "explainedReason",
        },
        {
          key: "initials",
          header: "Initialer",
          type: "text",
          width: 80,
          help: "explainedInitials",
        },
        { key: "date", header: "Dato", type: "date", width: 90, help: "explainedDate" },
      ],
    },
  ],
};
