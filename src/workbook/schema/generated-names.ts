/** The hidden defined names by which generated blocks are found again. */
import type { GeneratedKey } from "./generated-keys";

const prefix = "TP_Blok_";

export const blockNames = {
  overview: `${prefix}Oversigt`,
  targetTable: `${prefix}Maaltabel`,
  findings: `${prefix}Kontrolrapport`,
} as const;

const areaPrefix = `${prefix}Omraade_`;

/** The name of an area's table. */
export function areaBlockName(area: number): string {
  return `${areaPrefix}${String(area)}`;
}

/** Whether a defined name is that of a generated block. */
export function isGeneratedName(name: string): boolean {
  return name.startsWith(prefix);
}

/** The generated sheet a block belongs to; undefined for the block of findings, which has a sheet of its own. */
export function generatedKeyOf(name: string): GeneratedKey | undefined {
  if (name === blockNames.overview) return "overview";
  if (name === blockNames.targetTable) return "targetTable";
  return name.startsWith(areaPrefix) ? "areaTables" : undefined;
}

/** The number of the area that an area table is for; undefined for other blocks. */
export function areaOfBlock(name: string): number | undefined {
  return name.startsWith(areaPrefix) ? Number(name.slice(areaPrefix.length)) : undefined;
}

/** How many sums a block ends with, by its rows. An area without activities has no sums, and three rows: title, headings, a note. */
export function sumsOf({ name, rows }: { readonly name: string; readonly rows: number }): number {
  if (generatedKeyOf(name) === "overview") return 2;
  return generatedKeyOf(name) === "areaTables" && rows > 3 ? 1 : 0;
}
