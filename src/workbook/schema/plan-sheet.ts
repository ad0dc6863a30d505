/** Sheet Plan: the plan's own facts, one a row. */
import type { PlanFacts } from "../../plan/types";
import type { ColumnType, HelpKey, SheetDefinition } from "./column";

/** A row of the sheet: what it is called there, and how its value is read. */
export interface FactRow {
  readonly fact: keyof PlanFacts;
  readonly label: string;
  readonly type: Extract<ColumnType, "text" | "year" | "date">;
  readonly help: HelpKey;
}

export const factRows: readonly FactRow[] = [
  { fact: "partnership", label: "Partnerskab", type: "text", help: "factPartnership" },
  { fact: "from", label: "Periode fra", type: "year", help: "factFrom" },
  { fact: "to", label: "Periode til", type: "year", help: "factTo" },
  { fact: "baselineYear", label: "Baselineår", type: "year", help: "factBaselineYear" },
  { fact: "priceLevel", label: "P/l-år", type: "year", help: "factPriceLevel" },
  { fact: "territory", label: "Område", type: "text", help: "factTerritory" },
  { fact: "asOf", label: "Opgjort pr.", type: "date", help: "factAsOf" },
];

export const planSheet: SheetDefinition = {
  key: "plan",
  title: "Plan",
  help: "planSheet",
  tables: [
    {
      key: "plan",
      name: "TP_Plan",
      identity: ["fact"],
      columns: [
        { key: "fact", header: "Oplysning", type: "text", width: 170, help: "fact" },
        { key: "value", header: "Værdi", type: "byRow", width: 320, help: "factValue" },
      ],
    },
  ],
};
