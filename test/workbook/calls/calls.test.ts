/** Which calls are offered for a cell, why some are not, and what writing one does. */
import { writeCall } from "../../../src/workbook/calls/write-call";
import { undo } from "../../../src/workbook/change/undo";
import { workbookForCalls, type CallWorkbook, columnShown, notes } from "./call-support";

describe("what the cell stands by decides what the call is about", () => {
  let book: CallWorkbook;
  beforeEach(async () => {
    book = await workbookForCalls("tingbjerg-husum");
  });
  const formulaAt = async (...at: Parameters<CallWorkbook["callAt"]>) =>
    (await book.callAt(...at)).formula.danish;

  test("a call is about the year on its row, in a header above, or of the plan's own row and column", async () => {
    book.write({ A2: "Budget 2014", C1: "2015" });
    const year = async (cell: string, sheet?: string) =>
      /XOPSLAG\((\d+|\{[^}]*\});/.exec(await formulaAt("REMAINING", cell, sheet))?.[1];
    expect(await year("B2")).toBe("2014");
    expect(await year("C9")).toBe("2015");
    expect(await year("C2")).toBe("2014");
    expect(await year("J5", "Ramme")).toBe("2014");
    expect(await year("F20", "Finansiering")).toBe("2015");
    expect(await year("H30")).toBe("{2013\\2014\\2015\\2016}");
  });

  test("a number that is no year of the plan, and a year in a list, are none", async () => {
    book.write({ A1: "2000", B4: "2013", C4: "2014", A9: "2013", A10: "2014" });
    for (const cell of ["A2", "B1", "D4", "A11"])
      expect(await formulaAt("REMAINING", cell)).toContain("{2013\\2014\\2015\\2016}");
  });

  test("beside Kriminalitet a call reads its own row, on other sheets the name on its row", async () => {
    expect(await formulaAt("TARGETSTATUS", "R5", "Kriminalitet")).toBe(
      "=TRYG.MÅLSTATUS(TP_Kriminalitet[@Baseline];TP_Kriminalitet[@[Seneste måltal]];TP_Kriminalitet[@[Seneste tal]])",
    );
    book.write({ B1: "2013", A2: "Indbrud" });
    expect(await formulaAt("CHANGE", "B2")).toBe(
      "=TRYG.ÆNDRING(XOPSLAG($A2;TP_Kriminalitet[Gerningstype];TP_Kriminalitet[Baseline]);" +
        'XOPSLAG($A2;TP_Kriminalitet[Gerningstype];HVIS(TP_Kriminalitet[Anmeldt 2013]="";"";TP_Kriminalitet[Anmeldt 2013])))',
    );
  });

  test("what is reported later is seen: 146 burglaries in 2013 are 53 % of the way", async () => {
    book.write({ B1: "2013", A2: "Indbrud", A3: "Indbrud" });
    await book.insert("TARGETSTATUS", "B2");
    await book.insert("ACHIEVEMENT", "B3");
    expect(book.shown("B2", 2)).toEqual([["Mangler tal"], ["#I/T"]]);
    book.write({ H4: "146" }, "Kriminalitet");
    await book.settled();
    expect(book.shown("B2", 2)).toEqual([["Delvist opfyldt"], ["53 %"]]);
  });

  test("a text to the left is read as an amount", async () => {
    book.write({ A1: "30.000.", A2: "1,5 mio. kr." });
    await book.insert("AMOUNT", "B1");
    await book.insert("AMOUNT", "B2");
    expect(book.shown("B1", 2)).toEqual([["30000"], ["1500000"]]);
  });

  test("a sum above is compared with the figures over it, back to the header; else the sum to the left", async () => {
    book.write({
      D1: "Finansiering 2013",
      D2: "600.000",
      D4: "450.000",
      D5: "40000",
      D6: "1490000",
    });
    expect(await formulaAt("SUMDEVIATION", "D7")).toBe("=TRYG.SUMAFVIGELSE(D6;D2:D5)");
    await book.insert("SUMDEVIATION", "D7");
    expect(book.shown("D7")).toEqual([["400000"]]);
    book.write({ F9: "1", G9: "2", H9: "3" });
    expect(await formulaAt("SUMDEVIATION", "I9")).toBe("=TRYG.SUMAFVIGELSE(H9;F9:G9)");
    book.write({ D3: "30.000." });
    await book.settled();
    expect(book.shown("D7")).toEqual([["#VÆRDI!"]]);
  });

  test("an amount is carried from the plan's price level by a table of rates", async () => {
    book.write({ B8: "2013" }, "Plan");
    book.write({ A1: "Fra år", B1: "Til år", C1: "Sats", A2: "2013", B2: "2014", C2: "2 %" });
    await book.run(async (context) => {
      context.workbook.worksheets.getItem(notes).tables.add("A1:C2", true).name = "Satser";
      await context.sync();
    });
    book.write({ F10: "2014", G10: "40000" });
    expect(await formulaAt("PRICELEVEL", "H10")).toBe(
      '=TRYG.PLFREMSKRIV(G10;XOPSLAG("P/l-år";TP_Plan[Oplysning];TP_Plan[Værdi]);2014;Satser[[Fra år]:[Sats]])',
    );
    await book.insert("PRICELEVEL", "H10");
    expect(book.shown("H10")).toEqual([["40.800,00"]]);
  });

  test("a call names tables and columns as people have renamed them", async () => {
    await book.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem("TP_Ramme").columns.getItem("Ramme").name = "Bevilling, kr. [netto]";
      tables.getItem("TP_Ramme").name = "Vores_ramme";
      tables.getItem("TP_Finansiering").name = "Penge";
      await context.sync();
    });
    book.write({ A1: "2014" });
    expect(await formulaAt("REMAINING", "B1")).toBe(
      "=TRYG.RESTERENDE(XOPSLAG(2014;Vores_ramme[År];Vores_ramme[[Bevilling, kr. '[netto']]]+Vores_ramme[Overført]);" +
        'HVIS(Penge[Status]<>"Bortfaldet";Penge[2014];0))',
    );
    await book.insert("REMAINING", "B1");
    expect(book.shown("B1")).toEqual([["970.000"]]);
  });

  test("a dropped activity is left out, and what is carried over counts", async () => {
    book.write({ A1: "2014" });
    await book.insert("REMAINING", "B1");
    book.write({ C5: "100.000" }, "Ramme");
    book.write({ R7: "Bortfaldet" }, "Aktiviteter");
    await book.settled();
    expect(book.shown("B1")).toEqual([[columnShown(book, "Ramme", "Resterende")[1]]]);
    expect(book.shown("B1")).toEqual([["1.520.000"]]);
  });
});

describe("a call that would be wrong is refused with the reason", () => {
  let book: CallWorkbook;
  beforeEach(async () => {
    book = await workbookForCalls("tingbjerg-husum");
  });

  test.each([
    [
      "a cell of the plan's own tables",
      "TARGETSTATUS",
      "H4",
      "Kriminalitet",
      "belongs",
      { sheet: "Kriminalitet", column: "Anmeldt 2013" },
    ],
    ["a header", "AMOUNT", "B3", "Ramme", "header", { table: "TP_Ramme" }],
    [
      "a cell just below a table, which would grow over it",
      "REMAINING",
      "D13",
      "Finansiering",
      "belowTable",
      { table: "TP_Finansiering" },
    ],
    [
      "a result of several cells just beside a table",
      "TARGET",
      "R4",
      "Kriminalitet",
      "besideTable",
      { table: "TP_Kriminalitet" },
    ],
    ["nothing to the left", "AMOUNT", "A1", notes, "nothingLeft", {}],
    ["no sum near", "SUMDEVIATION", "C9", notes, "noSum", {}],
    ["a plan without a price level", "PRICELEVEL", "C9", notes, "noPriceLevel", { sheet: "Plan" }],
  ] as const)("%s", async (_case, id, cell, sheet, code, params) => {
    expect(await book.refusalAt(id, cell, sheet)).toEqual({ code, params });
  });

  test("a result of several cells in a table, among filled cells, or in another formula's cells", async () => {
    book.write({ C3: "optaget", A30: "Kolonne" });
    await book.run(async (context) => {
      context.workbook.worksheets.getItem(notes).tables.add("A30:A32", true).name = "Egen";
      await context.sync();
    });
    expect(await book.refusalAt("REMAINING", "A3")).toEqual({
      code: "blocked",
      params: { cell: "C3" },
    });
    expect(await book.refusalAt("REMAINING", "A31")).toEqual({
      code: "inTable",
      params: { table: "Egen" },
    });
    expect(await book.refusalAt("OVERVIEW", "A22")).toEqual({
      code: "blocked",
      params: { cell: "A30" },
    });
    await book.insert("REMAINING", "A10");
    expect((await book.offersAt("B10")).refused).toEqual({ code: "filled", params: { by: "A10" } });
    expect(await book.refusalAt("REMAINING", "XFD1")).toEqual({ code: "noRoom", params: {} });
  });

  test("a formula's own spilled cells do not stand in its way", async () => {
    await book.insert("REMAINING", "A10");
    await book.insert("REMAINING", "A10");
    expect(book.shown("A10", 1, 4)).toEqual([["510.000", "970.000", "1.380.000", "1.380.000"]]);
  });

  test("a year of its row is not written into a table, whose rows would all get it", async () => {
    book.write({ A1: "År", B1: "Rest", A2: "2013", A3: "2014" });
    await book.run(async (context) => {
      context.workbook.worksheets.getItem(notes).tables.add("A1:B3", true).name = "Egen";
      await context.sync();
    });
    // Two years below each other are no headers, so the year is that of the row.
    expect(await book.refusalAt("REMAINING", "B2")).toEqual({
      code: "yearInTable",
      params: { table: "Egen" },
    });
  });

  test("no call is made without its frame, percentage, years, offences or sheet", async () => {
    book.write({ A1: "2014" });
    book.write({ B5: "" }, "Ramme");
    book.write({ B5: "" }, "Målprocenter");
    await book.settled();
    expect(await book.refusalAt("REMAINING", "B1")).toEqual({
      code: "noFrame",
      params: { sheet: "Ramme", year: 2014 },
    });
    expect(await book.refusalAt("TARGET", "B1")).toEqual({
      code: "noPercent",
      params: { sheet: "Målprocenter", year: 2014 },
    });
    await book.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem("TP_Aktiviteter").columns.getItem("Navn i oversigt").name = "Kaldenavn";
      tables.getItem("TP_Kriminalitet").delete();
      await context.sync();
    });
    expect(await book.refusalAt("OVERVIEW", "C1")).toEqual({
      code: "otherHeader",
      params: { sheet: "Aktiviteter", column: "Kaldenavn", wanted: "Navn i oversigt" },
    });
    expect(await book.refusalAt("TARGETSTATUS", "C1")).toEqual({
      code: "noTable",
      params: { sheet: "Kriminalitet" },
    });
  });

  test("MÅLTAL is not offered for goals that do not follow the percentages", async () => {
    const other = await workbookForCalls("nordhegnet");
    other.write({ A1: "Trusler", A2: "Vold" });
    expect(await other.refusalAt("TARGET", "B1")).toEqual({
      code: "otherKind",
      params: { offence: "Trusler" },
    });
    expect(await other.refusalAt("TARGET", "D9")).toEqual({
      code: "otherKind",
      params: { offence: "Butikstyveri" },
    });
    await other.insert("TARGET", "B2");
    expect(other.shown("B2", 1, 5)).toEqual([["36", "34", "32", "31", "30"]]);
  });

  test("without a plan, calls that need none are still offered", async () => {
    const empty = await workbookForCalls(undefined);
    empty.write({ A1: "40.000,-" });
    expect((await empty.callAt("AMOUNT", "B1")).formula.danish).toBe("=TRYG.BELØB(A1)");
    expect(await empty.refusalAt("REMAINING", "B1")).toEqual({
      code: "noTable",
      params: { sheet: "Ramme" },
    });
  });
});

describe("writing it", () => {
  test("takes two syncs, says what it did, and Fortryd puts contents and formats back", async () => {
    const book = await workbookForCalls("tingbjerg-husum");
    book.write({ A2: "gammelt" });
    const offer = await book.callAt("REMAINING", "A2");
    const { place } = await book.offersAt("A2");
    const explicit = () => book.office.syncs.filter(({ cleanup }) => !cleanup).length;
    const before = explicit();
    const report = await book.run((context) => writeCall(context, place, offer));
    expect(explicit() - before).toBe(2);
    await book.settled();
    expect(report.done).toEqual([
      { code: "callWritten", params: { sheet: notes, cell: "A2", name: "TRYG.RESTERENDE" } },
    ]);
    expect(book.shown("A2", 1, 4)).toEqual([["510.000", "970.000", "1.380.000", "1.380.000"]]);
    const bundle = report.undo;
    if (bundle === undefined) throw new Error("Nothing to undo");
    await book.run((context) => undo(context, bundle, { takeTyped: false }));
    expect(book.shown("A2", 1, 4)).toEqual([["gammelt", "", "", ""]]);
    book.write({ B2: "1234567" });
    expect(book.shown("B2")).toEqual([["1234567"]]);
  });

  test("a cell formatted as text calculates all the same, and a chosen format is kept", async () => {
    const book = await workbookForCalls("tingbjerg-husum");
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(notes);
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("B2").numberFormat = [["0.00"]];
      await context.sync();
    });
    book.write({ A1: "2013", A2: "", C2: "2014" });
    await book.insert("REMAINING", "B1");
    book.write({ A2: "2014" });
    await book.insert("REMAINING", "B2");
    expect(book.shown("B1", 2)).toEqual([["510.000"], ["970000,00"]]);
  });

  test("a cell changed since it was shown is left, and so is one the result would fill", async () => {
    const book = await workbookForCalls("tingbjerg-husum");
    const offer = await book.callAt("REMAINING", "A2");
    const { place } = await book.offersAt("A2");
    book.write({ C2: "min" });
    const report = await book.run((context) => writeCall(context, place, offer));
    expect(report.refusals).toEqual([
      { code: "changedSincePreview", params: { sheet: notes, cell: "C2" } },
    ]);
    expect(book.shown("A2", 1, 4)).toEqual([["", "", "min", ""]]);
  });
});

test("one forgotten cell at the end of its row and column leaves a cell its calls", async () => {
  const book = await workbookForCalls("tingbjerg-husum");
  book.write({ A1: "100", A2: "200", XFD3: "x", A1048576: "x" });
  const { refused, place } = await book.offersAt("A3");
  expect(refused).toBeUndefined();
  expect(place.above).toEqual([100, 200]);
});
