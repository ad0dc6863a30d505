import { bench, failure, resultOf } from "./office";

test("names are made of ranges or formulas, read back, changed and deleted", async () => {
  const { run } = await bench([[1], [2]]);
  await run(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("TP_Liste", sheet.getRange("A1:A2"), "Valgmuligheder");
    names.add("TP_Sats", "=1.5");
    const list = names.getItem("TP_Liste").load("name,type,formula,value,visible,comment,scope");
    const rate = names.getItem("tp_sats").load("type,value");
    const range = list.getRange().load("address");
    await context.sync();
    expect(list.toJSON()).toMatchObject({
      name: "TP_Liste",
      type: "Range",
      formula: "='Ark1'!$A$1:$A$2",
      visible: true,
      comment: "Valgmuligheder",
      scope: "Workbook",
    });
    expect([rate.type, rate.value]).toEqual(["Double", 1.5]);
    expect(range.address).toBe("'Ark1'!A1:A2");
    list.visible = false;
    list.formula = "='Ark1'!$A$2";
    rate.delete();
    names.load("items/name,items/visible");
    const moved = names.getItem("TP_Liste").getRangeOrNullObject().load("address");
    const gone = names.getItemOrNullObject("TP_Sats");
    gone.load("name");
    await context.sync();
    expect(names.items.map(({ name, visible }) => [name, visible])).toEqual([["TP_Liste", false]]);
    expect(moved.address).toBe("'Ark1'!A2");
    expect(gone.isNullObject).toBe(true);
  });
});

test("a name already there, or one that looks like a cell, is refused", async () => {
  const { run } = await bench();
  const adding = (name: string) =>
    run(async (_, context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
  await adding("TP_En");
  expect(await failure(adding("tp_en"))).toEqual({
    code: "ItemAlreadyExists",
    at: "NamedItemCollection.add",
  });
  expect((await failure(adding("TP1"))).code).toBe("InvalidArgument");
});

test("settings keep plain JSON by key", async () => {
  const { run, model } = await bench();
  await run(async (_, context) => {
    const { settings } = context.workbook;
    settings.add("tp.kort", { kolonner: ["År"] });
    settings.add("tp.tal", 1);
    settings.add("tp.tal", 2);
    const map = settings.getItem("tp.kort").load("key,value");
    const none = settings.getItemOrNullObject("nej");
    none.load("value");
    settings.load("items/key,items/value");
    await context.sync();
    expect(map.value).toEqual({ kolonner: ["År"] });
    expect(none.isNullObject).toBe(true);
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ["tp.kort", { kolonner: ["År"] }],
      ["tp.tal", 2],
    ]);
    settings.getItem("tp.kort").delete();
    await context.sync();
  });
  expect([...model.settings]).toEqual([["tp.tal", 2]]);
});

test("custom XML parts are found by namespace and id", async () => {
  const { run } = await bench();
  const xml = '<plan xmlns="urn:test:plan"><version>1</version></plan>';
  await run(async (_, context) => {
    const { customXmlParts } = context.workbook;
    const added = customXmlParts.add(xml).load("id,namespaceUri");
    await context.sync();
    expect(added.namespaceUri).toBe("urn:test:plan");
    const only = customXmlParts.getByNamespace("urn:test:plan").getOnlyItem();
    const text = only.getXml();
    const missing = customXmlParts.getByNamespace("urn:nej").getOnlyItemOrNullObject();
    missing.load("id");
    await context.sync();
    expect(resultOf(text)).toBe(xml);
    expect(missing.isNullObject).toBe(true);
    customXmlParts.getItem(added.id).setXml(xml.replace("1", "2"));
    const changed = customXmlParts.getItem(added.id).getXml();
    customXmlParts.getItem(added.id).delete();
    const count = customXmlParts.getCount();
    await context.sync();
    expect(resultOf(changed)).toContain("<version>2</version>");
    expect(resultOf(count)).toBe(0);
  });
});

test("the application speaks the person's language", async () => {
  const { run } = await bench();
  await run(async (_, context) => {
    const { application } = context.workbook;
    application.load("calculationMode,decimalSeparator,thousandsSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    application.suspendApiCalculationUntilNextSync();
    await context.sync();
    expect([application.calculationMode, application.decimalSeparator]).toEqual(["Automatic", ","]);
    expect(application.cultureInfo.name).toBe("da-DK");
  });
});

test("validation carries rule, help and warning, and says whether cells meet it", async () => {
  const { run } = await bench([["Åben"], ["Lukket"], ["x"]]);
  await run(async (sheet, context) => {
    sheet.getRange("C1:C3").values = [["Åben"], [""], ["Lukket"]];
    const validation = sheet.getRange("C1:C3").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "='Ark1'!$A$1:$A$2" } };
    validation.prompt = { showPrompt: true, title: "Status", message: "Vælg en status." };
    validation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "Ukendt status",
      message: "Vælg fra listen.",
    };
    validation.load("type,rule,prompt,errorAlert,ignoreBlanks,valid");
    const around = sheet.getRange("C1:D3").dataValidation.load("type,rule");
    const none = sheet.getRange("F1").dataValidation.load("type");
    await context.sync();
    expect(validation.type).toBe("List");
    expect(validation.rule).toEqual({
      list: { inCellDropDown: true, source: "='Ark1'!$A$1:$A$2" },
    });
    expect(validation.prompt.message).toBe("Vælg en status.");
    expect(validation.errorAlert.style).toBe("Stop");
    expect([validation.ignoreBlanks, validation.valid]).toEqual([true, true]);
    expect([around.type, around.rule]).toEqual(["Inconsistent", null]);
    expect(none.type).toBe("None");
    sheet.getRange("C2").values = [["Andet"]];
    validation.load("valid");
    await context.sync();
    expect(validation.valid).toBe(false);
    validation.clear();
    validation.load("type");
    await context.sync();
    expect(validation.type).toBe("None");
  });
});

test("numbers are validated between bounds, and help may stand without a rule", async () => {
  const { run } = await bench([[5]]);
  await run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.prompt = { showPrompt: true, title: "Tal", message: "Et helt tal." };
    dataValidation.load("type,prompt");
    await context.sync();
    expect([dataValidation.type, dataValidation.prompt.title]).toEqual(["None", "Tal"]);
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
    dataValidation.load("type,rule,prompt,valid");
    await context.sync();
    expect(dataValidation.rule).toEqual({
      wholeNumber: { formula1: 0, formula2: 10, operator: "Between" },
    });
    expect([dataValidation.prompt.title, dataValidation.valid]).toEqual(["Tal", true]);
  });
});

test("help longer than Excel takes is refused", async () => {
  const { run } = await bench();
  const setting = run(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.prompt = {
      showPrompt: true,
      title: "x".repeat(33),
      message: "",
    };
    await context.sync();
  });
  expect(await failure(setting)).toEqual({
    code: "InvalidArgument",
    at: "DataValidation.prompt",
  });
});

test("a custom conditional format is made, found, ordered and deleted", async () => {
  const { run } = await bench([[1]]);
  await run(async (sheet, context) => {
    const cells = sheet.getRange("A1:B2");
    const first = cells.conditionalFormats.add("Custom");
    first.custom.rule.formula = "=$A1>0";
    first.custom.format.fill.color = "#FFF4CE";
    first.custom.format.font.bold = true;
    const second = cells.conditionalFormats.add("Custom");
    second.custom.rule.formula = "=TRUE";
    second.stopIfTrue = true;
    cells.conditionalFormats.load(
      "items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula",
    );
    const elsewhere = sheet.getRange("F9").conditionalFormats.getCount();
    await context.sync();
    const listed = cells.conditionalFormats.items.map((format) => [
      format.type,
      format.priority,
      format.stopIfTrue,
      format.custom.rule.formula,
    ]);
    expect(listed).toEqual([
      ["Custom", 0, true, "=TRUE"],
      ["Custom", 1, false, "=$A1>0"],
    ]);
    expect(resultOf(elsewhere)).toBe(0);
    second.delete();
    const range = cells.conditionalFormats.getItemAt(0).getRange().load("address");
    const fill = cells.conditionalFormats.getItemAt(0).custom.format.fill.load("color");
    await context.sync();
    expect([range.address, fill.color]).toEqual(["'Ark1'!A1:B2", "#FFF4CE"]);
    cells.conditionalFormats.clearAll();
    const count = cells.conditionalFormats.getCount();
    await context.sync();
    expect(resultOf(count)).toBe(0);
  });
});
