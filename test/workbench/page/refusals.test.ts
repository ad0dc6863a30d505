import type { WorkbookModel } from "../../../src/workbench/engine/model";
import { excelFile } from "../file/excel-file";
import { beginEdit, changeEdit, finishEdit } from "../../../src/workbench/page/actions/edit-cell";
import { openBytes } from "../../../src/workbench/page/actions/files";
import { deleteLines, renameSheet } from "../../../src/workbench/page/actions/sheet-structure";
import { Desk } from "../../../src/workbench/page/desk";
import { selectCell } from "../../../src/workbench/page/sheet/selection";

function deskWith(change: (model: WorkbookModel, sheetId: string) => void): Desk {
  const desk = new Desk();
  desk.model.transact("person", () => change(desk.model, desk.sheet.id));
  return desk;
}

test("what is typed into a protected sheet is refused in Danish, with the cell", async () => {
  const desk = deskWith((model, id) => model.setSheet(id, { protected: true }));
  beginEdit(desk, "cell", "1");
  changeEdit(desk, { text: "12" });
  expect(await finishEdit(desk)).toBe(false);
  expect(desk.notice).toBe("A1: Arket er beskyttet. Fjern beskyttelsen i Excel først.");
});

test("a deletion that would take a table's header is refused in Danish", () => {
  const desk = deskWith((model, id) => {
    model.addTable(id, { row: 0, column: 0, rows: 3, columns: 1 }, true);
  });
  desk.select(selectCell({ row: 0, column: 0 }));
  deleteLines(desk, "rows");
  expect(desk.notice).toBe("En tabel skal beholde sin overskriftsrække.");
});

test.each([
  ["Andet", "Der er allerede et ark, der hedder Andet."],
  [
    "a/b",
    String.raw`Et ark kan ikke hedde a/b: højst 31 tegn, ingen af \ / ? * : [ ], og ' hverken først eller sidst.`,
  ],
])("a sheet cannot be renamed %s, and it is said in Danish", (name, sentence) => {
  const desk = deskWith((model) => model.addSheet("Andet"));
  expect(renameSheet(desk, desk.sheet.id, name)).toBe(false);
  expect(desk.notice).toBe(sentence);
});

test.each([
  [
    "named",
    { "xl/workbook.xml": (xml: string) => xml.replace("Liste &amp; mål", "BUDGET") },
    "BUDGET",
  ],
])("a damaged file is refused with what is wrong, %s", (_, change, named) => {
  const desk = new Desk();
  expect(openBytes(desk, excelFile(change), "plan.xlsx")).toBe(false);
  expect(desk.notice).toBe(`Filen kunne ikke åbnes. Den er beskadiget: ${named}.`);
});

test("a damaged file that does not say where is refused without naming a part", () => {
  const desk = new Desk();
  expect(openBytes(desk, excelFile().slice(0, 400), "plan.xlsx")).toBe(false);
  expect(desk.notice).toBe("Filen kunne ikke åbnes. Den er beskadiget.");
});
