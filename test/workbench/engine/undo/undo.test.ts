import { columnLimit } from "../../../../src/workbench/cells/limits";
import { ModelError } from "../../../../src/workbench/engine/model-error";
import { area, put, values, workbookWith } from "../support";
import { dump } from "./dump";
import { richWorkbook } from "./random-edits";

test("undo and redo step back and forth through what a person did", () => {
  const { model, sheet } = workbookWith([[1, "=A1*2"]]);
  model.type(sheet.id, 0, 0, "5");
  model.transact("person", () => {
    model.clear(sheet.id, area(0, 0, 1, 2), "contents");
  });
  expect(values(sheet, area(0, 0, 1, 2))).toEqual([[null, null]]);
  model.undo();
  expect(values(sheet, area(0, 0, 1, 2))).toEqual([[5, 10]]);
  model.undo();
  expect(values(sheet, area(0, 0, 1, 2))).toEqual([[1, 2]]);
  expect(model.canUndo).toBe(false);
  model.redo();
  expect(values(sheet, area(0, 0, 1, 2))).toEqual([[5, 10]]);
});

test("a format a person set goes back too, and a text that begins with = stays a text", () => {
  const { model, sheet } = workbookWith();
  model.write(sheet.id, { area: area(0, 0), contents: [["=ikke en formel"]], literal: true });
  model.transact("person", () => {
    model.format(sheet.id, area(0, 0), { bold: true });
  });
  model.type(sheet.id, 0, 0, "x");
  model.undo();
  model.undo();
  expect(sheet.cell(0, 0)).toEqual({ value: "=ikke en formel", format: {} });
});

test("a header typed anew goes back with the name in every formula", () => {
  const bench = workbookWith([
    ["År", "Ramme"],
    [2013, 100],
  ]);
  const { model, sheet } = bench;
  model.addTable(sheet.id, area(0, 0, 2, 2), true, "TP_Ramme");
  put(bench, 5, 0, [["=SUM(TP_Ramme[Ramme])"]]);
  model.type(sheet.id, 0, 1, "Beløb");
  model.undo();
  expect(sheet.cell(5, 0)).toMatchObject({ formula: "=SUM(TP_Ramme[Ramme])", value: 100 });
  model.redo();
  expect(sheet.cell(5, 0)).toMatchObject({ formula: "=SUM(TP_Ramme[Beløb])", value: 100 });
  expect(model.tableByName("TP_Ramme")?.columns[1]?.name).toBe("Beløb");
});

test("deleted rows come back whole, on their sheet and wherever they were spoken of", () => {
  const model = richWorkbook();
  const [sheet, other] = model.sheets;
  if (!sheet || !other) throw new Error("two sheets");
  const before = dump(model);
  model.transact("person", () => {
    model.deleteCells(sheet.id, { row: 1, rows: 2, column: 0, columns: columnLimit }, "up");
  });
  expect(other.cell(0, 1).formula).toBe("=Ark1!#REF!");
  expect(model.nameOf("Beløb")?.formula).toBe("=Ark1!#REF!");
  expect(model.tableByName("TP_Penge")?.area.rows).toBe(3);
  expect(sheet.rowHeight(2)).not.toBe(44);
  model.undo();
  expect(dump(model)).toEqual(before);
  expect(other.cell(0, 1)).toMatchObject({ formula: "=Ark1!C3", value: 40 });
  expect(model.nameOf("Beløb")?.formula).toBe("=Ark1!$B$3");
  expect(model.tableByName("TP_Penge")?.area.rows).toBe(5);
  expect([sheet.rowHeight(2), sheet.rowHidden(3)]).toEqual([44, true]);
  expect(sheet.validations[0]?.areas).toEqual([area(1, 1, 3, 2)]);
  expect(sheet.merges).toEqual([area(9, 0, 1, 3)]);
});

test("a deleted sheet comes back in its place, with its tables, names and those who read it", () => {
  const model = richWorkbook();
  const before = dump(model);
  model.transact("person", () => {
    model.deleteSheet(model.sheetByName("Ark1")?.id ?? "");
  });
  expect(model.sheetByName("Andet")?.cell(0, 0).value).toEqual({ error: "#REF!" });
  model.undo();
  expect(dump(model)).toEqual(before);
});

test("formats pushed off the sheet's edge by inserted cells come back", () => {
  const { model, sheet } = workbookWith([["x"]]);
  const corners = [
    [1_048_575, 0],
    [0, columnLimit - 1],
  ] as const;
  for (const [row, column] of corners) model.format(sheet.id, area(row, column), { bold: true });
  const bold = () => corners.map(([row, column]) => sheet.cell(row, column).format.bold ?? false);
  model.transact("person", () => {
    model.insertCells(sheet.id, area(3, 0, 2, 1), "down");
    model.insertCells(sheet.id, area(0, 3), "right");
  });
  expect(bold()).toEqual([false, false]);
  expect(sheet.usedArea(false)).toEqual(area(0, 0));
  model.undo();
  expect(bold()).toEqual([true, true]);
});

test("a new edit ends what could be done again", () => {
  const { model, sheet } = workbookWith();
  model.type(sheet.id, 0, 0, "1");
  model.undo();
  expect(model.canRedo).toBe(true);
  model.type(sheet.id, 1, 0, "2");
  expect(model.canRedo).toBe(false);
});

test("an add-in's change ends undo and redo, as in Excel before ExcelApi 1.20", () => {
  const { model, sheet } = workbookWith();
  model.type(sheet.id, 0, 0, "1");
  model.type(sheet.id, 1, 0, "2");
  model.undo();
  model.transact("addin", () => {
    model.format(sheet.id, area(5, 5), { bold: true });
  });
  expect([model.canUndo, model.canRedo]).toEqual([false, false]);
});

test("what an add-in writes as a person types is the add-in's", () => {
  const { model, sheet } = workbookWith();
  model.type(sheet.id, 0, 0, "1");
  model.transact("addin", () => {
    model.type(sheet.id, 1, 0, "=2+2");
  });
  expect(model.canUndo).toBe(false);
});

test("calculating, and an add-in that only looks, leave undo as it is", () => {
  const { model, sheet } = workbookWith([["=B1"]]);
  model.type(sheet.id, 0, 1, "1");
  model.transact("addin", () => sheet.text(0, 0));
  model.calculate();
  model.setCustomFunctions(null);
  expect(model.canUndo).toBe(true);
});

test("an action refused in its middle changes nothing, and is no step", () => {
  const { model, sheet } = workbookWith([["klip mig"]]);
  const shut = model.addSheet("Låst");
  model.setSheet(shut.id, { protected: true });
  expect(() => {
    model.transact("person", () => {
      model.clear(sheet.id, area(0, 0), "all");
      model.write(shut.id, { area: area(0, 0), contents: [["klip mig"]] });
    });
  }).toThrow(new ModelError("sheetProtected"));
  expect(sheet.cell(0, 0).value).toBe("klip mig");
  expect(model.canUndo).toBe(false);
});

test("a hundred steps can be undone, the oldest first forgotten", () => {
  const { model, sheet } = workbookWith();
  for (let number = 0; number < 105; number++) model.type(sheet.id, 0, 0, String(number));
  let steps = 0;
  for (; model.canUndo; steps++) model.undo();
  expect([steps, sheet.cell(0, 0).value]).toEqual([100, 4]);
});

test("an array that was in the way of another gives room again, and takes it back", () => {
  const { model, sheet } = workbookWith([["=SEQUENCE(3)"], [null], [null], ["x"]]);
  model.type(sheet.id, 1, 0, "i vejen");
  expect(values(sheet, area(0, 0, 3))).toEqual([["#SPILL!"], ["i vejen"], [null]]);
  model.undo();
  expect(values(sheet, area(0, 0, 3))).toEqual([[1], [2], [3]]);
  model.redo();
  expect(values(sheet, area(0, 0, 3))).toEqual([["#SPILL!"], ["i vejen"], [null]]);
});
