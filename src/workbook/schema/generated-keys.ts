/** The generated sheets. They hold plain ranges, which are written anew from the typed sheets. */
export const generatedKeys = ["overview", "areaTables", "targetTable"] as const;
export type GeneratedKey = (typeof generatedKeys)[number];
