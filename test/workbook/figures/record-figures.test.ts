/** What recording a proposal does to Kriminalitet and Anmeldelser, and what a failing host leaves behind. */
import { nothingRecorded } from "../../../src/workbook/change/change-record";
import type { IsoDate } from "../../../src/cells/iso-date";
import { propose } from "../../../src/import/propose";
import type { Count, Year } from "../../../src/plan/types";
import { readForChecks } from "../../../src/workbook/checking/read-for-checks";
import {
  differences,
  figuresInWorkbook,
  type HeldFigures,
} from "../../../src/workbook/figures/figures-in-workbook";
import { type FiguresToRecord, recordFigures } from "../../../src/workbook/figures/record-figures";
import { recordSources } from "../../../src/workbook/figures/record-sources";
import type { FigureSource } from "../../../src/workbook/figures/reports-table";
import { undo } from "../../../src/workbook/change/undo";
import { seedPlan } from "../../plan/seed-files";
import { contents, type OpenWorkbook, workbooksLike, workbookWith, put, valueAt } from "../support";

const plan = seedPlan("tingbjerg-husum");
const source: FigureSource = {
  name: "Politiets register over anmeldelser",
  drawn: "2014-02-03" as IsoDate,
  provisional: false,
};
const paste = "Gerningstype\t2012\t2013\nIndbrud\t154\t146*\nTyverier\t470\t430\n";

const held = (book: OpenWorkbook): Promise<HeldFigures> => book.run(figuresInWorkbook);

/** What is recorded when a person takes all that the paste says. */
async function recordOf(
  book: OpenWorkbook,
  text = paste,
): Promise<{ before: HeldFigures; record: FiguresToRecord }> {
  const before = await held(book);
  const chosen = differences(propose({ kind: "text", text }, before), before);
  book.syncs();
  return { before, record: { chosen, source, placed: new Map() } };
}

async function recorded(book: OpenWorkbook, text = paste) {
  const { before, record } = await recordOf(book, text);
  return book.run((context) => recordFigures(context, before, record));
}

/** A workbook where the paste was recorded once. */
const workbookWithHistory = workbooksLike(async () => {
  const book = await workbookWith(plan);
  await recorded(book);
  return book;
});

/** The rows of Anmeldelser, header first. */
const history = (book: OpenWorkbook) => contents(book.model, "Anmeldelser").slice(2);
/** Name, baseline and the first reported year of each offence. */
async function figures(book: OpenWorkbook) {
  const { plan: now } = await held(book);
  return now.offences.map(({ name, baseline, reported }) => [
    name,
    baseline,
    reported.get(2013 as Year),
  ]);
}

const kilde = source.name;
/** 3 February 2014 as Excel counts days. */
const day = 41673;

describe("recording", () => {
  it("writes the figures and from where they are, in four syncs", async () => {
    const book = await workbookWith(plan);
    const { before, record } = await recordOf(book);
    const report = await book.run((context) => recordFigures(context, before, record));
    expect(book.syncs()).toBe(4);
    expect(report.refusals).toEqual([]);
    expect(report.done.map(({ code }) => code)).toEqual([
      "sheetMade",
      "figuresWritten",
      "sourcesRecorded",
    ]);
    expect((await figures(book)).slice(0, 2)).toEqual([
      ["Indbrud", 154, 146],
      ["Tyverier", 470, 430],
    ]);
    expect(history(book)).toEqual([
      [
        "Gerningstype",
        "År",
        "Antal",
        "Opgjort den",
        "Kilde",
        "Foreløbig",
        "Erstatter",
        "Sammensat af",
      ],
      ["Indbrud", 2012, 154, day, kilde, "Nej", "", ""],
      ["Indbrud", 2013, 146, day, kilde, "Ja", "", ""],
      ["Tyverier", 2012, 470, day, kilde, "Nej", 462, ""],
      ["Tyverier", 2013, 430, day, kilde, "Nej", "", ""],
    ]);
    expect((await held(book)).unrecorded).toEqual([]);
  });

  it("writes only what was chosen", async () => {
    const book = await workbookWith(plan);
    const { before, record } = await recordOf(book);
    const chosen = record.chosen.filter(({ change }) => change !== "baselineChanged");
    await book.run((context) => recordFigures(context, before, { ...record, chosen }));
    expect((await figures(book))[1]).toEqual(["Tyverier", 462, 430]);
    expect(history(book)).toHaveLength(4);
  });

  it("keeps what a figure was added up from", async () => {
    const book = await workbookWith(plan);
    await recorded(
      book,
      "Gerningstype\t2013K1\t2013K2\t2013K3\t2013K4\nIndbrud\t30\t40\t40\t36\n\n" +
        "Gerningstype\t2014\nVold\t39\nTrusler\t20\n",
    );
    expect(history(book).map((row) => [row[0], row[2], row.at(-1)])).toEqual([
      ["Gerningstype", "Antal", "Sammensat af"],
      ["Indbrud", 146, "2013K1 30 + 2013K2 40 + 2013K3 40 + 2013K4 36"],
      ["Vold/Trusler", 59, "Vold 39 + Trusler 20"],
    ]);
  });

  it("moves targets, achievement and status at once", async () => {
    const book = await workbookWithHistory();
    const [header = [], indbrud = []] = contents(book.model, "Kriminalitet").slice(2);
    expect(indbrud[header.indexOf("Status")]).toBe("Delvist opfyldt");
    expect(indbrud[header.indexOf("Målopfyldelse")]).toBeCloseTo(8 / 15);
  });

  it("keeps the history beneath what was recorded before, each with what it replaced", async () => {
    const book = await workbookWithHistory();
    const report = await recorded(book, "Gerningstype\t2013\nIndbrud\t149\n");
    expect(book.syncs()).toBe(3);
    expect(report.done.map(({ code }) => code)).toEqual(["figuresWritten", "sourcesRecorded"]);
    expect(history(book).at(-1)).toEqual(["Indbrud", 2013, 149, day, kilde, "Nej", 146, ""]);
    expect(history(book)).toHaveLength(6);
    expect((await held(book)).unrecorded).toEqual([]);
  });

  it("does nothing twice", async () => {
    const book = await workbookWith(plan);
    const { before, record } = await recordOf(book);
    await book.run((context) => recordFigures(context, before, record));
    const after = history(book);
    const again = await book.run((context) => recordFigures(context, before, record));
    expect(again).toEqual({
      done: [{ code: "nothingToDo", params: {} }],
      notes: [],
      refusals: [],
    });
    expect(history(book)).toEqual(after);
  });

  it("finds offence and year where rows and columns have been put in since the preview", async () => {
    const book = await workbookWith(plan);
    const { before, record } = await recordOf(book);
    await book.run(async (context) => {
      const table = context.workbook.tables.getItem("TP_Kriminalitet");
      table.columns.add(1, undefined, "Note");
      context.workbook.worksheets.getItem("Kriminalitet").getRange("A1:Z1").insert("Down");
      await context.sync();
    });
    book.syncs();
    const report = await book.run((context) => recordFigures(context, before, record));
    expect(book.syncs()).toBe(4);
    expect(report.refusals).toEqual([]);
    expect((await figures(book)).slice(0, 2)).toEqual([
      ["Indbrud", 154, 146],
      ["Tyverier", 470, 430],
    ]);
  });

  it("stops where an offence has been renamed since the preview", async () => {
    const book = await workbookWith(plan);
    const { before, record } = await recordOf(book);
    put(book.model, "Kriminalitet", "A4", "Indbrud i beboelse");
    const report = await book.run((context) => recordFigures(context, before, record));
    expect(report.refusals.map(({ code }) => code)).toEqual(["gone", "gone"]);
  });

  it("stops where a cell has been changed since the preview", async () => {
    const book = await workbookWith(plan);
    const { before, record } = await recordOf(book);
    put(book.model, "Kriminalitet", "C5", 463);
    const report = await book.run((context) => recordFigures(context, before, record));
    expect(report.refusals).toEqual([
      { code: "changedSincePreview", params: { sheet: "Kriminalitet", cell: "C5" } },
    ]);
    expect(book.model.sheetByName("Anmeldelser")).toBeUndefined();
  });

  it("does not overwrite what is no figure", async () => {
    const book = await workbookWith(plan);
    const cell = (await held(book)).unrecorded;
    expect(cell).toEqual([]);
    const header = contents(book.model, "Kriminalitet")[2] ?? [];
    const column = String.fromCharCode(65 + header.indexOf("Anmeldt 2013"));
    put(book.model, "Kriminalitet", `${column}4`, "spørg politiet");
    const report = await recorded(book);
    expect(report.refusals).toEqual([
      { code: "holdsNoFigure", params: { sheet: "Kriminalitet", cell: `${column}4` } },
    ]);
  });

  it.each(["Kriminalitet", "Anmeldelser"])("refuses where %s is protected", async (name) => {
    const book = await workbookWithHistory();
    await book.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });
    const report = await recorded(book, "Gerningstype\t2013\nIndbrud\t149\n");
    expect(report.refusals).toEqual([{ code: "protectedSheet", params: { sheet: name } }]);
    expect((await figures(book))[0]).toEqual(["Indbrud", 154, 146]);
  });

  it("says so when there is no Kriminalitet", async () => {
    const book = await workbookWith(plan);
    const { before, record } = await recordOf(book);
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Kriminalitet").delete();
      await context.sync();
    });
    const report = await book.run((context) => recordFigures(context, before, record));
    expect(report.refusals).toEqual([{ code: "noSheets", params: {} }]);
  });

  it("leaves somebody's own sheet of the name alone", async () => {
    const book = await workbookWith(plan);
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Anmeldelser");
      sheet.getRange("A1").values = [["Mit eget"]];
      await context.sync();
    });
    const report = await recorded(book);
    expect(report.notes).toEqual([
      {
        code: "sheetNameTaken",
        params: { wanted: "Anmeldelser", used: "Anmeldelser (tryghedsplan)" },
      },
    ]);
    expect(contents(book.model, "Anmeldelser")).toEqual([["Mit eget"]]);
    expect((await held(book)).unrecorded).toEqual([]);
  });

  it("writes a number where a cell is formatted as text", async () => {
    const book = await workbookWith(plan);
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Kriminalitet").getRange("C5").numberFormat = [["@"]];
      await context.sync();
    });
    await recorded(book);
    expect(valueAt(book.model, "Kriminalitet", "C5")).toBe(470);
  });

  it("remembers where labels were placed, beside those placed before", async () => {
    const book = await workbookWith(plan);
    const { before, record } = await recordOf(book);
    const place = (placed: [string, string | null][]) =>
      book.run((context) => recordFigures(context, before, { ...record, placed: new Map(placed) }));
    await place([["Indbrud mv.", "Indbrud"]]);
    await place([["Færdsel", null]]);
    expect([...(await held(book)).remembered]).toEqual([
      ["Indbrud mv.", "Indbrud"],
      ["Færdsel", null],
    ]);
  });

  it("is undone whole: figures, history, sheet and mapping", async () => {
    const book = await workbookWith(plan);
    const kept = contents(book.model, "Kriminalitet");
    const { before, record } = await recordOf(book);
    const placed = new Map([["Indbrud mv.", "Indbrud"]]);
    const report = await book.run((context) =>
      recordFigures(context, before, { ...record, placed }),
    );
    const { undo: bundle = nothingRecorded } = report;
    const undone = await book.run((context) => undo(context, bundle, { takeTyped: false }));
    expect(undone.refusals).toEqual([]);
    expect(contents(book.model, "Kriminalitet")).toEqual(kept);
    expect(book.model.sheetByName("Anmeldelser")).toBeUndefined();
    expect((await held(book)).remembered).toEqual(new Map());
  });

  it("is undone down to what was recorded before", async () => {
    const book = await workbookWithHistory();
    const [kept, crime] = [history(book), contents(book.model, "Kriminalitet")];
    const report = await recorded(book, "Gerningstype\t2013\nIndbrud\t149\n");
    const { undo: bundle = nothingRecorded } = report;
    await book.run((context) => undo(context, bundle, { takeTyped: false }));
    expect(history(book)).toEqual(kept);
    expect(contents(book.model, "Kriminalitet")).toEqual(crime);
  });
});

/** The host fails after so many actions: after none, some, nearly all, or all, with only its answer lost. */
const stops = [0, 2, 5, 9, 14, 20, 30, 45, 60, 80, 110, Infinity];

describe("a host that fails", () => {
  let whole: unknown;
  let wholeHistory: unknown;
  beforeAll(async () => {
    const book = await workbookWithHistory();
    whole = await figures(book);
    wholeHistory = history(book);
  });

  it("leaves the workbook as it was when it fails while looking", async () => {
    const book = await workbookWith(plan);
    const { before, record } = await recordOf(book);
    book.office.faults.failSync(1, "GeneralException");
    const report = await book.run((context) => recordFigures(context, before, record));
    expect(report.refusals.map(({ code }) => code)).toEqual(["refusedByExcel", "nothingChanged"]);
    expect(book.model.sheetByName("Anmeldelser")).toBeUndefined();
  });

  it.each(stops)(
    "says what stands after %d actions, and the next try completes it",
    async (afterActions) => {
      const book = await workbookWith(plan);
      const { before, record } = await recordOf(book);
      const untouched = await figures(book);
      book.office.faults.failSync(3, "GeneralException", { afterActions });
      const report = await book.run((context) => recordFigures(context, before, record));
      const isUntouched =
        book.model.sheetByName("Anmeldelser") === undefined &&
        JSON.stringify(await figures(book)) === JSON.stringify(untouched);
      const state = isUntouched ? "nothingChanged" : "partlyDone";
      expect(report.refusals.map(({ code }) => code)).toEqual(
        afterActions === Infinity ? [] : ["refusedByExcel", state],
      );
      const again = await book.run((context) => recordFigures(context, before, record));
      expect(again.refusals).toEqual([]);
      expect(await figures(book)).toEqual(whole);
      expect(history(book)).toEqual(wholeHistory);
      expect(book.model.sheets.filter(({ name }) => name.startsWith("Anmeldelser"))).toHaveLength(
        1,
      );
    },
  );

  it.each(stops)("says so after %d actions too where there is a history", async (afterActions) => {
    const book = await workbookWithHistory();
    const { before, record } = await recordOf(book, "Gerningstype\t2013\nIndbrud\t149\n");
    book.office.faults.failSync(3, "Timeout", { afterActions });
    await book.run((context) => recordFigures(context, before, record));
    const again = await book.run((context) => recordFigures(context, before, record));
    expect(again.refusals).toEqual([]);
    expect((await figures(book))[0]).toEqual(["Indbrud", 154, 149]);
    expect(history(book)).toHaveLength(6);
    expect(history(book).at(-1)).toEqual(["Indbrud", 2013, 149, day, kilde, "Nej", 146, ""]);
  });
});

describe("a figure typed straight into Kriminalitet", () => {
  const typed = async (): Promise<OpenWorkbook> => {
    const book = await workbookWithHistory();
    const header = contents(book.model, "Kriminalitet")[2] ?? [];
    const column = String.fromCharCode(65 + header.indexOf("Anmeldt 2013"));
    put(book.model, "Kriminalitet", `${column}4`, 150);
    put(book.model, "Kriminalitet", "C4", 155);
    return book;
  };

  it("is noticed, with the figure it stands in place of", async () => {
    const book = await typed();
    expect((await held(book)).unrecorded).toEqual([
      {
        offence: "Indbrud",
        year: 2012,
        count: 155,
        place: { sheet: "Kriminalitet", cell: "C4" },
        replaces: 154,
      },
      {
        offence: "Indbrud",
        year: 2013,
        count: 150,
        place: { sheet: "Kriminalitet", cell: expect.stringMatching(/^[A-Z]4$/) as string },
        replaces: 146,
      },
    ]);
  });

  it("gets its source as a row of Anmeldelser, in four syncs", async () => {
    const book = await typed();
    const { unrecorded } = await held(book);
    book.syncs();
    const report = await book.run((context) => recordSources(context, unrecorded, source));
    expect(book.syncs()).toBe(4);
    expect(report.done).toEqual([
      { code: "sourcesRecorded", params: { sheet: "Anmeldelser", figures: 2 } },
    ]);
    expect(history(book).slice(-2)).toEqual([
      ["Indbrud", 2012, 155, day, kilde, "Nej", 154, ""],
      ["Indbrud", 2013, 150, day, kilde, "Nej", 146, ""],
    ]);
    expect((await held(book)).unrecorded).toEqual([]);
  });

  it("is not given the source of another figure", async () => {
    const book = await typed();
    const { unrecorded } = await held(book);
    put(book.model, "Kriminalitet", "C4", 156);
    const report = await book.run((context) => recordSources(context, unrecorded, source));
    expect(report.refusals).toEqual([
      { code: "changedSincePreview", params: { sheet: "Kriminalitet", cell: "C4" } },
    ]);
    expect(history(book)).toHaveLength(5);
  });
});

it("tells the checks from where each figure is", async () => {
  const book = await workbookWithHistory();
  const { input } = await book.run((context) => readForChecks(context));
  expect(input.sources).toEqual([
    { offence: "Indbrud", year: 2013, source: kilde },
    { offence: "Tyverier", year: 2013, source: kilde },
  ]);
});

it("reads no history from rows that lack an offence, a year or a count", async () => {
  const book = await workbookWithHistory();
  put(book.model, "Anmeldelser", "C5", "ca. 150");
  expect((await held(book)).unrecorded.map(({ count }) => count)).toEqual([146 as Count]);
});
