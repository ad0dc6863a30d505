/** The plan's own words, which formulas and checks know. They stand on sheet Lister. */

export const activityStatuses = [
  "Forslag",
  "Godkendt",
  "I gang",
  "Afsluttet",
  "Bortfaldet",
] as const;

export const coFundingStatuses = ["Ansøgt", "Tilsagn", "Afslag", "Naturalier"] as const;

export const targetKinds = ["Reduktion", "Fast tal", "Fastholdes"] as const;
export type TargetKind = (typeof targetKinds)[number];
