import type { ValidationRule } from "../../../src/workbench/engine/model";
import { createWorkbook } from "../../../src/workbench/engine/workbook";
import { checkTyped } from "../../../src/workbench/page/validation/check-typed";
import { listChoices } from "../../../src/workbench/page/validation/list-choices";

const cell = { row: 0, column: 3 };

function verdict(rule: ValidationRule, text: string): "taken" | "refused" {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("no sheet");
  model.setValidation(sheet.id, { ...cell, rows: 1, columns: 1 }, rule);
  return checkTyped(model, sheet.id, cell, text) === null ? "taken" : "refused";
}

const whole: ValidationRule = {
  type: "whole",
  operator: "greaterThanOrEqual",
  formula1: "0",
  allowBlank: true,
};

test.each([
  ["1.490.000", "taken"],
  ["0", "taken"],
  ["", "taken"],
  ["=1+1", "taken"],
  ["-1", "refused"],
  ["12,5", "refused"],
  ["30.000.", "refused"],
  ["mange", "refused"],
] as const)("a whole number not below 0: %s is %s", (text, expected) => {
  expect(verdict(whole, text)).toBe(expected);
});

test.each([
  ["2013", "taken"],
  ["2017", "refused"],
] as const)("between two years: %s is %s", (text, expected) => {
  const rule: ValidationRule = {
    type: "whole",
    operator: "between",
    formula1: "2013",
    formula2: "2016",
  };
  expect(verdict(rule, text)).toBe(expected);
});

test("a text may have a length", () => {
  const rule: ValidationRule = { type: "textLength", operator: "lessThanOrEqual", formula1: "3" };
  expect(verdict(rule, "abc")).toBe("taken");
  expect(verdict(rule, "abcd")).toBe("refused");
});

test("a rule that shows no error refuses nothing", () => {
  const error = { show: false, style: "stop", title: "", message: "" } as const;
  expect(verdict({ ...whole, error }, "-1")).toBe("taken");
});

test("a list comes from its own text, a range, a name for a range or a table's column", () => {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("no sheet");
  const rows = ["Navn", "Grøn", "Blå", null].map((value) => [value]);
  model.write(sheet.id, { area: { row: 0, column: 0, rows: 4, columns: 1 }, contents: rows });
  model.addTable(sheet.id, { row: 0, column: 0, rows: 3, columns: 1 }, true, "Farver");
  model.setName({ name: "Valg", formula: "=Ark1!$A$2:$A$4", visible: true, comment: "" });
  const lists = ['"Grøn, Blå"', "=$A$2:$A$4", "=Valg", "=Farver[Navn]"];
  for (const source of lists) {
    expect([source, listChoices(model, sheet.id, source)]).toEqual([source, ["Grøn", "Blå"]]);
  }
  expect(listChoices(model, sheet.id, "=FindesIkke")).toBeNull();
});

test("case does not matter on a list, and what is not on it is refused", () => {
  const rule: ValidationRule = { type: "list", formula1: '"Ansøgt,Tilsagn"' };
  expect(verdict(rule, "tilsagn")).toBe("taken");
  expect(verdict(rule, "Måske")).toBe("refused");
});
