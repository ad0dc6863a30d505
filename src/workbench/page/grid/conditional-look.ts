/** What the conditional formats of a cell make of it now: the first that containsCell wins, member by member. */
import { type Place, containsCell } from "../../cells/rectangle";
import { copyFormula } from "../../engine/formula/references";
import type { CellFormat, Sheet, WorkbookModel } from "../../engine/model";

/** A rule's formula is written for the first cell of its first area and moves with the cell it is asked for. */
export function conditionalLook(model: WorkbookModel, sheet: Sheet, place: Place): CellFormat {
  if (sheet.conditionalFormats.length === 0) return {};
  const there = sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => containsCell(area, place)))
    .sort((one, other) => one.priority - other.priority);
  let look: CellFormat = {};
  for (const { areas, rule, format, stopIfTrue } of there) {
    const [origin] = areas;
    if (!origin) continue;
    const formula = copyFormula(rule.formula, place.row - origin.row, place.column - origin.column);
    const value = model.evaluate(sheet.id, formula, place.row, place.column);
    if (value !== true && !(typeof value === "number" && value !== 0)) continue;
    look = { ...format, ...look };
    if (stopIfTrue) break;
  }
  return look;
}
