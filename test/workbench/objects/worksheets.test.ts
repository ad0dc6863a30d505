import { bench, failure, resultOf } from "./office";

test("sheets are added last, found by name without regard to case or by id, and renamed", async () => {
  const { run, model } = await bench();
  await run(async (_, context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Ramme");
    added.tabColor = "#336699";
    added.showGridlines = false;
    added.load("id,name,position,visibility,tabColor,showGridlines");
    worksheets.load("items/name");
    const count = worksheets.getCount();
    await context.sync();
    expect(added.toJSON()).toMatchObject({
      name: "Ramme",
      position: 1,
      visibility: "Visible",
      tabColor: "#336699",
      showGridlines: false,
    });
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Ark1", "Ramme"]);
    expect(resultOf(count)).toBe(2);
    const byName = worksheets.getItem("RAMME");
    byName.name = "Ramme 2";
    const byId = worksheets.getItem(added.id).load("name");
    await context.sync();
    expect(byId.name).toBe("Ramme 2");
    byId.delete();
    await context.sync();
  });
  expect(model.sheets.map(({ name }) => name)).toEqual(["Ark1"]);
});

test.each([
  ["a/b", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["'citat", "InvalidArgument"],
  ["ark1", "ItemAlreadyExists"],
])("a sheet cannot be called %s: %s", async (name, code) => {
  const { run } = await bench();
  const adding = run(async (_, context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await failure(adding)).toEqual({ code, at: "WorksheetCollection.add" });
});

test("a missing sheet is ItemNotFound, and the last visible one cannot be deleted", async () => {
  const { run } = await bench();
  const missing = run(async (_, context) => {
    context.workbook.worksheets.getItem("Nej").load("name");
    await context.sync();
  });
  expect(await failure(missing)).toEqual({
    code: "ItemNotFound",
    at: "WorksheetCollection.getItem",
  });
  const deleting = run(async (sheet, context) => {
    sheet.delete();
    await context.sync();
  });
  expect(await failure(deleting)).toEqual({ code: "InvalidOperation", at: "Worksheet.delete" });
});

test("panes are frozen by rows, by columns or at a range, and tell where", async () => {
  const { run } = await bench();
  await run(async (sheet, context) => {
    const { freezePanes } = sheet;
    const none = freezePanes.getLocationOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    freezePanes.freezeAt("A1:B3");
    const corner = freezePanes.getLocation().load("address");
    await context.sync();
    expect([rows.address, corner.address]).toEqual(["'Ark1'!1:2", "'Ark1'!A1:B3"]);
    freezePanes.unfreeze();
    const gone = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a sheet is printed as its page layout says, and a percentage is refused", async () => {
  const { run, model } = await bench();
  await run(async ({ pageLayout }, context) => {
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.load("orientation,zoom");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom]).toEqual([
      "Landscape",
      { horizontalFitToPages: 1 },
    ]);
  });
  expect(model.sheets[0]?.printing).toEqual({ landscape: true, fit: { wide: 1, high: 0 } });
  const scaled = run(async ({ pageLayout }, context) => {
    pageLayout.zoom = { scale: 50 };
    await context.sync();
  });
  expect(await failure(scaled)).toEqual({ code: "InvalidArgument", at: "PageLayout.zoom" });
});

test("a protected sheet refuses writing to its locked cells and lets the others through", async () => {
  const { run } = await bench([[1, 2]]);
  await run(async (sheet, context) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange("B1").values = [[5]];
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  const locked = run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[8, 9]];
    await context.sync();
  });
  expect(await failure(locked)).toEqual({ code: "AccessDenied", at: "Range.values" });
  await run(async (sheet, context) => {
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[8]];
    const both = sheet.getRange("A1:B1").load("values");
    await context.sync();
    expect(both.values).toEqual([[8, 5]]);
  });
});

test("hidden sheets are skipped where only visible ones are asked for", async () => {
  const { run } = await bench();
  await run(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add("To");
    worksheets.add("Tre");
    second.visibility = "Hidden";
    const next = sheet.getNext(true).load("name");
    const last = worksheets.getLast(true).load("name");
    const before = sheet.getPreviousOrNullObject();
    before.load("name");
    await context.sync();
    expect([next.name, last.name, before.isNullObject]).toEqual(["Tre", "Tre", true]);
  });
});

test("a member the stand-in does not have is refused by name and noted", async () => {
  const { run, unknownMembers } = await bench();
  const asking = run(async (sheet, context) => {
    sheet.charts.load("items/name");
    await context.sync();
  });
  expect(await failure(asking)).toEqual({ code: "ApiNotFound", at: "Worksheet.charts" });
  expect(unknownMembers).toEqual(["Worksheet.charts"]);
});

test("nested loads bring tables of every sheet and their columns", async () => {
  const { run } = await bench([
    ["År", "Ramme"],
    [2013, 2_000_000],
  ]);
  await run(async (sheet, context) => {
    sheet.tables.add("A1:B2", true).name = "TP_Ramme";
    context.workbook.worksheets.load("items/name,items/tables/items/name");
    context.workbook.tables.load({ name: true, columns: { name: true }, $top: 5 });
    await context.sync();
    const [first] = context.workbook.worksheets.items;
    expect(first?.tables.items.map(({ name }) => name)).toEqual(["TP_Ramme"]);
    const [table] = context.workbook.tables.items;
    expect(table?.columns.items.map(({ name }) => name)).toEqual(["År", "Ramme"]);
  });
});
