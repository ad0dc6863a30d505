import { bench, failure } from "./office";

const funding = [
  ["Aktivitet", "2013", "2014"],
  ["Indbrudsindsats", 40, ""],
  ["Belysning", 340, 5],
];

async function withTable() {
  const office = await bench(funding);
  await office.run(async (sheet, context) => {
    sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
    sheet.getRange("A1:C1").values = [["Aktivitet", "2013", "2014"]];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "TP_Finansiering";
    table.style = "TableStyleMedium2";
    await context.sync();
  });
  return office;
}

test("a table's parts are ranges", async () => {
  const { run } = await withTable();
  await run(async (_, context) => {
    const table = context.workbook.tables.getItem("tp_finansiering");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load("address");
    table.load("id,name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
    table.columns.load("items/name,items/index");
    table.rows.load("count");
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual([
      "'Ark1'!A1:C3",
      "'Ark1'!A1:C1",
      "'Ark1'!A2:C3",
    ]);
    expect(table.toJSON()).toMatchObject({
      name: "TP_Finansiering",
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
    });
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Aktivitet", 0],
      ["2013", 1],
      ["2014", 2],
    ]);
    expect(table.rows.toJSON()).toMatchObject({ count: 2 });
  });
});

test("rows are added at the end or before one, and deleted; the last one is only emptied", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    sheet.getRange("A5").values = [["Under tabellen"]];
    const table = context.workbook.tables.getItem("TP_Finansiering");
    table.rows.add(undefined, [["Sidst", 1, 2]]);
    table.rows.add(0, [["Først", 3, 4]]);
    const body = table.getDataBodyRange().load("values");
    const below = sheet.getRange("A7").load("values");
    await context.sync();
    expect(body.values.map(([name]) => name as unknown)).toEqual([
      "Først",
      "Indbrudsindsats",
      "Belysning",
      "Sidst",
    ]);
    expect(below.values).toEqual([["Under tabellen"]]);
    table.rows.deleteRowsAt(1, 3);
    table.rows.getItemAt(0).delete();
    const left = table.getDataBodyRange().load("values,rowCount");
    await context.sync();
    expect([left.rowCount, left.values]).toEqual([1, [["", "", ""]]]);
  });
});

test("columns are added with header and values, renamed, read and deleted", async () => {
  const { run } = await withTable();
  await run(async (_, context) => {
    const table = context.workbook.tables.getItem("TP_Finansiering");
    const column = table.columns.add(undefined, [["I alt"], [40], [345]]);
    column.load("name,index,values");
    await context.sync();
    expect([column.name, column.index]).toEqual(["I alt", 3]);
    expect(column.values).toEqual([["I alt"], [40], [345]]);
    table.columns.getItem("2014").name = "Året 2014";
    table.columns.getItem("2013").delete();
    const missing = table.columns.getItemOrNullObject("2013");
    missing.load("name");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["Aktivitet", "Året 2014", "I alt"]]);
    expect(missing.isNullObject).toBe(true);
  });
});

test("resizing keeps the header row where it is", async () => {
  const { run } = await withTable();
  await run(async (_, context) => {
    const table = context.workbook.tables.getItem("TP_Finansiering");
    table.resize("A1:C6");
    const whole = table.getRange().load("address");
    await context.sync();
    expect(whole.address).toBe("'Ark1'!A1:C6");
  });
  const moving = run(async (_, context) => {
    context.workbook.tables.getItem("TP_Finansiering").resize("A2:C6");
    await context.sync();
  });
  expect(await failure(moving)).toEqual({ code: "InvalidArgument", at: "Table.resize" });
});

test("tables may not overlap, and names are unique and legal", async () => {
  const { run } = await withTable();
  const overlapping = run(async (sheet, context) => {
    sheet.tables.add("C3:D5", true);
    await context.sync();
  });
  expect(await failure(overlapping)).toEqual({
    code: "InvalidOperation",
    at: "TableCollection.add",
  });
  const naming = run(async (_, context) => {
    context.workbook.tables.getItem("TP_Finansiering").name = "PL-satser";
    await context.sync();
  });
  expect(await failure(naming)).toEqual({ code: "InvalidArgument", at: "Table.name" });
});

test("a table turned into a range leaves its cells, a deleted one takes them", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    const cells = context.workbook.tables.getItem("TP_Finansiering").convertToRange();
    cells.load("address");
    await context.sync();
    expect(cells.address).toBe("'Ark1'!A1:C3");
    const table = sheet.tables.add("A1:C3", true);
    table.delete();
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    const gone = context.workbook.tables.getItemOrNullObject("TP_Finansiering");
    gone.load("name");
    await context.sync();
    expect([used.isNullObject, gone.isNullObject]).toEqual([true, true]);
  });
});

test("a range knows the tables it touches", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    const touching = sheet.getRange("C3:D9").getTables(false);
    const within = sheet.getRange("C3:D9").getTables(true);
    touching.load("items/name");
    within.load("items/name");
    await context.sync();
    expect(touching.items.map(({ name }) => name)).toEqual(["TP_Finansiering"]);
    expect(within.toJSON()).toEqual({ items: [] });
  });
});
