import { wordsFor } from "../../src/taskpane/parts/outcome-words";
import { sentences } from "../../src/text";
import { line, type Report } from "../../src/workbook/change/report";
import { report } from "./fake-workbook";

const written: Partial<Report> = { done: [line("tableWritten", { sheet: "Oversigt", rows: 9 })] };
const words = (parts: Partial<Report>) =>
  wordsFor({ kind: "done", work: "write", report: report(parts) }, sentences("da"));

test("what is written and whole is good", () => {
  expect(words(written)).toMatchObject({ tone: "good", title: "Oversigten er skrevet" });
});

test("what is written with a cell that could not be read is done, but not all good", () => {
  const unread = line("unreadCells", { count: 1, sheet: "Finansiering", cell: "D5" });
  expect(words({ ...written, notes: [unread] })).toMatchObject({
    tone: "partly",
    title: "Oversigten er skrevet",
  });
});
