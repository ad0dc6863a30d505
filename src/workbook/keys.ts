/** The names by which code speaks of the typed sheets and tables, whatever they are called in a workbook. */

export const sheetKeys = [
  "plan",
  "frame",
  "areas",
  "activities",
  "funding",
  "coFunding",
  "deliverables",
  "targetPercents",
  "crime",
  "safetyIndex",
  "lists",
  "explained",
  "reports",
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** A sheet holds one table, or several side by side (the theory of change beside the areas, the lists). */
export const tableKeys = [
  "plan",
  "frame",
  "areas",
  "results",
  "effects",
  "activities",
  "funding",
  "coFunding",
  "deliverables",
  "targetPercents",
  "crime",
  "safetyIndex",
  "activityStatuses",
  "coFundingStatuses",
  "targetKinds",
  "safetyScale",
  "yesNo",
  "explained",
  "reports",
] as const;
export type TableKey = (typeof tableKeys)[number];

/** The generated sheets: plain ranges that are written anew from the typed ones. */
export const generatedKeys = ["overview", "areaTables", "targetTable"] as const;
export type GeneratedKey = (typeof generatedKeys)[number];
