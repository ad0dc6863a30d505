/** Workbooks that people made in Excel: everything of theirs comes back, or the file is not written. */
import type { Area } from "../../../src/workbench/cells/rectangle";
import { strFromU8, unzipSync } from "fflate";
import { FileError } from "../../../src/workbench/engine/file/file-error";
import { openWorkbook } from "../../../src/workbench/engine/file/open";
import { saveWorkbook } from "../../../src/workbench/engine/file/save";
import type { Sheet, WorkbookModel } from "../../../src/workbench/engine/model";
import { excelFile } from "./excel-file";

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      strFromU8(part, !name.endsWith("xml")),
    ]),
  );

function sheetOf(model: WorkbookModel, name: string): Sheet {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

describe("opening", () => {
  const model = openWorkbook(excelFile());
  const budget = sheetOf(model, "Budget");
  const list = sheetOf(model, "Liste & mål");

  test("texts with formatting inside are read as their text", () => {
    expect(budget.cell(1, 0).value).toBe("Lys på volden");
    expect(budget.cell(2, 0).value).toBe("Akutpulje");
    expect(list.cell(3, 1).value).toBe(" \r\nslut");
  });

  test("shared formulas stand in each of their cells", () => {
    expect(budget.cell(1, 2).formula).toBe("=B2*1.25");
    expect(budget.cell(2, 2).formula).toBe("=B3*1.25");
    expect(budget.cell(2, 2).value).toBe(25000);
  });

  test("an add-in's function keeps its name and, unanswered, its last answer", () => {
    expect(budget.cell(3, 2).formula).toBe("=TRYG.RESTERENDE(B4)");
    expect(budget.cell(3, 2).value).toBe("gemt svar");
  });

  test("a table with a totals row is read whole", () => {
    const [table] = model.tables;
    expect(table).toMatchObject({
      name: "Liste",
      area: at(1, 1, 3, 2),
      showTotals: true,
      style: "TableStyleMedium9",
    });
    expect(table?.columns.map(({ name }) => name)).toEqual(["År", "Det dobbelte"]);
    expect(list.cell(2, 2).formula).toBe("=[@År]*2");
    expect(list.cell(3, 2).formula).toBe("=SUBTOTAL(109,Liste[Det dobbelte])");
  });

  test("looks, sizes and rules are read", () => {
    expect(budget.cell(1, 1).format).toMatchObject({ numberFormat: '#,##0\\ "kr."' });
    expect(budget.text(1, 1)).toBe("340.000 kr.");
    expect(budget.cell(0, 0).format).toMatchObject({ bold: true, fontColor: "#FFFFFF" });
    expect([budget.frozenRows, budget.showGridlines, budget.rowHeight(0)]).toEqual([1, false, 40]);
    expect(budget.merges).toEqual([at(0, 4, 1, 2)]);
    expect(budget.conditionalFormats).toMatchObject([
      { rule: { formula: "=B2>100000" }, format: { fill: "#FFC7CE", fontColor: "#9C0006" } },
    ]);
    expect(budget.validations).toMatchObject([{ rule: { type: "list", formula1: "ja,nej" } }]);
    expect(model.nameOf("Beløb")).toMatchObject({ formula: "=Budget!$B$2:$B$3", visible: true });
    expect(model.nameOf("Skjult")).toMatchObject({ visible: false });
    expect(model.customXmlParts.map(({ namespaceUri }) => namespaceUri)).toEqual([
      "urn:andres-noter",
    ]);
  });
});

describe("saving", () => {
  const before = partsOf(excelFile());

  test("a workbook nobody changed differs in what makes Excel calculate it, and in nothing else", () => {
    const after = partsOf(saveWorkbook(openWorkbook(excelFile())));
    const differing = Object.keys({ ...before, ...after }).filter(
      (name) => before[name] !== after[name],
    );
    expect(differing.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
    ]);
    expect(after["xl/calcChain.xml"]).toBeUndefined();
    expect(after["xl/workbook.xml"]).toContain(
      '<workbookPr defaultThemeVersion="166925"/><mc:AlternateContent>',
    );
    expect(after["xl/workbook.xml"]).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst>',
    );
    expect(after["xl/workbook.xml"]).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Budget!$A$1:$C$4</definedName>',
    );
  });

  test("a change on one sheet leaves the other's bytes alone", () => {
    const model = openWorkbook(excelFile());
    model.type(sheetOf(model, "Liste & mål").id, 9, 9, "nyt");
    const after = partsOf(saveWorkbook(model));
    expect(after["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);
    expect(after["xl/worksheets/sheet2.xml"]).not.toBe(before["xl/worksheets/sheet2.xml"]);
    expect(after["xl/comments1.xml"]).toBe(before["xl/comments1.xml"]);
  });

  test("a changed sheet keeps its own extras, each in its place", () => {
    const model = openWorkbook(excelFile());
    model.type(sheetOf(model, "Budget").id, 1, 1, "350.000");
    const sheet = partsOf(saveWorkbook(model))["xl/worksheets/sheet1.xml"] ?? "";
    const names = [...sheet.matchAll(/<(\w+)(?=[ >/])/g)].map(([, name]) => name);
    const ordered = (
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells conditionalFormatting " +
      "dataValidations hyperlinks pageMargins pageSetup drawing legacyDrawing extLst"
    ).split(" ");
    expect(
      names.filter((name, index) => ordered.includes(name ?? "") && names.indexOf(name) === index),
    ).toEqual(ordered);
    expect(sheet).toContain('<legacyDrawing r:id="rId4"/><mc:AlternateContent>');
    expect(sheet).toContain("<dataBar>");
    expect(sheet).toContain('type="time"');
    expect(sheet).toContain('zoomScale="85"');
    expect(sheet).toContain('<c r="B2" s="2"><v>350000</v></c>');
    expect(sheet).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
    expect(sheet).toContain('<c r="A3" s="3" t="s"><v>3</v></c>');
    expect(sheet).toContain('<row r="2" outlineLevel="1">');
    expect(sheet).toContain('dxfId="0"');
  });

  test("printed one page wide it keeps its paper, its printer and what else its properties say", () => {
    const model = openWorkbook(excelFile());
    const { id, printing } = sheetOf(model, "Budget");
    expect(printing).toEqual({ landscape: true, fit: { wide: 1, high: 1 } });
    model.setSheet(id, { printing: { landscape: false, fit: { wide: 1, high: 0 } } });
    const sheet = partsOf(saveWorkbook(model))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="portrait" r:id="rId2" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toMatch(/<sheetPr>.+<pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
  });

  test("a changed look is made from the old one: rotation and theme colours stay", () => {
    const model = openWorkbook(excelFile());
    model.format(sheetOf(model, "Budget").id, at(0, 0), { italic: true });
    const styles = partsOf(saveWorkbook(model))["xl/styles.xml"] ?? "";
    expect(styles).toContain('<font><b/><i/><sz val="11"/><color theme="0"/><name val="Calibri"/>');
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment textRotation="45"/></xf></cellXfs>',
    );
  });

  test("a table keeps ids, filters, totals and styles of its columns when rows come in", () => {
    const model = openWorkbook(excelFile());
    model.insertCells(sheetOf(model, "Liste & mål").id, at(3, 1, 1, 2), "down");
    const table = partsOf(saveWorkbook(model))["xl/tables/table1.xml"] ?? "";
    expect(table).toContain(
      'id="7" name="Liste" displayName="Liste" ref="B2:C5" totalsRowCount="1"',
    );
    expect(table).toContain('<autoFilter ref="B2:C4"><filterColumn colId="0">');
    expect(table).toContain('<tableColumn id="3" xr3:uid="{A}" name="År" totalsRowLabel="I alt"/>');
    expect(table).toContain(
      '<tableColumn id="9" name="Det dobbelte" totalsRowFunction="sum" dataDxfId="0"><calculatedColumnFormula>Liste[[#This Row],[År]]*2</calculatedColumnFormula></tableColumn>',
    );
  });

  test("a file whose elements all have a prefix is written with a namespace for the new ones", () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const model = openWorkbook(excelFile({ "xl/worksheets/sheet2.xml": prefixed }));
    expect(sheetOf(model, "Liste & mål").cell(2, 1).value).toBe(2013);
    model.type(sheetOf(model, "Liste & mål").id, 9, 9, "5");
    const again = openWorkbook(saveWorkbook(model));
    expect(sheetOf(again, "Liste & mål").cell(9, 9).value).toBe(5);
    expect(again.tables.map(({ name }) => name)).toEqual(["Liste"]);
  });
});

describe("cells that move", () => {
  const whole = 16_384;
  test.each<[string, string, (model: WorkbookModel, id: string) => void]>([
    [
      "under a chart",
      "Budget: xl/drawings/drawing1.xml",
      (model, id) => {
        model.insertCells(id, at(1, 7, 1, 6), "down");
      },
    ],
    [
      "under a link",
      "Budget: hyperlinks",
      (model, id) => {
        model.insertCells(id, at(1, 0, 1, 1), "down");
      },
    ],
    [
      "under a filter",
      "Budget: autoFilter",
      (model, id) => {
        model.insertCells(id, at(2, 1, 1, 1), "down");
      },
    ],
    [
      "by renaming the sheet of a chart",
      "xl/charts/chart1.xml",
      (model, id) => {
        model.setSheet(id, { name: "Økonomi" });
      },
    ],
  ])("%s: refused, and named", (_, part, change) => {
    const plain = (xml: string): string =>
      part.endsWith("autoFilter") ? xml : xml.replace('<autoFilter ref="A1:C4"/>', "");
    const model = openWorkbook(excelFile({ "xl/worksheets/sheet1.xml": plain }));
    change(model, sheetOf(model, "Budget").id);
    expect(() => saveWorkbook(model)).toThrow(new FileError("cannotKeep", part));
  });

  test("to the right, above a chart: written", () => {
    const model = openWorkbook(excelFile());
    model.insertCells(sheetOf(model, "Budget").id, at(0, 7, 1, 6), "right");
    expect(Object.keys(partsOf(saveWorkbook(model)))).toContain("xl/drawings/drawing1.xml");
  });

  test("below everything kept: written", () => {
    const model = openWorkbook(excelFile());
    const { id } = sheetOf(model, "Budget");
    model.insertCells(id, at(30, 0, 2, whole), "down");
    model.type(id, 40, 0, "nederst");
    const sheet = partsOf(saveWorkbook(model))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('<hyperlink ref="A2" r:id="rId1"/>');
    expect(sheet).toContain('<row r="2" outlineLevel="1">');
    expect(sheet).toContain('<c r="A3" s="3" t="s"><v>3</v></c>');
  });
});

test.each<[string, (model: WorkbookModel, id: string) => void]>([
  [
    "rows deleted from under everything",
    (model, id) => {
      model.deleteCells(id, at(1, 0, 2, 16_384), "up");
    },
  ],
  [
    "the sheet renamed",
    (model, id) => {
      model.setSheet(id, { name: "Økonomi" });
    },
  ],
  [
    "the sheet deleted",
    (model, id) => {
      model.deleteSheet(id);
    },
  ],
])("%s, and that undone: the file is written with everything it had", (_, change) => {
  const file = excelFile();
  const model = openWorkbook(file);
  const { id } = sheetOf(model, "Budget");
  model.transact("person", () => {
    change(model, id);
  });
  model.undo();
  const untouched = openWorkbook(file);
  untouched.type(sheetOf(untouched, "Budget").id, 40, 0, "x");
  untouched.undo();
  const [before, after] = [untouched, model].map((each) => partsOf(saveWorkbook(each)));
  expect(Object.keys(after ?? {}).sort()).toEqual(Object.keys(before ?? {}).sort());
  for (const [name, part] of Object.entries(after ?? {}))
    if (!name.startsWith("xl/worksheets/sheet2"))
      expect([name, part]).toEqual([name, before?.[name]]);
});

test("contents that are only shown are kept on a sheet nobody changes, and refused on one somebody does", () => {
  const linked = (xml: string): string => xml.replace('<c r="B3">', '<c r="B3" vm="1">');
  const model = openWorkbook(excelFile({ "xl/worksheets/sheet2.xml": linked }));
  expect(partsOf(saveWorkbook(model))["xl/worksheets/sheet2.xml"]).toContain('vm="1"');
  model.type(sheetOf(model, "Liste & mål").id, 9, 9, "5");
  expect(() => saveWorkbook(model)).toThrow(
    new FileError("cannotKeep", "Liste & mål: valueMetadata"),
  );
});
