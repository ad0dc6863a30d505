import { sentences } from "../../../src/text";
import { say } from "../../../src/cells/message";
import { line } from "../../../src/workbook/change/report";

test("a report line's sentence has its place in it", () => {
  const report = line("rowsAdded", { sheet: "Finansiering", rows: 1 });
  expect(say(report, sentences("da").workbook.report)).toBe("Finansiering: 1 række tilføjet.");
});
