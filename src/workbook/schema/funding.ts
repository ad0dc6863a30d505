/** Sheets Finansiering, Medfinansiering and Leverancer: money and promises, by activity. */
import type { SheetDefinition } from "./column";

/** Found by id, so that either sheet may be sorted. */
function ofActivity(column: string, unknown: string): string {
  return `=IF([@Id]="","",IFERROR(INDEX(TP_Aktiviteter[${column}],MATCH([@Id],TP_Aktiviteter[Id],0))&"","${unknown}"))`;
}

export const fundingSheet: SheetDefinition = {
  key: "funding",
  title: "Finansiering",
  help: "fundingSheet",
  tables: [
    {
      key: "funding",
      name: "TP_Finansiering",
      identity: ["id"],
      columns: [
        {
          key: "id",
          header: "Id",
          type: "activity",
          width: 60,
          help: "fundingId",
          required: true,
          list: "activities",
        },
        {
          key: "activity",
          header: "Aktivitet",
          type: "longText",
          width: 320,
          help: "fundingActivity",
          formula: ofActivity("Aktivitet", "Ukendt aktivitet"),
          looksUp: true,
        },
        {
          key: "status",
          header: "Status",
          type: "text",
          width: 90,
          help: "fundingStatus",
          formula: ofActivity("Status", ""),
          looksUp: true,
        },
        {
          key: "amount",
          header: "{year}",
          type: "kroner",
          width: 100,
          help: "fundingAmount",
          perYear: true,
        },
        {
          key: "total",
          header: "I alt",
          type: "kroner",
          width: 110,
          help: "fundingTotal",
          // A term a year, so that columns may stand in any order; a text gives an error, where SUM would pass over it.
          formula: ({ years }) =>
            `=${years.map((year) => `[@[${String(year)}]]`).join("+") || "0"}`,
        },
      ],
    },
  ],
};

export const coFundingSheet: SheetDefinition = {
  key: "coFunding",
  title: "Medfinansiering",
  help: "coFundingSheet",
  tables: [
    {
      key: "coFunding",
      name: "TP_Medfinansiering",
      identity: ["activity", "source"],
      columns: [
        {
          key: "activity",
          header: "Aktivitet",
          type: "activity",
          width: 80,
          help: "coFundingActivity",
          required: true,
          list: "activities",
        },
        {
          key: "source",
          header: "Kilde",
          type: "longText",
          width: 220,
          help: "coFundingSource",
          required: true,
        },
        { key: "amount", header: "Beløb", type: "kroner", width: 110, help: "coFundingAmount" },
        {
          key: "status",
          header: "Status",
          type: "word",
          width: 100,
          help: "coFundingStatus",
          list: "coFundingStatuses",
        },
        {
          key: "condition",
          header: "Betingelse",
          type: "longText",
          width: 280,
          help: "coFundingCondition",
        },
        { key: "answerBy", header: "Svar senest", type: "date", width: 100, help: "answerBy" },
      ],
    },
  ],
};

export const deliverablesSheet: SheetDefinition = {
  key: "deliverables",
  title: "Leverancer",
  help: "deliverablesSheet",
  tables: [
    {
      key: "deliverables",
      name: "TP_Leverancer",
      identity: ["activity", "year", "text"],
      columns: [
        {
          key: "activity",
          header: "Aktivitet",
          type: "activity",
          width: 80,
          help: "deliverableActivity",
          required: true,
          list: "activities",
        },
        { key: "year", header: "År", type: "year", width: 60, help: "deliverableYear" },
        {
          key: "text",
          header: "Leverance",
          type: "longText",
          width: 420,
          help: "deliverableText",
          required: true,
        },
        { key: "goal", header: "Mål (antal)", type: "count", width: 90, help: "deliverableGoal" },
        {
          key: "achieved",
          header: "Opnået",
          type: "count",
          width: 80,
          help: "deliverableAchieved",
        },
        { key: "status", header: "Status", type: "text", width: 120, help: "deliverableStatus" },
      ],
    },
  ],
};
