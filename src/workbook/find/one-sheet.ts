/** A sheet that is made when first used, on its own: the plan's other sheets are not repaired on the way. */
import type { Located } from "./locate";
import type { SheetDefinition } from "../schema/sheets";

export function onlySheet(
  { sheets, tables, years }: Located,
  definition: SheetDefinition,
): Located {
  const own = sheets.filter((sheet) => sheet.definition.key === definition.key);
  const fresh = { definition, tables: [], bare: [] };
  return { sheets: own.length > 0 ? own : [fresh], tables, years };
}
