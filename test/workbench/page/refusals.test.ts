import type { WorkbookModel } from "../../../src/workbench/engine/model";
import { excelFile } from "../file/excel-file";
import { beginEdit, changeEdit, finishEdit } from "../../../src/workbench/page/actions/edit-cell";
import { openBytes } from "../../../src/workbench/page/actions/files";
import { deleteLines, renameSheet } from "../../../src/workbench/page/actions/sheet-structure";
import { PageState } from "../../../src/workbench/page/page-state";
import { selectCell } from "../../../src/workbench/page/sheet/selection";

function pageWith(change: (model: WorkbookModel, sheetId: string) => void): PageState {
  const page = new PageState();
  page.model.transact("person", () => change(page.model, page.sheet.id));
  return page;
}

test("what is typed into a protected sheet is refused in Danish, with the cell", async () => {
  const page = pageWith((model, id) => model.setSheet(id, { protected: true }));
  beginEdit(page, "cell", "1");
  changeEdit(page, { text: "12" });
  expect(await finishEdit(page)).toBe(false);
  expect(page.notice).toBe("A1: Arket er beskyttet. Fjern beskyttelsen i Excel først.");
});

test("a deletion that would take a table's header is refused in Danish", () => {
  const page = pageWith((model, id) => {
    model.addTable(id, { row: 0, column: 0, rows: 3, columns: 1 }, true);
  });
  page.select(selectCell({ row: 0, column: 0 }));
  deleteLines(page, "rows");
  expect(page.notice).toBe("En tabel skal beholde sin overskriftsrække.");
});

test.each([
  ["Andet", "Der er allerede et ark, der hedder Andet."],
  [
    "a/b",
    String.raw`Et ark kan ikke hedde a/b: højst 31 tegn, ingen af \ / ? * : [ ], og ' hverken først eller sidst.`,
  ],
])("a sheet cannot be renamed %s, and it is said in Danish", (name, sentence) => {
  const page = pageWith((model) => model.addSheet("Andet"));
  expect(renameSheet(page, page.sheet.id, name)).toBe(false);
  expect(page.notice).toBe(sentence);
});

test.each([
  [
    "named",
    { "xl/workbook.xml": (xml: string) => xml.replace("Liste &amp; mål", "BUDGET") },
    "BUDGET",
  ],
])("a damaged file is refused with what is wrong, %s", (_, change, named) => {
  const page = new PageState();
  expect(openBytes(page, excelFile(change), "plan.xlsx")).toBe(false);
  expect(page.notice).toBe(`Filen kunne ikke åbnes. Den er beskadiget: ${named}.`);
});

test("a damaged file that does not say where is refused without naming a part", () => {
  const page = new PageState();
  expect(openBytes(page, excelFile().slice(0, 400), "plan.xlsx")).toBe(false);
  expect(page.notice).toBe("Filen kunne ikke åbnes. Den er beskadiget.");
});
