/** The lists people choose from, each a defined name over a table column (`lists.ts`). */
export const listKeys = [
  "areas",
  "activities",
  "activityStatuses",
  "coFundingStatuses",
  "targetKinds",
  "safetyScale",
  "yesNo",
] as const;
export type ListKey = (typeof listKeys)[number];
