import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FileError } from "../../../src/workbench/engine/file/file-error";
import { openWorkbook } from "../../../src/workbench/engine/file/open";
import { saveWorkbook } from "../../../src/workbench/engine/file/save";
import type { Sheet, WorkbookModel } from "../../../src/workbench/engine/model";
import { createWorkbook } from "../../../src/workbench/engine/workbook";

const reopened = (model: WorkbookModel): WorkbookModel => openWorkbook(saveWorkbook(model));

function sheetNamed(model: WorkbookModel, name: string): Sheet {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A workbook with one of everything the model knows. */
function furnished(): WorkbookModel {
  const model = createWorkbook();
  const [first] = model.sheets;
  if (!first) throw new Error("no sheet");
  const { id } = first;
  model.setSheet(id, { name: "Finansiering", frozenRows: 1, tabColor: "#44546A" });
  model.setSheet(id, { printing: { landscape: true, fit: { wide: 1, high: 0 } } });
  model.write(id, {
    area: { row: 0, column: 0, rows: 3, columns: 4 },
    contents: [
      ["Id", "2013", "2014", "I alt"],
      ["A-1", 40000, null, null],
      ["A-2", 220000, 180000, null],
    ],
  });
  const table = model.addTable(id, { row: 0, column: 0, rows: 3, columns: 4 }, true, "TP_F");
  model.write(id, {
    area: { row: 1, column: 3, rows: 2, columns: 1 },
    contents: [["=SUM([@[2013]:[2014]])"], ["=SUM([@[2013]:[2014]])"]],
  });
  model.setTable(table.id, { showBandedRows: false, style: "TableStyleLight1" });
  model.format(id, { row: 1, column: 1, rows: 2, columns: 3 }, { numberFormat: "#,##0" });
  model.format(id, { row: 0, column: 0, rows: 1, columns: 4 }, { bold: true, fill: "#DDEBF7" });
  model.setColumnWidth(id, 0, 1, 120);
  model.setValidation(
    id,
    { row: 1, column: 1, rows: 2, columns: 2 },
    {
      type: "whole",
      operator: "greaterThanOrEqual",
      formula1: "0",
      allowBlank: true,
      prompt: { show: true, title: "Beløb", message: "Hele kroner" },
    },
  );
  model.addConditionalFormat(id, {
    areas: [{ row: 1, column: 1, rows: 2, columns: 2 }],
    stopIfTrue: false,
    rule: { type: "custom", formula: "=B2>200000" },
    format: { fill: "#FFC7CE" },
  });
  model.setName({ name: "Sum_2013", formula: "=SUM(TP_F[2013])", visible: false, comment: "" });
  const other = model.addSheet("Noter & mål");
  model.write(other.id, {
    area: { row: 2, column: 1, rows: 5, columns: 1 },
    contents: [["=Sum_2013"], ["  æøå\nlinje 2 "], [true], ["=1/0"], ["=SEQUENCE(3)"]],
  });
  model.write(other.id, {
    area: { row: 0, column: 5, rows: 2, columns: 1 },
    contents: [["=ikke en formel"], ["_x0041_ og \u0007"]],
    literal: true,
  });
  model.addCustomXmlPart('<plan xmlns="urn:test:plan"><a>1</a></plan>');
  model.setSetting("nøgle", { tal: 1, tekst: "æ" });
  return model;
}

/** Everything a person could see of the workbook, as plain data. */
function seen(model: WorkbookModel): unknown {
  return {
    sheets: model.sheets.map((sheet) => {
      const used = sheet.usedArea(false);
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        tabColor: sheet.tabColor,
        frozen: [sheet.frozenRows, sheet.frozenColumns],
        printing: sheet.printing,
        widths: [0, 1, 2].map((column) => sheet.columnWidth(column)),
        used,
        cells: used
          ? sheet.cells(used).map((row) =>
              row.map(({ value, formula, format }) => {
                const { fileStyle: _, ...look } = format;
                return { value, formula, look };
              }),
            )
          : [],
        validations: sheet.validations,
        conditions: sheet.conditionalFormats.map(({ areas, rule, format }) => ({
          areas,
          rule,
          format,
        })),
      };
    }),
    tables: model.tables.map(({ name, area, style, showBandedRows, columns }) => ({
      name,
      area,
      style,
      showBandedRows,
      columns: columns.map(({ name: header, calculatedFormula }) => [header, calculatedFormula]),
    })),
    names: model.names.map(({ name, formula, visible }) => ({ name, formula, visible })),
    xml: model.customXmlParts.map(({ namespaceUri, xml }) => ({ namespaceUri, xml })),
    settings: [...model.settings],
  };
}

test("a saved workbook opened again is the same workbook", () => {
  const model = furnished();
  expect(seen(reopened(model))).toEqual(seen(model));
});

test("saving twice gives the same bytes: nothing drifts on the way through a file", () => {
  const once = saveWorkbook(furnished());
  const twice = saveWorkbook(openWorkbook(once));
  const thrice = saveWorkbook(openWorkbook(twice));
  expect(Buffer.from(thrice).equals(Buffer.from(twice))).toBe(true);
});

test("a file never holds [@X]: Excel repairs files that do", () => {
  const parts = unzipSync(saveWorkbook(furnished()));
  const sheets = Object.entries(parts)
    .filter(([name]) => /xl\/(worksheets|tables)\//.test(name))
    .map(([, bytes]) => strFromU8(bytes));
  expect(sheets.some((xml) => xml.includes("TP_F[[#This Row],[2013]:[2014]]"))).toBe(true);
  expect(sheets.filter((xml) => xml.includes("[@"))).toEqual([]);
});

test("a formula that spills is marked as a dynamic array, so that Excel puts no @ into it", () => {
  const parts = unzipSync(saveWorkbook(furnished()));
  const notes = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  expect(notes).toMatch(/<c r="B7" cm="1"><f t="array" ref="B7:B9">_xlfn\.SEQUENCE\(3\)<\/f>/);
  expect(parts["xl/metadata.xml"]).toBeDefined();
});

/** A file as Excel would have made it, with parts and elements the model does not know. */
function withForeignParts(): Uint8Array {
  const parts = unzipSync(saveWorkbook(furnished()));
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  parts["xl/charts/chart1.xml"] = strToU8("<c:chart xmlns:c='x'>Finansiering!$B$2:$B$3</c:chart>");
  parts["xl/media/billede.bin"] = new Uint8Array([0, 255, 1, 254, 2]);
  parts["customXml/item9.xml"] = strToU8("<fremmed  xmlns='urn:andre'/>");
  edit("xl/worksheets/sheet2.xml", (xml) =>
    xml.replace(
      "</worksheet>",
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
        '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="y">F1:F2</x14:sparklineGroups></ext></extLst></worksheet>',
    ),
  );
  return zipSync(parts);
}

describe("what the model does not know", () => {
  const noteCell = { row: 20, column: 0, rows: 1, columns: 1 };

  test("keeps every byte when something else is changed", () => {
    const before = unzipSync(withForeignParts());
    const model = openWorkbook(withForeignParts());
    model.write(sheetNamed(model, "Noter & mål").id, { area: noteCell, contents: [["nyt"]] });
    const after = unzipSync(saveWorkbook(model));
    for (const name of [
      "xl/charts/chart1.xml",
      "xl/media/billede.bin",
      "customXml/item9.xml",
      "xl/theme/theme1.xml",
    ])
      expect(after[name]).toEqual(before[name]);
    const sheet = strFromU8(after["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    expect(sheet).toContain("<x14:sparklineGroups");
    expect(sheet).toContain('<pageMargins left="0.7"');
    expect(sheet.indexOf("<pageMargins")).toBeLessThan(sheet.indexOf("<extLst"));
  });

  test("is named when cells under it have moved, and the file is not written", () => {
    const model = openWorkbook(withForeignParts());
    const { id } = sheetNamed(model, "Noter & mål");
    model.insertCells(id, { row: 0, column: 0, rows: 1, columns: 16384 }, "down");
    expect(() => saveWorkbook(model)).toThrow(new FileError("cannotKeep", "Noter & mål: extLst"));
  });

  test("is named when a sheet it speaks of has been renamed", () => {
    const model = openWorkbook(withForeignParts());
    model.setSheet(sheetNamed(model, "Finansiering").id, { name: "Penge" });
    expect(() => saveWorkbook(model)).toThrow(new FileError("cannotKeep", "xl/charts/chart1.xml"));
  });
});

describe("a file that cannot be opened says why", () => {
  const good = saveWorkbook(furnished());
  const without = (name: string): Uint8Array => {
    const parts = unzipSync(good);
    delete parts[name];
    return zipSync(parts);
  };
  test.each<[string, Uint8Array, string]>([
    ["a text", strToU8("Indsatsområde;Aktivitet"), "notAPackage"],
    ["nothing at all", new Uint8Array(), "notAPackage"],
    ["an old .xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "oldFormat"],
    ["half a file", good.slice(0, good.length / 2), "damaged"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "notAWorkbook"],
    ["a workbook without one of its sheets", without("xl/worksheets/sheet1.xml"), "damaged"],
  ])("%s", (_, bytes, code) => {
    let error: unknown;
    try {
      openWorkbook(bytes);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(FileError);
    expect(error).toHaveProperty("code", code);
  });
});

test("a workbook changed after opening keeps what was typed, and its formulas follow", () => {
  const model = reopened(furnished());
  const { id } = sheetNamed(model, "Finansiering");
  model.type(id, 1, 2, "1.000");
  const again = reopened(model);
  expect(sheetNamed(again, "Finansiering").cell(1, 3).value).toBe(41000);
});

test("deleted sheets and tables leave nothing behind, and new ones get their own parts", () => {
  const model = reopened(furnished());
  const [table] = model.tables;
  if (!table) throw new Error("no table");
  model.deleteTable(table.id, true);
  const added = model.addSheet("Ny");
  model.write(added.id, {
    area: { row: 0, column: 0, rows: 2, columns: 1 },
    contents: [["Overskrift"], [1]],
  });
  model.addTable(added.id, { row: 0, column: 0, rows: 2, columns: 1 }, true, "TP_Ny");
  const again = reopened(model);
  expect(again.tables.map(({ name }) => name)).toEqual(["TP_Ny"]);
  expect(again.sheets.map(({ name }) => name)).toEqual(["Finansiering", "Noter & mål", "Ny"]);
  again.deleteSheet(sheetNamed(again, "Noter & mål").id);
  expect(reopened(again).sheets.map(({ name }) => name)).toEqual(["Finansiering", "Ny"]);
});
