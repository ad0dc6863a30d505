import { bench, failure } from "./office";

test("neighbours of a range lie where Excel puts them", async () => {
  const { run } = await bench();
  await run(async (sheet, context) => {
    const block = sheet.getRange("B2:C4");
    const found = {
      cell: block.getCell(1, 1),
      row: block.getRow(2),
      column: block.getColumn(0),
      offset: block.getOffsetRange(1, -1),
      resized: block.getResizedRange(1, 1),
      absolute: block.getAbsoluteResizedRange(1, 5),
      entireRow: block.getEntireRow(),
      entireColumn: block.getEntireColumn(),
      lastCell: block.getLastCell(),
      lastRow: block.getLastRow(),
      below: block.getRowsBelow(2),
      above: block.getRowsAbove(1),
      after: block.getColumnsAfter(1),
      bounding: block.getBoundingRect("E9"),
      crossing: block.getIntersection("C1:C3"),
    };
    for (const range of Object.values(found)) range.load("address");
    await context.sync();
    const local = (range: Excel.Range) => range.address.replace("'Ark1'!", "");
    expect(Object.fromEntries(Object.entries(found).map(([k, v]) => [k, local(v)]))).toEqual({
      cell: "C3",
      row: "B4:C4",
      column: "B2:B4",
      offset: "A3:B5",
      resized: "B2:D5",
      absolute: "B2:F2",
      entireRow: "2:4",
      entireColumn: "B:C",
      lastCell: "C4",
      lastRow: "B4:C4",
      below: "B5:C6",
      above: "B1:C1",
      after: "D2:D4",
      bounding: "B2:E9",
      crossing: "C2:C3",
    });
  });
});

test("what is not there is a null object, and what is asked of it is too", async () => {
  const { run } = await bench();
  await run(async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    const crossing = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    const missing = context.workbook.worksheets.getItemOrNullObject("Nej");
    const within = missing.getRange("A1");
    used.load("address");
    crossing.load("address");
    missing.load("name");
    within.load("address");
    await context.sync();
    expect([used, crossing, missing, within].map(({ isNullObject }) => isNullObject)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

test("an address that is none, or leaves the sheet, is InvalidArgument at its method", async () => {
  const { run } = await bench();
  const addressing = (address: string) =>
    run(async (sheet, context) => {
      sheet.getRange(address).load("values");
      await context.sync();
    });
  expect(await failure(addressing("A0"))).toEqual({
    code: "InvalidArgument",
    at: "Worksheet.getRange",
  });
  expect((await failure(addressing("XFE1"))).code).toBe("InvalidArgument");
  const leaving = run(async (sheet, context) => {
    sheet.getRange("A1").getOffsetRange(-1, 0).load("values");
    await context.sync();
  });
  expect(await failure(leaving)).toEqual({ code: "InvalidArgument", at: "Range.getOffsetRange" });
});

test("the surrounding region ends at blank rows and columns", async () => {
  const { run } = await bench([
    ["a", "b", "", "x"],
    ["c", "", "", ""],
    ["", "d", "", ""],
    ["", "", "", ""],
    ["y", "", "", ""],
  ]);
  await run(async (sheet, context) => {
    const region = sheet.getRange("B1").getSurroundingRegion().load("address");
    await context.sync();
    expect(region.address).toBe("'Ark1'!A1:B3");
  });
});

test("several ranges are highlighted by one conditional format", async () => {
  const { run, model } = await bench();
  await run(async (sheet, context) => {
    const areas = sheet.getRanges("A1:A2,C5");
    const format = areas.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    areas.load("address,areaCount");
    const ranges = format.getRanges().load("address");
    await context.sync();
    expect([areas.areaCount, areas.address]).toEqual([2, "'Ark1'!A1:A2,'Ark1'!C5"]);
    expect(ranges.address).toBe(areas.address);
  });
  expect(model.sheets[0]?.conditionalFormats[0]?.areas).toHaveLength(2);
});

test("formats are set for all cells and read as null where they differ", async () => {
  const { run } = await bench([
    [1, 2],
    [3, 4],
  ]);
  await run(async (sheet, context) => {
    const all = sheet.getRange("A1:B2");
    all.format.font.bold = true;
    all.format.fill.color = "#ffee00";
    all.numberFormat = [
      ["#,##0", "0.0%"],
      ["#,##0", "General"],
    ];
    all.format.horizontalAlignment = "Right";
    sheet.getRange("A1").format.font.bold = false;
    sheet.getRange("A2").format.fill.clear();
    all.load("numberFormat,text,format/font/bold,format/font/name,format/horizontalAlignment");
    const first = sheet.getRange("A1").load("format/fill/color,format/font/bold");
    const cleared = sheet.getRange("A2").load("format/fill/color");
    await context.sync();
    expect(all.numberFormat).toEqual([
      ["#,##0", "0.0%"],
      ["#,##0", "General"],
    ]);
    expect(all.text[0]).toEqual(["1", "200,0%"]);
    expect(all.format.font.bold).toBeNull();
    expect(all.format.horizontalAlignment).toBe("Right");
    expect([first.format.fill.color, first.format.font.bold]).toEqual(["#FFEE00", false]);
    expect(cleared.format.fill.color).toBe("#FFFFFF");
  });
});

test("a column's width is in points, four for every three pixels", async () => {
  const { run, model } = await bench();
  await run(async (sheet, context) => {
    sheet.getRange("B:C").format.columnWidth = 75;
    sheet.getRange("C:C").format.columnWidth = 90;
    const both = sheet.getRange("B1:C1").load("format/columnWidth");
    const one = sheet.getRange("B5").load("format/columnWidth");
    await context.sync();
    expect([both.format.columnWidth, one.format.columnWidth]).toEqual([null, 75]);
  });
  expect(model.sheets[0]?.columnWidth(1)).toBe(100);
});

test("borders belong to an edge and keep the others", async () => {
  const { run, model } = await bench();
  await run(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeLeft").weight = "Medium";
    borders.getItem("EdgeTop").color = "#112233";
    const top = borders.getItem("EdgeTop").load("style,color,weight");
    await context.sync();
    expect([top.style, top.color, top.weight]).toEqual(["Continuous", "#112233", "Thin"]);
  });
  const [sheet] = model.sheets;
  expect(sheet?.cell(1, 1).format.borders).toEqual({
    top: { style: "thin", color: "#112233" },
    left: { style: "medium", color: "#000000" },
  });
  expect(sheet?.cell(2, 2).format.borders).toBeUndefined();
});

test("rows inserted push cells down and a kept range follows its cells", async () => {
  const { run } = await bench([["a"], ["b"], ["c"]]);
  await run(async (sheet, context) => {
    const kept = sheet.getRange("A2:A3");
    kept.load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    kept.load("address,values");
    await context.sync();
    expect(kept.address).toBe("'Ark1'!A4:A5");
    expect(kept.values).toEqual([["b"], ["c"]]);
    sheet.getRange("1:2").delete("Up");
    const whole = sheet.getUsedRange().load("values");
    await context.sync();
    expect(whole.values).toEqual([["a"], ["b"], ["c"]]);
  });
});

test.each([
  ["A1 inserted to the right", "insert", "A1", "Right", "C1"],
  ["B1 inserted to the right", "insert", "B1", "Right", "C1"],
  ["B1 inserted downwards", "insert", "B1", "Down", "B2"],
  ["B2 inserted to the right", "insert", "B2", "Right", "B1"],
  ["A1 deleted to the left", "delete", "A1", "Left", "A1"],
  ["A1 deleted upwards", "delete", "A1", "Up", "B1"],
] as const)("with %s a range kept on B1 follows its cell", async (_, what, at, shift, after) => {
  const { run } = await bench([["a", "b"]]);
  await run(async (sheet, context) => {
    const kept = sheet.getRange("B1");
    context.trackedObjects.add(kept);
    await context.sync();
    if (what === "insert") sheet.getRange(at).insert(shift);
    else sheet.getRange(at).delete(shift);
    kept.load("address,values");
    await context.sync();
    expect([kept.address, kept.values]).toEqual([`'Ark1'!${after}`, [["b"]]]);
  });
});

test("a range kept below a table follows its cells when the table keeps one of its deleted rows", async () => {
  const { run } = await bench([["Navn"], ["a"], ["b"], ["under"]]);
  await run(async (sheet, context) => {
    sheet.tables.add("A1:A3", true);
    const kept = sheet.getRange("A4");
    context.trackedObjects.add(kept);
    await context.sync();
    sheet.getRange("2:3").delete("Up");
    kept.load("address,values");
    await context.sync();
    expect([kept.address, kept.values]).toEqual(["'Ark1'!A3", [["under"]]]);
  });
});

test("clearing contents keeps formats, clearing formats keeps contents", async () => {
  const { run } = await bench([[1, 2]]);
  await run(async (sheet, context) => {
    const both = sheet.getRange("A1:B1");
    both.format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    const a = sheet.getRange("A1").load("values,format/font/bold");
    const b = sheet.getRange("B1").load("values,format/font/bold");
    await context.sync();
    expect([a.values, a.format.font.bold]).toEqual([[[""]], true]);
    expect([b.values, b.format.font.bold]).toEqual([[[2]], false]);
  });
});

test("a spilled formula tells where it spills and its cells whence", async () => {
  const { run } = await bench([[1], [2], [3]]);
  await run(async (sheet, context) => {
    sheet.getRange("C1").formulas = [["=A1:A3*2"]];
    await context.sync();
    const to = sheet.getRange("C1").getSpillingToRangeOrNullObject();
    const from = sheet.getRange("C3").getSpillParentOrNullObject();
    const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    to.load("address,values,hasSpill");
    from.load("address");
    none.load("address");
    await context.sync();
    expect([to.address, to.values]).toEqual(["'Ark1'!C1:C3", [[2], [4], [6]]]);
    expect(from.address).toBe("'Ark1'!C1");
    expect(none.isNullObject).toBe(true);
  });
});

test("where a formula spills is known in the request that writes it", async () => {
  const { run } = await bench();
  await run(async (sheet, context) => {
    const from = sheet.getRange("B2");
    from.formulas = [["=SEQUENCE(3)"]];
    const filled = from.getSpillingToRangeOrNullObject().load("address");
    const parent = sheet.getRange("B4").getSpillParentOrNullObject().load("address");
    await context.sync();
    expect(filled.address).toBe("'Ark1'!B2:B4");
    expect(parent.address).toBe("'Ark1'!B2");
  });
});

test("what was kept and is gone is told without the number it was kept under", async () => {
  const { run } = await bench();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A3");
    context.trackedObjects.add(range);
    await context.sync();
    sheet.getRange("3:3").delete("Up");
    await context.sync();
    range.load("address");
    expect(await failure(context.sync())).toEqual({
      code: "InvalidReference",
      at: "Workbook._GetObjectByReferenceId",
    });
  });
});

test("rows and columns are hidden and say so", async () => {
  const { run } = await bench([[1, 2]]);
  await run(async (sheet, context) => {
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("3:4").rowHidden = true;
    const both = sheet.getRange("A1:B1").load("columnHidden");
    const rows = sheet.getRange("A3:A4").load("rowHidden,hidden");
    await context.sync();
    expect([both.columnHidden, rows.rowHidden]).toEqual([null, true]);
  });
});

test("all rows of a whole column decide whether they are hidden, the last as well as the first", async () => {
  const { run } = await bench();
  await run(async (sheet, context) => {
    sheet.getRange("1000001:1000001").rowHidden = true;
    const column = sheet.getRange("A:A").load("rowHidden");
    await context.sync();
    expect(column.rowHidden).toBeNull();
  });
});

test.each([
  ["none of its cells is", "A1:B2", false],
  ["its rows are", "A5:B5", true],
  ["its columns are", "D1:D2", true],
  ["some of its rows are", "A4:A5", null],
  ["some of its columns are", "C1:D1", null],
] as const)("a range of which %s hidden: hidden of %s is %s", async (_, address, hidden) => {
  const { run } = await bench();
  await run(async (sheet, context) => {
    sheet.getRange("5:5").rowHidden = true;
    sheet.getRange("D:D").columnHidden = true;
    const range = sheet.getRange(address).load("hidden");
    await context.sync();
    expect(range.hidden).toBe(hidden);
  });
});

test("the selection is the person's, and select moves it", async () => {
  const { run, host, model } = await bench([[1, 2]]);
  await run(async (sheet, context) => {
    sheet.getRange("B1:B2").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["'Ark1'!B1:B2", "'Ark1'!B1"]);
  });
  const id = model.sheets[0]?.id ?? "";
  expect(host.view.selection(id)).toEqual({ row: 0, column: 1, rows: 2, columns: 1 });
});
