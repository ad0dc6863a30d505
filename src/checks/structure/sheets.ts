import { defineCheck } from "../check";

/** Rows a filter hides still count in every sum. */
export const filteredRows = defineCheck({
  id: "filtered-rows",
  family: "structure",
  severity: "info",
  each: "sheet",
  reads: [],
  run({ sheet, filtered }, _context, report) {
    if (!filtered) return;
    report({
      at: [{ sheet, address: "A1" }],
      subject: sheet,
      words: { name: sheet },
    });
  },
});

/** Nothing can be mended on a protected sheet. */
export const protectedSheet = defineCheck({
  id: "protected-sheet",
  family: "structure",
  severity: "info",
  each: "sheet",
  reads: [],
  run(condition, _context, report) {
    if (!condition.protected) return;
    const { sheet } = condition;
    report({ at: [{ sheet, address: "A1" }], subject: sheet, words: { name: sheet } });
  },
});
