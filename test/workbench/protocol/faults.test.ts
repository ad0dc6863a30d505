import { bench, failure } from "../objects/office";

test("a failing action leaves the earlier ones done and the later ones undone", async () => {
  const { run } = await bench([[1, 2, 3]]);
  const failing = run(async (sheet, context) => {
    sheet.getRange("A1").values = [[10]];
    sheet.getRange("B1:C1").values = [[20]];
    sheet.getRange("C1").values = [[30]];
    await context.sync();
  });
  expect(await failure(failing)).toEqual({ code: "InvalidArgument", at: "Range.values" });
  await run(async (sheet, context) => {
    const row = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(row.values).toEqual([[10, 2, 3]]);
  });
});

test("the error tells the statement that failed", async () => {
  const { run, OfficeExtension } = await bench();
  OfficeExtension.config.extendedErrorLogging = true;
  const failing = run(async (_, context) => {
    context.workbook.worksheets.getItem("Nej").activate();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    name: "RichApi.Error",
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    debugInfo: {
      errorLocation: "WorksheetCollection.getItem",
      statement: "var worksheet = worksheets.getItem(...);",
    },
  });
});

test("the second sync from now fails with the code asked for, its work done and its answer lost", async () => {
  const { run, faults, model } = await bench([[1]]);
  faults.failSync(2, "InvalidOperationInCellEditMode", { afterActions: Infinity });
  const failing = run(async (sheet, context) => {
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    sheet.getRange("A1").values = [[3]];
    await context.sync();
  });
  expect((await failure(failing)).code).toBe("InvalidOperationInCellEditMode");
  expect(model.sheets[0]?.cell(0, 0).value).toBe(3);
  await run(async (sheet, context) => {
    sheet.getRange("A1").values = [[4]];
    await context.sync();
  });
  expect(model.sheets[0]?.cell(0, 0).value).toBe(4);
});

test("a sync failing before anything is done leaves the workbook as it was", async () => {
  const { run, faults, model } = await bench([[1]]);
  faults.failSync(1, "GeneralException");
  const failing = run(async (sheet, context) => {
    sheet.getRange("A1").values = [[2]];
    await context.sync();
  });
  expect((await failure(failing)).code).toBe("GeneralException");
  expect(model.sheets[0]?.cell(0, 0).value).toBe(1);
});

test("the workbook can be changed under the add-in, before a sync or after it", async () => {
  const { run, faults } = await bench([[1]]);
  faults.beforeSync(1, (model) => model.type(model.sheets[0]?.id ?? "", 0, 0, "50"));
  faults.afterSync(1, (model) => model.type(model.sheets[0]?.id ?? "", 0, 0, "60"));
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[50]]);
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[60]]);
  });
});

test("a delayed sync takes its time", async () => {
  const { run, faults } = await bench();
  faults.delaySync(1, 60);
  const begun = performance.now();
  await run(async (_, context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect(performance.now() - begun).toBeGreaterThanOrEqual(55);
});

test("a held sync is answered when it is released, not before", async () => {
  const { run, faults, model } = await bench();
  faults.holdSync(1);
  let answered = false;
  const writing = run(async (sheet, context) => {
    sheet.getRange("A1").values = [[7]];
    await context.sync();
    answered = true;
  });
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  expect([answered, model.sheets[0]?.cell(0, 0).value]).toEqual([false, null]);
  faults.release();
  await writing;
  expect([answered, model.sheets[0]?.cell(0, 0).value]).toEqual([true, 7]);
});

test("requests and responses over 5 MB are refused, as in Excel on the web, unless the limit is lifted", async () => {
  const { run, faults, model } = await bench();
  const text = "x".repeat(1000);
  const writing = () =>
    run(async (sheet, context) => {
      sheet.getRange("A1:A5300").values = Array.from({ length: 5300 }, () => [text]);
      await context.sync();
    });
  expect((await failure(writing())).code).toBe("RequestPayloadSizeLimitExceeded");
  expect(model.sheets[0]?.usedArea(true)).toBeNull();
  faults.payloadLimit = null;
  await writing();
  faults.payloadLimit = 5 * 1024 * 1024;
  const reading = run(async (sheet, context) => {
    sheet.getUsedRange().load("values");
    await context.sync();
  });
  expect((await failure(reading)).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("while the person types in a cell a batch is refused, or waits when it asks to", async () => {
  const { run, host, Excel } = await bench();
  host.setCellEdit(true);
  const refused = run(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect((await failure(refused)).code).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  host.setCellEdit(false);
  await waiting;
  expect(host.model.sheets[0]?.cell(0, 0).value).toBe(2);
});

test("syncs are recorded with their size, and the client's own clean-up is marked", async () => {
  const { run, syncs } = await bench();
  const before = syncs.length;
  await run(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  const recorded = syncs.slice(before);
  expect(recorded.map(({ cleanup }) => cleanup)).toEqual([false, true]);
  expect(recorded[0]?.actions).toContainEqual({ kind: "set", name: "Values" });
  expect(recorded[0]?.bytes).toBeGreaterThan(100);
});

test("only the announced requirement set is there", async () => {
  const { run } = await bench([["a"], [1]], { apiSet: "1.12" });
  const resizing = run(async (sheet, context) => {
    sheet.tables.add("A1:A2", true).resize("A1:A3");
    await context.sync();
  });
  expect(await failure(resizing)).toEqual({ code: "ApiNotFound", at: "Table.resize" });
  await run(async (sheet, context) => {
    const used = sheet.getUsedRange(true);
    used.load("*");
    await context.sync();
    expect(used.toJSON()).toMatchObject({ address: "'Ark1'!A1:A2" });
  });
});
