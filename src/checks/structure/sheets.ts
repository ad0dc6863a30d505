import { defineCheck, type OnFound } from "../check";

/** Rows a filter hides still count in every sum. */
export const filteredRows = defineCheck({
  id: "filtered-rows",
  family: "structure",
  severity: "info",
  each: "sheet",
  reads: [],
  run({ sheet, filtered }, _context, found: OnFound<{ sheet: string }>) {
    if (!filtered) return;
    found({
      at: [{ sheet, address: "A1" }],
      subject: sheet,
      params: { sheet },
    });
  },
});

/** Nothing can be fixed on a protected sheet. */
export const protectedSheet = defineCheck({
  id: "protected-sheet",
  family: "structure",
  severity: "info",
  each: "sheet",
  reads: [],
  run(condition, _context, found: OnFound<{ sheet: string }>) {
    if (!condition.protected) return;
    const { sheet } = condition;
    found({ at: [{ sheet, address: "A1" }], subject: sheet, params: { sheet } });
  },
});

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
