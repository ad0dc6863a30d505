/** A workbook opened in an Excel of another language: what a person sees and types is that language's. */
import {
  type Area,
  createWorkbook,
  openWorkbook,
  saveWorkbook,
  type WorkbookModel,
} from "../../../src/workbench/engine";
import { english } from "../../../src/workbench/engine/locale/english";
import { fromPerson, toPerson } from "../../../src/workbench/engine/formula/person-form";
import { readTyped } from "../../../src/workbench/engine/formula/typed-input";
import { formulas } from "../formula/generated-formulas";
import fc from "fast-check";

function typed(model: WorkbookModel, ...lines: readonly (readonly string[])[]) {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("a new workbook has a sheet");
  lines.forEach((texts, row) => {
    texts.forEach((text, column) => {
      model.type(sheet.id, row, column, text);
    });
  });
  return {
    sheet,
    shown: (row: number, column: number) => sheet.text(row, column),
    edited: (row: number, column: number) => model.editText(sheet.id, row, column),
  };
}

const american = () => createWorkbook({ locale: "en-US" });
const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

test("a new workbook has Sheet1 in English and Ark1 in Danish, and further sheets are called alike", () => {
  const names = (model: WorkbookModel) => {
    model.addSheet();
    return model.sheets.map(({ name }) => name);
  };
  expect(names(american())).toEqual(["Sheet1", "Sheet2"]);
  expect(names(createWorkbook({ locale: "da-DK" }))).toEqual(["Ark1", "Ark2"]);
});

test("English formulas have English names, commas and a decimal point", () => {
  const { sheet, shown, edited } = typed(american(), ["1.5", "=sum(A1,2.25)", "=if(true,1,0)"]);
  expect(sheet.cell(0, 1).formula).toBe("=SUM(A1,2.25)");
  expect(shown(0, 1)).toBe("3.75");
  expect(edited(0, 1)).toBe("=SUM(A1,2.25)");
  expect(edited(0, 2)).toBe("=IF(TRUE,1,0)");
});

test("errors, truth values, figures and dates are shown in English", () => {
  const { shown } = typed(
    american(),
    ["=1/0", "=NA()", "=1=1", "1,490,000", "$1,234.50", "53%"],
    ["5/1/2013", "1-May-13", "8:30 PM", "$12"],
  );
  expect([0, 1, 2, 3, 4, 5].map((column) => shown(0, column).trim())).toEqual([
    "#DIV/0!",
    "#N/A",
    "TRUE",
    "1,490,000",
    "$1,234.50",
    "53%",
  ]);
  expect([0, 1, 2, 3].map((column) => shown(1, column).trim())).toEqual([
    "5/1/2013",
    "1-May-13",
    "8:30 PM",
    "$12",
  ]);
});

test("texts count as the numbers they read as in English, and numbers become such texts", () => {
  const { shown } = typed(
    american(),
    ["'1.5", "=A1*2", '=1.5&""', '=TEXT(1490.5,"#,##0.00")', '=VALUE("1,000")', '=TRUE&""'],
    ["TRUE", "1.5", '=COUNTIF(A1:A2,"TRUE")', '=COUNTIF(A1:B2,"1.5")'],
  );
  expect([1, 2, 3, 4, 5].map((column) => shown(0, column))).toEqual([
    "3",
    "1.5",
    "1,490.50",
    "1000",
    "TRUE",
  ]);
  expect([shown(1, 2), shown(1, 3)]).toEqual(["1", "2"]);
});

test("what the formula bar shows gives the same cell when it is typed again", () => {
  const model = american();
  const texts = ["1.5", "53%", "5/1/2013", "8:30 PM", "'1.5", "TRUE", "#N/A", "text", "12:00 AM"];
  const { sheet, edited } = typed(model, texts);
  texts.forEach((_, column) => {
    const before = sheet.cell(0, column);
    model.type(sheet.id, 0, column, edited(0, column));
    expect(sheet.cell(0, column)).toEqual(before);
  });
  expect(edited(0, 2)).toBe("5/1/2013");
  expect(edited(0, 3)).toBe("8:30:00 PM");
});

test("a table's column without a name is Column1 in English and Kolonne1 in Danish", () => {
  const header = (model: WorkbookModel) => {
    const [sheet] = model.sheets;
    if (!sheet) throw new Error("a new workbook has a sheet");
    return model
      .addTable(sheet.id, { ...cell(0, 0), rows: 2 }, true)
      .columns.map(({ name }) => name);
  };
  expect(header(american())).toEqual(["Column1"]);
  expect(header(createWorkbook())).toEqual(["Kolonne1"]);
});

test.each([
  ["13/12/2013", "13/12/2013"],
  ["1.5.2013", "1.5.2013"],
  ["1.490.000", "1.490.000"],
  ["12,5", "12,5"],
  ["SAND", "SAND"],
])("%s is a text in English", (text, value) => {
  expect(readTyped(text, english)).toEqual({ value });
});

test("every formula survives the way to a person and back in English", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      expect(fromPerson(toPerson(formula, english), english)).toBe(formula);
    }),
  );
});

test("a file made in one language is read in the other", () => {
  const danish = createWorkbook();
  const { sheet } = typed(danish, ["1,5", "=SUM(A1;2,25)", "=HVIS(SAND;1/0;0)", "01-05-2013"]);
  const opened = openWorkbook(saveWorkbook(danish), { locale: "en-US" });
  const there = opened.sheetByName("Ark1");
  expect(there && [0, 1, 2, 3].map((column) => there.text(0, column))).toEqual([
    "1.5",
    "3.75",
    "#DIV/0!",
    "5/1/2013",
  ]);
  expect(opened.editText(there?.id ?? "", 0, 2)).toBe("=IF(TRUE,1/0,0)");
  expect([0, 1, 2, 3].map((column) => sheet.text(0, column))).toEqual([
    "1,5",
    "3,75",
    "#DIVISION/0!",
    "01-05-2013",
  ]);
});
