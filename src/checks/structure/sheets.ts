import { type Check, defineCheck, type OnFound, type Told } from "../check";
import type { SheetCondition } from "../input";

/** A check of what a sheet is like, said once for the whole sheet. */
function ofSheet<const Id extends string>(
  id: Id,
  applies: (sheet: SheetCondition) => boolean,
): Check<"sheet", Told<Id, { sheet: string }>> {
  return defineCheck({
    id,
    family: "structure",
    severity: "info",
    each: "sheet",
    reads: [],
    run(condition, _context, found: OnFound<{ sheet: string }>) {
      const { sheet } = condition;
      if (!applies(condition)) return;
      found({ at: [{ sheet, address: "A1" }], subject: sheet, params: { sheet } });
    },
  });
}

/** Rows a filter hides still count in every sum. */
export const filteredRows = ofSheet("filtered-rows", ({ filtered }) => filtered);

/** Nothing can be fixed on a protected sheet. */
export const protectedSheet = ofSheet("protected-sheet", (sheet) => sheet.protected);

/** A sheet with cells far from all others may be too large to read: what was not read is not checked. */
export const sheetReadInPart = defineCheck({
  id: "sheet-read-in-part",
  family: "structure",
  severity: "info",
  each: "sheet",
  reads: [],
  run({ sheet, unreadTo }, _context, found: OnFound<{ sheet: string; cell: string }>) {
    if (unreadTo === undefined) return;
    const params = { sheet, cell: unreadTo };
    found({ at: [{ sheet, address: unreadTo }], subject: sheet, params });
  },
});
