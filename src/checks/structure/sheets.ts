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
