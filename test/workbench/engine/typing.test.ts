import { ModelError } from "../../../src/workbench/engine/model-error";
import { area, put, values, workbookWith } from "./support";

describe("typing", () => {
  test.each<[string, number | string | boolean | null, string]>([
    ["1.490.000", 1_490_000, "1490000"],
    ["12,5", 12.5, "12,5"],
    ["53 %", 0.53, "53%"],
    ["7%", 0.07, "7%"],
    ["30.000.", "30.000.", "30.000."],
    ["01-05-2013", 41_395, "01-05-2013"],
    ["sand", true, "SAND"],
    ["'0012", "0012", "'0012"],
    ["Indbrud", "Indbrud", "Indbrud"],
    ["", null, ""],
  ])("%s is kept as %p and shown for editing as %s", (typed, value, shown) => {
    const { model, sheet } = workbookWith();
    model.type(sheet.id, 0, 0, typed);
    expect(values(sheet, area(0, 0))).toEqual([[value]]);
    expect(model.editText(sheet.id, 0, 0)).toBe(shown);
  });

  test("a formula is typed and shown in Danish, and kept in English", () => {
    const { model, sheet } = workbookWith([[1, 2.5]]);
    model.type(sheet.id, 0, 2, "=HVIS(A1>0,5;SUM(A1:B1);0)");
    expect(sheet.cell(0, 2)).toMatchObject({ formula: "=IF(A1>0.5,SUM(A1:B1),0)", value: 3.5 });
    expect(model.editText(sheet.id, 0, 2)).toBe("=HVIS(A1>0,5;SUM(A1:B1);0)");
    expect(sheet.text(0, 2)).toBe("3,5");
  });

  test("a number typed with separators brings its format to a cell that had none", () => {
    const { model, sheet } = workbookWith();
    model.type(sheet.id, 0, 0, "1.490.000");
    expect(sheet.cell(0, 0).format.numberFormat).toBe("#,##0");
    expect(sheet.text(0, 0)).toBe("1.490.000");
  });
});

describe("protected sheets", () => {
  test("only unlocked cells can be changed", () => {
    const bench = workbookWith([[1, 2]]);
    const { model, sheet } = bench;
    model.format(sheet.id, area(0, 1), { locked: false });
    model.setSheet(sheet.id, { protected: true });
    expect(() => {
      model.type(sheet.id, 0, 0, "9");
    }).toThrow(new ModelError("sheetProtected"));
    expect(() => {
      model.insertCells(sheet.id, area(0, 0), "down");
    }).toThrow(new ModelError("sheetProtected"));
    put(bench, 0, 1, [[7]]);
    expect(values(sheet, area(0, 0, 1, 2))).toEqual([[1, 7]]);
  });
});

describe("names, custom XML and settings", () => {
  test("a name of the sheet goes before one of the workbook", () => {
    const bench = workbookWith([[1, 2]]);
    const { model, sheet } = bench;
    const other = model.addSheet("Andet");
    const common = { visible: true, comment: "" };
    model.setName({ name: "Tallet", formula: "=Ark1!$A$1", ...common });
    model.setName({ name: "Tallet", formula: "=Ark1!$B$1", sheetId: other.id, ...common });
    put(bench, 3, 0, [["=Tallet"]]);
    model.write(other.id, { area: area(0, 0), contents: [["=tallet*10"]] });
    expect([sheet.cell(3, 0).value, other.cell(0, 0).value]).toEqual([1, 20]);
    model.setName({ name: "tallet", formula: "=Ark1!$B$1", ...common });
    expect(sheet.cell(3, 0).value).toBe(2);
    expect(model.names).toHaveLength(2);
  });

  test("a custom XML part knows its namespace, with a prefix or without", () => {
    const { model } = workbookWith();
    const plain = model.addCustomXmlPart('<?xml version="1.0"?><plan xmlns="urn:plan"/>');
    const prefixed = model.addCustomXmlPart('<!-- x --><p:plan a="1" xmlns:p="urn:p"/>');
    expect([plain.namespaceUri, prefixed.namespaceUri]).toEqual(["urn:plan", "urn:p"]);
    model.setCustomXmlPart(plain.id, "<plan/>");
    model.deleteCustomXmlPart(prefixed.id);
    expect(model.customXmlParts).toEqual([{ id: plain.id, namespaceUri: "", xml: "<plan/>" }]);
    expect(() => model.addCustomXmlPart("ikke XML")).toThrow(new ModelError("notXml"));
  });

  test("a setting is kept as it was, whatever becomes of the object given", () => {
    const { model } = workbookWith();
    const value = { versions: [1] };
    model.setSetting("plan", value);
    value.versions.push(2);
    expect(model.settings.get("plan")).toEqual({ versions: [1] });
  });
});

describe("rules", () => {
  test("a cell has one validation rule: the new one takes the area from the old", () => {
    const { model, sheet } = workbookWith();
    model.setValidation(sheet.id, area(0, 0, 4, 1), { type: "whole", formula1: "0" });
    model.setValidation(sheet.id, area(1, 0, 2, 1), { type: "list", formula1: "=Lister" });
    expect(sheet.validations).toEqual([
      { areas: [area(0, 0), area(3, 0)], rule: { type: "whole", formula1: "0" } },
      { areas: [area(1, 0, 2, 1)], rule: { type: "list", formula1: "=Lister" } },
    ]);
    model.setValidation(sheet.id, area(0, 0, 4, 1), null);
    expect(sheet.validations).toEqual([]);
  });

  test("a conditional format put first goes before the others", () => {
    const { model, sheet } = workbookWith();
    const common = { areas: [area(0, 0)], stopIfTrue: false, format: {} };
    const add = (formula: string) =>
      model.addConditionalFormat(sheet.id, { ...common, rule: { type: "custom", formula } });
    add("=A1>1");
    const second = add("=A1>2");
    model.setConditionalFormat(sheet.id, second.id, { priority: 0 });
    expect(sheet.conditionalFormats.map(({ rule, priority }) => [rule.formula, priority])).toEqual([
      ["=A1>2", 0],
      ["=A1>1", 1],
    ]);
  });
});
