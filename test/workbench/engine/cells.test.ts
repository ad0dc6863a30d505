import type { Area } from "../../../src/workbench/cells/rectangle";
import { createWorkbook } from "../../../src/workbench/engine/workbook";
import type { CellValue, ModelChange } from "../../../src/workbench/engine/model";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

function workbookWith(contents: (CellValue | undefined)[][], row = 0, column = 0) {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("a new workbook has a sheet");
  model.write(sheet.id, {
    area: area(row, column, contents.length, contents[0]?.length ?? 1),
    contents,
  });
  return { model, sheet };
}

describe("cells", () => {
  test("a new workbook has one empty sheet, Ark1", () => {
    const model = createWorkbook();
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(["Ark1"]);
    expect(model.sheets[0]?.usedArea(true)).toBeNull();
  });

  test("undefined leaves a cell, null empties it", () => {
    const { model, sheet } = workbookWith([[1, 2, 3]]);
    model.write(sheet.id, { area: area(0, 0, 1, 3), contents: [[undefined, null, "x"]] });
    expect(sheet.cells(area(0, 0, 1, 3))[0]?.map((cell) => cell.value)).toEqual([1, null, "x"]);
  });

  test("a text that begins with = is a formula, unless it is written literally", () => {
    const { model, sheet } = workbookWith([["=1+1"]]);
    expect(sheet.cell(0, 0).formula).toBe("=1+1");
    model.write(sheet.id, { area: area(0, 0), contents: [["=1+1"]], literal: true });
    expect(sheet.cell(0, 0)).toEqual({ value: "=1+1", format: {} });
  });

  test("formats are added member by member, and null gives the default back", () => {
    const { model, sheet } = workbookWith([[1]]);
    model.format(sheet.id, area(0, 0), { bold: true, fill: "#FFFF00" });
    model.format(sheet.id, area(0, 0), { fill: null, italic: true });
    expect(sheet.cell(0, 0).format).toEqual({ bold: true, italic: true });
  });

  test("a whole column's format is that of the cells to come", () => {
    const { model, sheet } = workbookWith([[1, 2]]);
    model.format(sheet.id, area(0, 1, 1_048_576, 1), { numberFormat: "#,##0" });
    model.write(sheet.id, { area: area(700, 1), contents: [[5]] });
    expect(sheet.cell(0, 1).format).toEqual({ numberFormat: "#,##0" });
    expect(sheet.cell(700, 1).format).toEqual({ numberFormat: "#,##0" });
    expect(sheet.cell(0, 0).format).toEqual({});
  });

  test("the used area holds every value; formats count only when asked", () => {
    const { model, sheet } = workbookWith([[1, null, 2]], 3, 2);
    model.format(sheet.id, area(9, 0), { bold: true });
    expect(sheet.usedArea(true)).toEqual(area(3, 2, 1, 3));
    expect(sheet.usedArea(false)).toEqual(area(3, 0, 7, 5));
  });

  test("a transaction tells of its changes once, at its end", () => {
    const { model, sheet } = workbookWith([[1]]);
    const told: (readonly ModelChange[])[] = [];
    model.onChange((changes) => told.push(changes));
    model.transact("person", () => {
      model.write(sheet.id, { area: area(0, 0), contents: [[2]] });
      model.write(sheet.id, { area: area(1, 0), contents: [[3]] });
      expect(told).toHaveLength(0);
    });
    expect(told).toHaveLength(1);
    expect(told[0]?.map((change) => change.kind)).toEqual(["cells", "cells"]);
  });

  test("10.000 rows of 12 columns are written and read in well under a second", () => {
    const contents = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => row * 12 + column),
    );
    const begun = performance.now();
    const { sheet } = workbookWith(contents);
    expect(sheet.cells(area(0, 0, 10_000, 12))[9_999]?.[11]?.value).toBe(119_999);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
