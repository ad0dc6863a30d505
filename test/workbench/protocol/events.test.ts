import { bench } from "../objects/office";

type Heard = Record<string, unknown>;

/** Registers a handler for an event and collects what it is told. */
function hear(heard: Heard[]) {
  return (event: object): Promise<void> => {
    heard.push({ ...event });
    return Promise.resolve();
  };
}

test("the add-in hears of the person's edits and of its own, and can tell them apart", async () => {
  const { run, model, settled } = await bench([[1]]);
  const heard: Heard[] = [];
  await run(async (_, context) => {
    context.workbook.worksheets.onChanged.add(hear(heard));
    await context.sync();
  });
  const id = model.sheets[0]?.id ?? "";
  model.transact("person", () => model.type(id, 1, 0, "12,5"));
  await run(async (sheet, context) => {
    sheet.getRange("B1:B2").values = [[1], [2]];
    await context.sync();
  });
  await settled();
  expect(
    heard.map(({ address, triggerSource, source, changeType }) => [
      address,
      triggerSource,
      source,
      changeType,
    ]),
  ).toEqual([
    ["A2", "Unknown", "Local", "RangeEdited"],
    ["B1:B2", "ThisLocalAddin", "Local", "RangeEdited"],
  ]);
});

test("an event of one sheet is raised for that sheet only", async () => {
  const { run, model, settled } = await bench();
  const heard: Heard[] = [];
  await run(async (_, context) => {
    const second = context.workbook.worksheets.add("To");
    second.load("id");
    second.onChanged.add(hear(heard));
    await context.sync();
  });
  for (const sheet of model.sheets) model.transact("person", () => model.type(sheet.id, 0, 0, "1"));
  await settled();
  expect(heard.map(({ worksheetId }) => worksheetId)).toEqual([model.sheets[1]?.id]);
});

test("inserted rows and changes inside a table are told as such", async () => {
  const { run, model, settled } = await bench([["Navn"], ["a"], ["b"]]);
  const sheets: Heard[] = [];
  const tables: Heard[] = [];
  await run(async (sheet, context) => {
    sheet.tables.add("A1:A3", true).name = "TP_Navne";
    await context.sync();
    context.workbook.worksheets.onChanged.add(hear(sheets));
    context.workbook.tables.onChanged.add(hear(tables));
    await context.sync();
  });
  const id = model.sheets[0]?.id ?? "";
  model.transact("person", () =>
    model.insertCells(id, { row: 1, column: 0, rows: 1, columns: 16_384 }, "down"),
  );
  model.transact("person", () => model.type(id, 0, 5, "udenfor"));
  await settled();
  expect(sheets.map(({ changeType, address }) => [changeType, address])).toEqual([
    ["RowInserted", "2:2"],
    ["RangeEdited", "F1"],
  ]);
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ tableId: model.tables[0]?.id, changeType: "RowInserted" });
});

test("inserted and deleted cells say which way the others go", async () => {
  const { run, settled } = await bench([["a", "b"]]);
  const heard: Heard[] = [];
  await run(async (sheet, context) => {
    context.workbook.worksheets.onChanged.add(hear(heard));
    await context.sync();
    const cell = (): Excel.Range => sheet.getRange("A1");
    cell().insert("Right");
    cell().insert("Down");
    cell().delete("Left");
    cell().delete("Up");
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  await settled();
  expect(
    heard.map(({ changeType, changeDirectionState }) => [changeType, changeDirectionState]),
  ).toEqual([
    ["CellInserted", { insertShiftDirection: "Right" }],
    ["CellInserted", { insertShiftDirection: "Down" }],
    ["CellDeleted", { deleteShiftDirection: "Left" }],
    ["CellDeleted", { deleteShiftDirection: "Up" }],
    ["RowInserted", undefined],
  ]);
});

test("a co-author's change comes as Remote, and its range can be fetched", async () => {
  const { run, host, settled } = await bench([[1]]);
  const heard: Heard[] = [];
  let value: unknown;
  await run(async (_, context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await hear(heard)(event);
      await run(async (__, inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        value = range.values;
      });
    });
    await context.sync();
  });
  host.asCoauthor((model) => model.type(model.sheets[0]?.id ?? "", 0, 0, "7"));
  await settled();
  await settled();
  expect(heard).toMatchObject([{ source: "Remote", address: "A1" }]);
  expect(value).toEqual([[7]]);
});

test("sheets that come, go, are renamed, activated and selected in raise their events", async () => {
  const { run, host, settled } = await bench();
  const heard: [string, Heard][] = [];
  const hearAs = (name: string) => (event: object) => {
    heard.push([name, { ...event }]);
    return Promise.resolve();
  };
  await run(async (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(hearAs("added"));
    worksheets.onDeleted.add(hearAs("deleted"));
    worksheets.onActivated.add(hearAs("activated"));
    worksheets.onNameChanged.add(hearAs("named"));
    worksheets.onSelectionChanged.add(hearAs("selected"));
    await context.sync();
    const added = worksheets.add("Ny");
    added.load("id");
    await context.sync();
    added.name = "Nyere";
    added.activate();
    await context.sync();
    host.view.select(added.id, { row: 1, column: 1, rows: 2, columns: 1 });
    added.delete();
    await context.sync();
  });
  await settled();
  expect(heard.map(([name]) => name)).toEqual([
    "added",
    "activated",
    "named",
    "selected",
    "activated",
    "deleted",
  ]);
  expect(Object.fromEntries(heard)).toMatchObject({
    named: { nameBefore: "Ny", nameAfter: "Nyere" },
    selected: { address: "B2:B3" },
  });
});

test("the workbook's selection event is heard until its handler is removed", async () => {
  const { run, host, settled } = await bench();
  let heard = 0;
  const select = (row: number) =>
    host.view.select(host.view.activeSheetId, { row, column: 0, rows: 1, columns: 1 });
  const handler = await run(async (_, context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      heard++;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  select(3);
  await settled();
  expect(heard).toBe(1);
  handler.remove();
  await handler.context.sync();
  select(4);
  await settled();
  expect(heard).toBe(1);
});

test("calculation is told, and events can be turned off and handlers removed", async () => {
  const { run, model, settled } = await bench([[1]]);
  const calculated: Heard[] = [];
  const changed: Heard[] = [];
  const handler = await run(async (sheet, context) => {
    sheet.getRange("B1").formulas = [["=A1*2"]];
    sheet.load("id");
    await context.sync();
    sheet.onCalculated.add(hear(calculated));
    const added = sheet.onChanged.add(hear(changed));
    await context.sync();
    return added;
  });
  const type = (text: string): void =>
    model.transact("person", () => model.type(model.sheets[0]?.id ?? "", 0, 0, text));
  type("5");
  await settled();
  expect(calculated.length).toBeGreaterThan(0);
  expect(changed).toHaveLength(1);
  await run(async (_, context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  type("6");
  await settled();
  expect(changed).toHaveLength(1);
  await run(async (_, context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  handler.remove();
  await handler.context.sync();
  type("7");
  await settled();
  expect(changed).toHaveLength(1);
});

test("undo tells what the person's step becomes, and not of formulas that only followed", async () => {
  const { run, model, settled } = await bench([[1], [2], ["=A1"]]);
  const heard: Heard[] = [];
  await run(async (_, context) => {
    context.workbook.worksheets.onChanged.add(hear(heard));
    await context.sync();
  });
  const id = model.sheets[0]?.id ?? "";
  model.transact("person", () => {
    model.deleteCells(id, { row: 0, rows: 1, column: 0, columns: 16_384 }, "up");
  });
  model.undo();
  await settled();
  expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["1:1", "RowDeleted"],
    ["1:1", "RowInserted"],
  ]);
  expect(model.canUndo).toBe(false);
  expect(model.canRedo).toBe(true);
});
