import { ModelError } from "../../../src/workbench/engine/model-error";
import { asHostError } from "../../../src/workbench/objects/errors";
import { area, type Bench, put, values, workbookWith } from "./support";

function codeOf(work: () => void): string | undefined {
  try {
    work();
  } catch (reason) {
    if (reason instanceof ModelError) return asHostError(reason).code;
    throw reason;
  }
  return undefined;
}

function frames(): Bench {
  const bench = workbookWith([
    ["År", "Ramme", "Dobbelt"],
    [2013, 100, "=[@Ramme]*2"],
    [2014, 200, "=[@Ramme]*2"],
  ]);
  bench.model.addTable(bench.sheet.id, area(0, 0, 3, 3), true, "TP_Ramme");
  return bench;
}

const tableArea = ({ model }: Bench) => model.tableByName("TP_Ramme")?.area;

describe("headers", () => {
  test("are texts, never blank, and each different from the others", () => {
    const { model, sheet } = workbookWith([[2013, "Navn", "navn", null]]);
    const table = model.addTable(sheet.id, area(0, 0, 2, 4), true);
    expect(table.name).toBe("Tabel1");
    expect(values(sheet, area(0, 0, 1, 4))).toEqual([["2013", "Navn", "navn2", "Kolonne1"]]);
    expect(table.columns.map((column) => column.id)).toEqual([1, 2, 3, 4]);
  });

  test("a header typed anew renames the column in every formula", () => {
    const bench = frames();
    put(bench, 5, 0, [["=SUM(TP_Ramme[Ramme])"]]);
    bench.model.type(bench.sheet.id, 0, 1, "Beløb");
    expect(bench.sheet.cell(1, 2).formula).toBe("=[@Beløb]*2");
    expect(bench.sheet.cell(5, 0).formula).toBe("=SUM(TP_Ramme[Beløb])");
    expect(values(bench.sheet, area(5, 0))).toEqual([[300]]);
    expect(bench.model.tableByName("TP_Ramme")?.columns[2]?.calculatedFormula).toBe("=[@Beløb]*2");
  });

  test("a number typed into a header becomes text, and one that is taken gets a number after it", () => {
    const bench = frames();
    bench.model.type(bench.sheet.id, 0, 1, "2013");
    bench.model.type(bench.sheet.id, 0, 2, "år");
    expect(values(bench.sheet, area(0, 0, 1, 3))).toEqual([["År", "2013", "år2"]]);
  });
});

describe("growth", () => {
  test("what is typed right below becomes a row with the column's formula, format and rules", () => {
    const bench = frames();
    const { model, sheet } = bench;
    model.format(sheet.id, area(1, 1, 2, 1), { numberFormat: "#,##0" });
    model.setValidation(sheet.id, area(1, 1, 2, 1), {
      type: "whole",
      operator: "greaterThan",
      formula1: "0",
    });
    model.addConditionalFormat(sheet.id, {
      areas: [area(1, 0, 2, 3)],
      stopIfTrue: false,
      rule: { type: "custom", formula: "=$B2>150" },
      format: { bold: true },
    });
    model.type(sheet.id, 3, 0, "2015");
    model.type(sheet.id, 3, 1, "300");
    expect(tableArea(bench)).toEqual(area(0, 0, 4, 3));
    expect(sheet.cell(3, 2)).toMatchObject({ formula: "=[@Ramme]*2", value: 600 });
    expect(sheet.cell(3, 1).format.numberFormat).toBe("#,##0");
    expect(sheet.validations[0]?.areas).toEqual([area(1, 1, 3, 1)]);
    expect(sheet.conditionalFormats[0]?.areas).toEqual([area(1, 0, 3, 3)]);
  });

  test("what is typed right beside becomes a column", () => {
    const bench = frames();
    bench.model.type(bench.sheet.id, 1, 3, "5");
    expect(tableArea(bench)).toEqual(area(0, 0, 3, 4));
    expect(values(bench.sheet, area(0, 3, 2, 1))).toEqual([["Kolonne1"], [5]]);
  });

  test("values set right below by an add-in grow it too, several rows at once", () => {
    const bench = frames();
    put(bench, 3, 0, [
      [2015, 300],
      [2016, 400],
    ]);
    expect(tableArea(bench)).toEqual(area(0, 0, 5, 3));
    expect(values(bench.sheet, area(3, 2, 2, 1))).toEqual([[600], [800]]);
  });

  test("a paste that begins inside the table and reaches below grows it", () => {
    const bench = frames();
    bench.model.transact("person", () => {
      put(bench, 2, 0, [
        [2014, 250],
        [2015, 300],
      ]);
    });
    expect(tableArea(bench)).toEqual(area(0, 0, 4, 3));
  });

  test("what an add-in sets beside it, or wider than it, does not", () => {
    const bench = frames();
    put(bench, 1, 3, [[5]]);
    put(bench, 3, 0, [[1, 2, 3, 4]]);
    expect(tableArea(bench)).toEqual(area(0, 0, 3, 3));
  });

  test("one row further down it does not grow", () => {
    const bench = frames();
    bench.model.type(bench.sheet.id, 4, 0, "2015");
    expect(tableArea(bench)).toEqual(area(0, 0, 3, 3));
  });

  test("undo takes the row out again, redo brings it back", () => {
    const bench = frames();
    const { model, sheet } = bench;
    model.type(sheet.id, 3, 1, "300");
    model.undo();
    expect(tableArea(bench)).toEqual(area(0, 0, 3, 3));
    expect(values(sheet, area(3, 0, 1, 3))).toEqual([[null, null, null]]);
    model.redo();
    expect(tableArea(bench)).toEqual(area(0, 0, 4, 3));
    expect(values(sheet, area(3, 0, 1, 3))).toEqual([[null, 300, 600]]);
  });
});

describe("formulas in a table", () => {
  test("one typed into a column otherwise blank fills the column", () => {
    const bench = workbookWith([
      ["A", "B"],
      [1, null],
      [2, null],
    ]);
    bench.model.addTable(bench.sheet.id, area(0, 0, 3, 2), true);
    bench.model.type(bench.sheet.id, 1, 1, "=A2*10");
    expect(values(bench.sheet, area(1, 1, 2, 1))).toEqual([[10], [20]]);
    expect(bench.sheet.cell(2, 1).formula).toBe("=A3*10");
  });

  test("one typed over the column's own formula replaces it in every row", () => {
    const bench = frames();
    bench.model.type(bench.sheet.id, 2, 2, "=[@Ramme]*3");
    expect(values(bench.sheet, area(1, 2, 2, 1))).toEqual([[300], [600]]);
  });

  test("one typed beside values of its own stays alone", () => {
    const bench = frames();
    bench.model.type(bench.sheet.id, 1, 1, "=50+50");
    expect(bench.sheet.cell(2, 1)).toMatchObject({ value: 200 });
  });
});

describe("changing a table", () => {
  test("its new name is in every formula", () => {
    const bench = frames();
    put(bench, 5, 0, [["=SUM(TP_Ramme[Ramme])"]]);
    bench.model.setTable(bench.model.tables[0]?.id ?? "", { name: "TP_Rammer" });
    expect(bench.sheet.cell(5, 0)).toMatchObject({ formula: "=SUM(TP_Rammer[Ramme])", value: 300 });
  });

  test("turned into plain cells, its references become addresses", () => {
    const bench = frames();
    put(bench, 5, 0, [["=SUM(TP_Ramme[Ramme])"]]);
    bench.model.deleteTable(bench.model.tables[0]?.id ?? "", true);
    expect(bench.sheet.cell(5, 0)).toMatchObject({ formula: "=SUM($B$2:$B$3)", value: 300 });
    expect(bench.sheet.cell(1, 2)).toMatchObject({ formula: "=$B$2*2", value: 200 });
  });

  test("a name that is taken, or no name at all, is refused", () => {
    const { model, sheet } = frames();
    model.setName({ name: "Rammer", formula: "=Ark1!$B$2", visible: true, comment: "" });
    put({ model, sheet }, 0, 8, [["x"], [1]]);
    for (const name of ["tp_ramme", "rammer", "A1", "to ord", "1a", "R1C1"])
      expect(codeOf(() => model.addTable(sheet.id, area(0, 8, 2, 1), true, name))).toBe(
        "InvalidArgument",
      );
  });

  test("tables do not overlap", () => {
    const { model, sheet } = frames();
    expect(codeOf(() => model.addTable(sheet.id, area(2, 2, 3, 3), true))).toBe("InvalidOperation");
  });

  test("without headers it gets a row of them, and the data moves down", () => {
    const { model, sheet } = workbookWith([
      [1, 2],
      [3, 4],
    ]);
    const table = model.addTable(sheet.id, area(0, 0, 2, 2), false);
    expect(table.area).toEqual(area(0, 0, 3, 2));
    expect(values(sheet, area(0, 0, 3, 2))).toEqual([
      ["Kolonne1", "Kolonne2"],
      [1, 2],
      [3, 4],
    ]);
  });

  test("resized over more rows it fills its formulas", () => {
    const bench = frames();
    bench.model.resizeTable(bench.model.tables[0]?.id ?? "", area(0, 0, 4, 3));
    put(bench, 3, 1, [[300]]);
    expect(values(bench.sheet, area(3, 0, 1, 3))).toEqual([[null, 300, 600]]);
  });
});

describe.each([1, 2, 2_000])("the plan's formula shapes with %i rows", (rows) => {
  const years = [2013, 2014, 2015, 2016];
  const amount = (row: number, index: number) => (row * 31 + index * 7) % 100;

  function build(): Bench {
    const bench = workbookWith([
      ["Id", ...years.map(String), "I alt"],
      ...Array.from({ length: rows }, (_, row) => [
        `A${row + 1}`,
        ...years.map((__, index) => amount(row, index)),
        "=SUM(TP_Finansiering[@[2013]:[2016]])",
      ]),
    ]);
    const { model, sheet } = bench;
    model.addTable(sheet.id, area(0, 0, rows + 1, 6), true, "TP_Finansiering");
    put(bench, 0, 8, [
      ["År", "Ramme", "Overført", "Afsat", "Resterende"],
      ...Array.from({ length: Math.min(rows, 4) }, (_, index) => [
        2013 + index,
        1_000_000,
        5,
        '=SUM(INDEX(TP_Finansiering,0,MATCH([@År]&"",TP_Finansiering[#Headers],0)))',
        "=[@Ramme]+[@Overført]-[@Afsat]",
      ]),
    ]);
    model.addTable(sheet.id, area(0, 8, Math.min(rows, 4) + 1, 5), true, "TP_Ramme");
    put(bench, 0, 15, [
      ["Id", "Beløb", "Med XOPSLAG", "Antal"],
      ...Array.from({ length: rows }, (_, row) => [
        `A${rows - row}`,
        "=INDEX(TP_Finansiering[2013],MATCH([@Id],TP_Finansiering[Id],0))",
        "=XLOOKUP([@Id],TP_Finansiering[Id],TP_Finansiering[2013],0)",
        "=COUNTIFS(TP_Finansiering[Id],[@Id])",
      ]),
    ]);
    model.addTable(sheet.id, area(0, 15, rows + 1, 4), true, "TP_Oversigt");
    put(bench, 0, 21, [
      ['=SUMIFS(TP_Finansiering[2013],TP_Finansiering[Id],"A1")'],
      ['=IFERROR(IF(ISNUMBER(INDEX(TP_Finansiering[2014],1)),SUM(TP_Oversigt[Beløb]),0),"fejl")'],
      ["=ROWS(TP_Finansiering[])"],
    ]);
    return bench;
  }

  test("are right, and right again after an edit", () => {
    const bench = build();
    const { model, sheet } = bench;
    const sumOf = (index: number) =>
      Array.from({ length: rows }, (_, row) => amount(row, index)).reduce((a, b) => a + b, 0);
    const rowSum = (row: number) => years.reduce((sum, _, index) => sum + amount(row, index), 0);
    expect(values(sheet, area(1, 5))).toEqual([[rowSum(0)]]);
    expect(values(sheet, area(rows, 5))).toEqual([[rowSum(rows - 1)]]);
    expect(values(sheet, area(1, 11, 1, 2))).toEqual([[sumOf(0), 1_000_005 - sumOf(0)]]);
    expect(values(sheet, area(1, 16, 1, 3))).toEqual([
      [amount(rows - 1, 0), amount(rows - 1, 0), 1],
    ]);
    expect(values(sheet, area(0, 21, 3, 1))).toEqual([[amount(0, 0)], [sumOf(0)], [rows]]);
    model.type(sheet.id, 1, 1, "1000");
    const more = 1000 - amount(0, 0);
    expect(values(sheet, area(1, 5))).toEqual([[rowSum(0) + more]]);
    expect(values(sheet, area(1, 11, 1, 2))).toEqual([
      [sumOf(0) + more, 1_000_005 - sumOf(0) - more],
    ]);
    expect(values(sheet, area(rows, 16))).toEqual([[1000]]);
    expect(values(sheet, area(0, 21, 2, 1))).toEqual([[1000], [sumOf(0) + more]]);
  });
});
