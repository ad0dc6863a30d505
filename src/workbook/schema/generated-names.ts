/** The hidden defined names that hold the generated blocks in place, and the tabs they are first written on. */
import type { GeneratedKey } from "./generated-keys";

const prefix = "TP_Blok_";

export const blockNames = {
  overview: `${prefix}Oversigt`,
  targetTable: `${prefix}Maaltabel`,
  findings: `${prefix}Kontrolrapport`,
} as const;

const areaPrefix = `${prefix}Omraade_`;

export function areaBlockName(area: number): string {
  return `${areaPrefix}${String(area)}`;
}

export function isGeneratedName(name: string): boolean {
  return name.startsWith(prefix);
}

/** The generated sheet of the plan a block belongs to; the sheet of findings is none. */
export function generatedKeyOf(name: string): GeneratedKey | undefined {
  if (name === blockNames.overview) return "overview";
  if (name === blockNames.targetTable) return "targetTable";
  return name.startsWith(areaPrefix) ? "areaTables" : undefined;
}

/** The area an area table is for; undefined for other blocks. */
export function areaOfBlock(name: string): number | undefined {
  return name.startsWith(areaPrefix) ? Number(name.slice(areaPrefix.length)) : undefined;
}

/** How many sums a block of so many rows ends with. An area without activities has a title, headings and one row that says so. */
export function sumsOf({ name, rows }: { readonly name: string; readonly rows: number }): number {
  if (generatedKeyOf(name) === "overview") return 2;
  return generatedKeyOf(name) === "areaTables" && rows > 3 ? 1 : 0;
}
