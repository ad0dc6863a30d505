/** What a member does to cells is its own to say: another class's member of the same name may do something else. */
import { definedClasses } from "../../../src/workbench/objects/object";
import { bench, resultOf } from "../objects/office";

/** How many times listeners are told of changes while one request is carried out. */
async function transactions(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<number> {
  const { run, model } = await bench([["Navn"], ["a"], ["b"]]);
  await run(async (sheet, context) => {
    sheet.tables.add("A1:A3", true).name = "TP_Navne";
    sheet.getRange("D1").conditionalFormats.add("Custom");
    await context.sync();
  });
  let told = 0;
  const stop = model.onChange(() => told++);
  await run(async (sheet, context) => {
    sheet.getRange("F1").values = [[1]];
    work(sheet, context);
    sheet.getRange("F2").values = [[2]];
    await context.sync();
  });
  stop();
  return told;
}

test.each<[string, Parameters<typeof transactions>[0]]>([
  ["a name added", (sheet, context) => context.workbook.names.add("Navne", sheet.getRange("A2"))],
  ["a sheet added", (_, context) => context.workbook.worksheets.add("Andet")],
  ["a setting added", (_, context) => context.workbook.settings.add("nøgle", 1)],
  ["a conditional format added", (sheet) => sheet.getRange("E1").conditionalFormats.add("Custom")],
  [
    "a conditional format deleted",
    (sheet) => sheet.getRange("D1").conditionalFormats.getItemAt(0).delete(),
  ],
])("%s between two writes leaves the request one transaction", async (_, work) => {
  expect(await transactions(work)).toBe(1);
});

test.each<[string, Parameters<typeof transactions>[0]]>([
  ["a table row added", (sheet) => sheet.tables.getItem("TP_Navne").rows.add(0, [["c"]])],
  ["a table column added", (sheet) => sheet.tables.getItem("TP_Navne").columns.add()],
  ["a table row deleted", (sheet) => sheet.tables.getItem("TP_Navne").rows.getItemAt(0).delete()],
  ["cells deleted", (sheet) => sheet.getRange("E1").delete("Up")],
])("%s between two writes ends a transaction, for kept ranges to follow", async (_, work) => {
  expect(await transactions(work)).toBe(2);
});

test("what is written to a kept range goes where its cells went when a table shows its totals", async () => {
  const { run } = await bench([["Navn"], ["a"], ["under"]]);
  await run(async (sheet, context) => {
    const table = sheet.tables.add("A1:A2", true);
    const kept = sheet.getRange("A3");
    context.trackedObjects.add(kept);
    await context.sync();
    table.showTotals = true;
    kept.values = [["stadig under"]];
    const below = sheet.getRange("A4").load("values");
    await context.sync();
    expect(below.values).toEqual([["stadig under"]]);
  });
});

test("the used range counts what a formula written in the same request fills", async () => {
  const { run } = await bench();
  await run(async (sheet, context) => {
    sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
    const used = sheet.getUsedRange().load("address");
    const column = sheet.getRange("B:B").getUsedRange().load("address");
    await context.sync();
    expect([used.address, column.address]).toEqual(["'Ark1'!B2:B4", "'Ark1'!B2:B4"]);
  });
});

test("a request that only counts sheets and tables is answered without anything being told", async () => {
  const { run, model } = await bench();
  const told = jest.fn();
  model.onChange(told);
  await run(async (sheet, context) => {
    const counts = [sheet.tables.getCount(), context.workbook.worksheets.getCount()];
    await context.sync();
    expect(counts.map(resultOf)).toEqual([0, 1]);
  });
  expect(told).not.toHaveBeenCalled();
});

test("only members of ranges and of what a table consists of move cells", () => {
  const moving = [...definedClasses()].flatMap(([name, { methods = {}, properties = {} }]) =>
    Object.entries({ ...properties, ...methods }).flatMap(([member, { effect }]) =>
      effect === "moves" ? [`${name}.${member}`] : [],
    ),
  );
  expect(moving.sort()).toEqual([
    "Range.Delete",
    "Range.Insert",
    "Table.ShowTotals",
    "TableCollection.Add",
    "TableColumn.Delete",
    "TableColumnCollection.Add",
    "TableRow.Delete",
    "TableRowCollection.Add",
    "TableRowCollection.DeleteRows",
    "TableRowCollection.DeleteRowsAt",
  ]);
});
