/** A sheet on its own, so that making it when it is first used does not repair the plan's other sheets. */
import type { Located } from "./locate";
import type { SheetDefinition } from "../schema/sheets";

/** The plan as if this were its only sheet; without tables where the workbook does not have it. */
export function onlySheet(
  { sheets, tables, years }: Located,
  definition: SheetDefinition,
): Located {
  const own = sheets.filter((sheet) => sheet.definition.key === definition.key);
  const fresh = { definition, tables: [], bare: [] };
  return { sheets: own.length > 0 ? own : [fresh], tables, years };
}
