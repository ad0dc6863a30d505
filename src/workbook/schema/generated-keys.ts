/** The generated sheets: plain ranges that are written anew from the typed ones. */
export const generatedKeys = ["overview", "areaTables", "targetTable"] as const;
export type GeneratedKey = (typeof generatedKeys)[number];
