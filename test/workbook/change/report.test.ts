import { sentences } from "../../../src/text";
import { line, say } from "../../../src/workbook/change/report";

test("a report line's sentence has its place in it", () => {
  const report = line("rowsAdded", { sheet: "Finansiering", rows: 1 });
  expect(say(sentences("da").workbook.report, report)).toBe("Finansiering: 1 række tilføjet.");
});
