/** Merged cells are in the way of arrays, which look again where cells are merged or no longer are. */
import type { Area } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import type { WorkbookState } from "../state";

export function setMerges(
  { calculation }: WorkbookState,
  sheet: SheetState,
  merges: readonly Area[],
): void {
  const before = sheet.merges;
  sheet.merges = merges;
  for (const area of before) if (!merges.includes(area)) calculation.touch(sheet, area);
  for (const area of merges) if (!before.includes(area)) calculation.touch(sheet, area);
}
