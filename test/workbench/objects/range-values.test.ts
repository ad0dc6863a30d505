import { bench, failure } from "./office";

/** Writes one value to A1 and reads it back. */
async function written(value: unknown, numberFormat?: string) {
  const { run } = await bench();
  return run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (numberFormat) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,numberFormat,valueTypes,text");
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      format: cell.numberFormat[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
      text: cell.text[0]?.[0],
    };
  });
}

const year = new Date().getFullYear();
const day = (y: number, m: number, d: number): number =>
  Math.round(Date.UTC(y, m - 1, d) / 86_400_000) + 25_569;

test.each([
  ["1.234", 1.234, "General"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["12%", 0.12, "0%"],
  ["00123", 123, "General"],
  ["1E5", 100_000, "0.00E+00"],
  ["(5)", -5, "General"],
  ["12-13", day(year, 12, 13), "d-mmm"],
  ["12-32", day(1932, 12, 1), "mmm-yy"],
  ["nov 2013", day(2013, 11, 1), "mmm-yy"],
  ["2013-08-01", day(2013, 8, 1), "m/d/yyyy"],
  ["10:30", 0.4375, "h:mm"],
  ["TRUE", true, "General"],
  ["#N/A", "#N/A", "General"],
  ["1.490.000", "1.490.000", "General"],
  ["1,23", "1,23", "General"],
  ["'00123", "00123", "General"],
  ["", "", "General"],
])("the string %j is read as typed in American English: %j", async (given, value, format) => {
  expect(await written(given)).toMatchObject({ value, format });
});

test.each(["1.234", "12-13", "=1+1", "00123"])(
  "a cell formatted as text keeps %j as it is",
  async (text) => {
    expect(await written(text, "@")).toMatchObject({ value: text, formula: text, type: "String" });
  },
);

test("a formula is written in English and shown in Danish", async () => {
  expect(await written("=ROUND(1/3,2)")).toMatchObject({
    value: 0.33,
    formula: "=ROUND(1/3,2)",
    text: "0,33",
  });
});

test("null leaves a cell, an empty string empties it, one value fills all", async () => {
  const { run } = await bench([
    [1, 2],
    [3, 4],
  ]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [null, ""],
      [null, 5],
    ];
    range.load("values");
    const filled = sheet.getRange("D1:D3");
    filled.values = 7 as never;
    filled.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([
      [1, ""],
      [3, 5],
    ]);
    expect(filled.values).toEqual([[7], [7], [7]]);
  });
});

test("a block of another size is refused at Range.values and nothing is written", async () => {
  const { run } = await bench([[1]]);
  const refused = run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[5], [6]];
    await context.sync();
  });
  expect(await failure(refused)).toEqual({ code: "InvalidArgument", at: "Range.values" });
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[1]]);
  });
});

test("a load after a write in the same batch sees the calculated result", async () => {
  const { run, syncs } = await bench();
  const before = syncs.length;
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[2, 3]];
    const sum = sheet.getRange("C1");
    sum.formulas = [["=SUM(A1:B1)"]];
    sum.load("values");
    sheet.getRange("A1").values = [[10]];
    const again = sheet.getRange("C1").load("values");
    await context.sync();
    expect([sum.values, again.values]).toEqual([[[5]], [[13]]]);
  });
  expect(syncs.slice(before).filter(({ cleanup }) => !cleanup)).toHaveLength(1);
});

test("a whole column has no values to read, but its used part has", async () => {
  const { run } = await bench([[1], [2]]);
  await run(async (sheet, context) => {
    const column = sheet.getRange("A:A").load("values,address,isEntireColumn,rowCount");
    const used = sheet.getRange("A:A").getUsedRange(true).load("values");
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.address).toBe("'Ark1'!A:A");
    expect(column.isEntireColumn).toBe(true);
    expect(used.values).toEqual([[1], [2]]);
  });
});

test("an unloaded property raises the client's own PropertyNotLoaded", async () => {
  const { run } = await bench([[1]]);
  const reading = run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.load("address");
    await context.sync();
    return Reflect.get(cell, "values") as unknown;
  });
  expect((await failure(reading)).code).toBe("PropertyNotLoaded");
});
