import fc from "fast-check";
import type { Table, WorkbookModel } from "../../../src/workbench/engine/model";
import { ModelError } from "../../../src/workbench/engine/model-error";
import { asHostError } from "../../../src/workbench/objects/errors";
import { area, type Bench, put, values, workbookWith } from "./support";

/** A table from B3, something on every side of it, and all that stands by position. */
function plan(): Bench & { readonly table: () => Table } {
  const bench = workbookWith();
  const { model, sheet } = bench;
  put(bench, 0, 0, [["Titel", null, null, null, null, "=SUM(B4:B6)"]]);
  put(bench, 2, 1, [
    ["Navn", "Antal", "Dobbelt"],
    ["a", 1, "=[@Antal]*2"],
    ["b", 2, "=[@Antal]*2"],
    ["c", 3, "=[@Antal]*2"],
  ]);
  put(bench, 8, 0, [
    ["=SUM($C$4:$C$6)", "=C4", null, "=SUM(C:C)", "=SUM(4:6)", "=SUM(TP_Tal[Antal])"],
  ]);
  model.addTable(sheet.id, area(2, 1, 4, 3), true, "TP_Tal");
  const other = model.addSheet("Andet ark");
  model.write(other.id, {
    area: area(0, 0, 1, 2),
    contents: [["='Ark1'!C5", "=SUM(Ark1!B4:D6)"]],
  });
  model.setName({ name: "Tallene", formula: "=Ark1!$C$4:$C$6", visible: true, comment: "" });
  model.setValidation(sheet.id, area(3, 2, 3, 1), { type: "list", formula1: "=Tallene" });
  model.addConditionalFormat(sheet.id, {
    areas: [area(3, 1, 3, 3)],
    stopIfTrue: false,
    rule: { type: "custom", formula: "=$C4>1" },
    format: { fill: "#FFEB9C" },
  });
  model.merge(sheet.id, area(10, 0, 1, 3));
  model.setSheet(sheet.id, { frozenRows: 3, frozenColumns: 1 });
  model.setRowHeight(sheet.id, 4, 1, 40);
  model.setColumnWidth(sheet.id, 2, 1, 120);
  model.setHidden(sheet.id, "rows", 12, 2, true);
  model.format(sheet.id, area(3, 2, 3, 1), { numberFormat: "#,##0" });
  return { ...bench, table: () => model.tableByName("TP_Tal") ?? fail() };
}

function fail(): never {
  throw new Error("the table is gone");
}

function formulas(bench: Bench, row: number, columns: number): (string | undefined)[] {
  return bench.sheet.cells(area(row, 0, 1, columns))[0]?.map((cell) => cell.formula) ?? [];
}

/** Everything a workbook is, to compare two of them. */
function everything(model: WorkbookModel): string {
  return JSON.stringify({
    tables: model.tables,
    names: model.names,
    sheets: model.sheets.map((sheet) => ({
      name: sheet.name,
      frozen: [sheet.frozenRows, sheet.frozenColumns],
      validations: sheet.validations,
      conditionalFormats: sheet.conditionalFormats,
      merges: sheet.merges,
      cells: sheet.cells(area(0, 0, 30, 16)),
      heights: Array.from({ length: 30 }, (_, row) => [sheet.rowHeight(row), sheet.rowHidden(row)]),
      widths: Array.from({ length: 16 }, (_, column) => sheet.columnWidth(column)),
    })),
  });
}

function codeOf(work: () => void): string | undefined {
  try {
    work();
  } catch (reason) {
    if (reason instanceof ModelError) return asHostError(reason).code;
    throw reason;
  }
  return undefined;
}

const wholeRows = { column: 0, columns: 16_384 };
const wholeColumns = { row: 0, rows: 1_048_576 };

describe("inserting rows", () => {
  test("above a table everything moves down", () => {
    const bench = plan();
    bench.model.insertCells(bench.sheet.id, { row: 1, rows: 2, ...wholeRows }, "down");
    expect(bench.table().area).toEqual(area(4, 1, 4, 3));
    expect(formulas(bench, 10, 6)).toEqual([
      "=SUM($C$6:$C$8)",
      "=C6",
      undefined,
      "=SUM(C:C)",
      "=SUM(6:8)",
      "=SUM(TP_Tal[Antal])",
    ]);
    expect(bench.model.nameOf("Tallene")?.formula).toBe("=Ark1!$C$6:$C$8");
    expect(bench.sheet.validations[0]?.areas).toEqual([area(5, 2, 3, 1)]);
    expect(bench.sheet.conditionalFormats[0]?.rule.formula).toBe("=$C6>1");
    expect(bench.sheet.merges).toEqual([area(12, 0, 1, 3)]);
    expect(bench.sheet.frozenRows).toBe(5);
    expect(bench.sheet.rowHeight(6)).toBe(40);
    expect(bench.sheet.rowHidden(14)).toBe(true);
    expect(bench.model.sheetByName("Andet ark")?.cell(0, 0).formula).toBe("='Ark1'!C7");
  });

  test("inside a table they become table rows with its formulas, formats and rules", () => {
    const bench = plan();
    bench.model.insertCells(bench.sheet.id, { row: 4, rows: 1, ...wholeRows }, "down");
    expect(bench.table().area).toEqual(area(2, 1, 5, 3));
    expect(bench.sheet.cell(4, 3).formula).toBe("=[@Antal]*2");
    expect(bench.sheet.cell(4, 2).format.numberFormat).toBe("#,##0");
    expect(bench.sheet.validations[0]?.areas).toEqual([area(3, 2, 4, 1)]);
    expect(formulas(bench, 9, 1)).toEqual(["=SUM($C$4:$C$7)"]);
    expect(values(bench.sheet, area(9, 0, 1, 6))).toEqual([[6, 1, null, 6, 18, 6]]);
  });

  test("right below the headers they look like data, not like headers", () => {
    const bench = plan();
    bench.model.format(bench.sheet.id, area(2, 1, 1, 3), { bold: true });
    bench.model.insertCells(bench.sheet.id, { row: 3, rows: 1, ...wholeRows }, "down");
    expect(bench.sheet.cell(3, 2).format).toEqual({ numberFormat: "#,##0" });
    expect(bench.sheet.cell(3, 3).formula).toBe("=[@Antal]*2");
    expect(bench.sheet.validations[0]?.areas).toEqual([area(3, 2, 4, 1)]);
  });

  test("cells shifted down in a table's columns move it; in a part of its columns they are refused", () => {
    const bench = plan();
    const { model, sheet } = bench;
    model.unmerge(sheet.id, area(10, 0, 1, 3));
    model.insertCells(sheet.id, area(1, 1, 1, 3), "down");
    expect(bench.table().area).toEqual(area(3, 1, 4, 3));
    expect(sheet.cell(0, 5).formula).toBe("=SUM(B5:B7)");
    expect(codeOf(() => model.insertCells(sheet.id, area(1, 1, 1, 2), "down"))).toBe(
      "InsertDeleteConflict",
    );
    expect(bench.table().area).toEqual(area(3, 1, 4, 3));
  });

  test("what people wrote is not pushed off the sheet", () => {
    const { model, sheet } = workbookWith();
    model.write(sheet.id, { area: area(1_048_575, 0), contents: [["sidste"]] });
    expect(codeOf(() => model.insertCells(sheet.id, area(0, 0, 1, 1), "down"))).toBe(
      "InsertDeleteConflict",
    );
  });
});

describe("deleting", () => {
  test("references to what is gone are #REF!, ranges shrink", () => {
    const bench = plan();
    bench.model.deleteCells(bench.sheet.id, { row: 3, rows: 1, ...wholeRows }, "up");
    expect(formulas(bench, 7, 5)).toEqual([
      "=SUM($C$4:$C$5)",
      "=#REF!",
      undefined,
      "=SUM(C:C)",
      "=SUM(4:5)",
    ]);
    expect(values(bench.sheet, area(7, 1))).toEqual([["#REF!"]]);
    expect(bench.table().area).toEqual(area(2, 1, 3, 3));
  });

  test("a table keeps its header row, and its last data row emptied", () => {
    const bench = plan();
    const { model, sheet } = bench;
    expect(codeOf(() => model.deleteCells(sheet.id, { row: 2, rows: 1, ...wholeRows }, "up"))).toBe(
      "InsertDeleteConflict",
    );
    model.deleteCells(sheet.id, { row: 3, rows: 3, ...wholeRows }, "up");
    expect(bench.table().area).toEqual(area(2, 1, 2, 3));
    expect(values(sheet, area(3, 1, 1, 3))).toEqual([[null, null, null]]);
  });

  test("a table deleted with its rows is gone, and what spoke of it says #REF!", () => {
    const bench = plan();
    bench.model.deleteCells(bench.sheet.id, { row: 2, rows: 4, ...wholeRows }, "up");
    expect(bench.model.tables).toHaveLength(0);
    expect(bench.sheet.cell(4, 5).formula).toBe("=SUM(#REF!)");
    expect(bench.model.nameOf("Tallene")?.formula).toBe("=Ark1!#REF!");
  });

  test("a deleted column leaves the table and its formulas", () => {
    const bench = plan();
    bench.model.deleteCells(bench.sheet.id, { column: 2, columns: 1, ...wholeColumns }, "left");
    expect(bench.table().columns.map((column) => column.name)).toEqual(["Navn", "Dobbelt"]);
    expect(bench.sheet.cell(3, 2).formula).toBe("=#REF!*2");
  });

  test("a deleted sheet's cells are #REF!", () => {
    const bench = plan();
    bench.model.deleteSheet(bench.sheet.id);
    const [other] = bench.model.sheets;
    expect(other?.cell(0, 1).formula).toBe("=SUM(#REF!)");
    expect(bench.model.tables).toHaveLength(0);
  });
});

describe("columns", () => {
  test("inserted in a table get headers of their own", () => {
    const bench = plan();
    bench.model.insertCells(bench.sheet.id, { column: 2, columns: 2, ...wholeColumns }, "right");
    expect(bench.table().columns.map((column) => column.name)).toEqual([
      "Navn",
      "Kolonne1",
      "Kolonne2",
      "Antal",
      "Dobbelt",
    ]);
    expect(values(bench.sheet, area(2, 1, 1, 5))).toEqual([
      ["Navn", "Kolonne1", "Kolonne2", "Antal", "Dobbelt"],
    ]);
    expect(bench.sheet.columnWidth(4)).toBe(120);
  });
});

test("a sheet's new name is in every formula", () => {
  const bench = plan();
  bench.model.setSheet(bench.sheet.id, { name: "Ny plan" });
  expect(bench.model.sheetByName("Andet ark")?.cell(0, 1).formula).toBe("=SUM('Ny plan'!B4:D6)");
  expect(bench.model.nameOf("Tallene")?.formula).toBe("='Ny plan'!$C$4:$C$6");
});

describe("inserting and then deleting restores the workbook exactly", () => {
  const line = fc.integer({ min: 0, max: 14 });
  const count = fc.integer({ min: 1, max: 3 });

  test("for rows", () => {
    fc.assert(
      fc.property(line, count, (row, rows) => {
        const { model, sheet } = plan();
        const before = everything(model);
        model.insertCells(sheet.id, { row, rows, ...wholeRows }, "down");
        model.deleteCells(sheet.id, { row, rows, ...wholeRows }, "up");
        expect(everything(model)).toBe(before);
      }),
    );
  });

  test("for columns", () => {
    fc.assert(
      fc.property(line, count, (column, columns) => {
        const { model, sheet } = plan();
        const before = everything(model);
        model.insertCells(sheet.id, { column, columns, ...wholeColumns }, "right");
        model.deleteCells(sheet.id, { column, columns, ...wholeColumns }, "left");
        expect(everything(model)).toBe(before);
      }),
    );
  });

  test("for any cells, where they may be inserted at all", () => {
    const shift = fc.constantFrom("rows" as const, "columns" as const);
    fc.assert(
      fc.property(line, line, count, count, shift, (row, column, rows, columns, axis) => {
        const { model, sheet } = plan();
        // Rules cut in two stay in two parts, so only what is whole is compared here.
        model.setValidation(sheet.id, area(0, 0, 30, 16), null);
        for (const { id } of sheet.conditionalFormats) model.deleteConditionalFormat(sheet.id, id);
        const before = everything(model);
        const at = { row, column, rows, columns };
        const refused = codeOf(() => {
          model.insertCells(sheet.id, at, axis === "rows" ? "down" : "right");
        });
        if (refused === undefined) model.deleteCells(sheet.id, at, axis === "rows" ? "up" : "left");
        expect(everything(model)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
