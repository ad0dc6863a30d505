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
import {
  type FigureSource,
  type FiguresToRecord,
  recordFigures,
  recordSources,
} from "../../../src/workbook/figures/record-figures";
import { undo } from "../../../src/workbook/change/undo";
import { seedPlan } from "../../plan/seed-files";
import { contents, type Desk, desksLike, deskWith, put, valueAt } from "../support";

const plan = seedPlan("tingbjerg-husum");
const source: FigureSource = {
  name: "Politiets register over anmeldelser",
  drawn: "2014-02-03" as IsoDate,
  provisional: false,
};
const paste = "Gerningstype\t2012\t2013\nIndbrud\t154\t146*\nTyverier\t470\t430\n";

const held = (desk: Desk): Promise<HeldFigures> => desk.run(figuresInWorkbook);

/** All that the paste says, as a person takes it. */
async function recordOf(
  desk: Desk,
  text = paste,
): Promise<{ before: HeldFigures; record: FiguresToRecord }> {
  const before = await held(desk);
  const chosen = differences(propose({ kind: "text", text }, before), before);
  desk.syncs();
  return { before, record: { chosen, source, placed: new Map() } };
}

async function recorded(desk: Desk, text = paste) {
  const { before, record } = await recordOf(desk, text);
  return desk.run((context) => recordFigures(context, before, record));
}

/** A desk where the paste was recorded once. */
const deskWithHistory = desksLike(async () => {
  const desk = await deskWith(plan);
  await recorded(desk);
  return desk;
});

/** The rows of Anmeldelser, header first. */
const history = (desk: Desk) => contents(desk.model, "Anmeldelser").slice(2);
/** Name, baseline and the first reported year of each offence. */
async function figures(desk: Desk) {
  const { plan: now } = await held(desk);
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
  it("writes the figures and from where they are, in three syncs", async () => {
    const desk = await deskWith(plan);
    const { before, record } = await recordOf(desk);
    const report = await desk.run((context) => recordFigures(context, before, record));
    expect(desk.syncs()).toBe(3);
    expect(report.refusals).toEqual([]);
    expect(report.done.map(({ code }) => code)).toEqual([
      "sheetMade",
      "figuresWritten",
      "sourcesRecorded",
    ]);
    expect((await figures(desk)).slice(0, 2)).toEqual([
      ["Indbrud", 154, 146],
      ["Tyverier", 470, 430],
    ]);
    expect(history(desk)).toEqual([
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
    expect((await held(desk)).unrecorded).toEqual([]);
  });

  it("writes only what was chosen", async () => {
    const desk = await deskWith(plan);
    const { before, record } = await recordOf(desk);
    const chosen = record.chosen.filter(({ change }) => change !== "baselineChanged");
    await desk.run((context) => recordFigures(context, before, { ...record, chosen }));
    expect((await figures(desk))[1]).toEqual(["Tyverier", 462, 430]);
    expect(history(desk)).toHaveLength(4);
  });

  it("keeps what a figure was added up from", async () => {
    const desk = await deskWith(plan);
    await recorded(
      desk,
      "Gerningstype\t2013K1\t2013K2\t2013K3\t2013K4\nIndbrud\t30\t40\t40\t36\n\n" +
        "Gerningstype\t2014\nVold\t39\nTrusler\t20\n",
    );
    expect(history(desk).map((row) => [row[0], row[2], row.at(-1)])).toEqual([
      ["Gerningstype", "Antal", "Sammensat af"],
      ["Indbrud", 146, "2013K1 30 + 2013K2 40 + 2013K3 40 + 2013K4 36"],
      ["Vold/Trusler", 59, "Vold 39 + Trusler 20"],
    ]);
  });

  it("moves targets, achievement and status at once", async () => {
    const desk = await deskWithHistory();
    const [header = [], indbrud = []] = contents(desk.model, "Kriminalitet").slice(2);
    expect(indbrud[header.indexOf("Status")]).toBe("Delvist opfyldt");
    expect(indbrud[header.indexOf("Målopfyldelse")]).toBeCloseTo(8 / 15);
  });

  it("keeps the history beneath what was recorded before, each with what it replaced", async () => {
    const desk = await deskWithHistory();
    const report = await recorded(desk, "Gerningstype\t2013\nIndbrud\t149\n");
    expect(desk.syncs()).toBe(3);
    expect(report.done.map(({ code }) => code)).toEqual(["figuresWritten", "sourcesRecorded"]);
    expect(history(desk).at(-1)).toEqual(["Indbrud", 2013, 149, day, kilde, "Nej", 146, ""]);
    expect(history(desk)).toHaveLength(6);
    expect((await held(desk)).unrecorded).toEqual([]);
  });

  it("does nothing twice", async () => {
    const desk = await deskWith(plan);
    const { before, record } = await recordOf(desk);
    await desk.run((context) => recordFigures(context, before, record));
    const after = history(desk);
    const again = await desk.run((context) => recordFigures(context, before, record));
    expect(again).toEqual({
      done: [{ code: "nothingToDo", params: {} }],
      notes: [],
      refusals: [],
    });
    expect(history(desk)).toEqual(after);
  });

  it("finds offence and year where rows and columns have been put in since the preview", async () => {
    const desk = await deskWith(plan);
    const { before, record } = await recordOf(desk);
    await desk.run(async (context) => {
      const table = context.workbook.tables.getItem("TP_Kriminalitet");
      table.columns.add(1, undefined, "Note");
      context.workbook.worksheets.getItem("Kriminalitet").getRange("A1:Z1").insert("Down");
      await context.sync();
    });
    desk.syncs();
    const report = await desk.run((context) => recordFigures(context, before, record));
    expect(desk.syncs()).toBe(3);
    expect(report.refusals).toEqual([]);
    expect((await figures(desk)).slice(0, 2)).toEqual([
      ["Indbrud", 154, 146],
      ["Tyverier", 470, 430],
    ]);
  });

  it("stops where an offence has been renamed since the preview", async () => {
    const desk = await deskWith(plan);
    const { before, record } = await recordOf(desk);
    put(desk.model, "Kriminalitet", "A4", "Indbrud i beboelse");
    const report = await desk.run((context) => recordFigures(context, before, record));
    expect(report.refusals.map(({ code }) => code)).toEqual(["gone", "gone"]);
  });

  it("stops where a cell has been changed since the preview", async () => {
    const desk = await deskWith(plan);
    const { before, record } = await recordOf(desk);
    put(desk.model, "Kriminalitet", "C5", 463);
    const report = await desk.run((context) => recordFigures(context, before, record));
    expect(report.refusals).toEqual([
      { code: "changedSincePreview", params: { sheet: "Kriminalitet", cell: "C5" } },
    ]);
    expect(desk.model.sheetByName("Anmeldelser")).toBeUndefined();
  });

  it("does not overwrite what is no figure", async () => {
    const desk = await deskWith(plan);
    const cell = (await held(desk)).unrecorded;
    expect(cell).toEqual([]);
    const header = contents(desk.model, "Kriminalitet")[2] ?? [];
    const column = String.fromCharCode(65 + header.indexOf("Anmeldt 2013"));
    put(desk.model, "Kriminalitet", `${column}4`, "spørg politiet");
    const report = await recorded(desk);
    expect(report.refusals).toEqual([
      { code: "holdsNoFigure", params: { sheet: "Kriminalitet", cell: `${column}4` } },
    ]);
  });

  it.each(["Kriminalitet", "Anmeldelser"])("refuses where %s is protected", async (name) => {
    const desk = await deskWithHistory();
    await desk.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });
    const report = await recorded(desk, "Gerningstype\t2013\nIndbrud\t149\n");
    expect(report.refusals).toEqual([{ code: "protectedSheet", params: { sheet: name } }]);
    expect((await figures(desk))[0]).toEqual(["Indbrud", 154, 146]);
  });

  it("says so when there is no Kriminalitet", async () => {
    const desk = await deskWith(plan);
    const { before, record } = await recordOf(desk);
    await desk.run(async (context) => {
      context.workbook.worksheets.getItem("Kriminalitet").delete();
      await context.sync();
    });
    const report = await desk.run((context) => recordFigures(context, before, record));
    expect(report.refusals).toEqual([{ code: "noSheets", params: {} }]);
  });

  it("leaves somebody's own sheet of the name alone", async () => {
    const desk = await deskWith(plan);
    await desk.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Anmeldelser");
      sheet.getRange("A1").values = [["Mit eget"]];
      await context.sync();
    });
    const report = await recorded(desk);
    expect(report.notes).toEqual([
      {
        code: "sheetNameTaken",
        params: { wanted: "Anmeldelser", used: "Anmeldelser (tryghedsplan)" },
      },
    ]);
    expect(contents(desk.model, "Anmeldelser")).toEqual([["Mit eget"]]);
    expect((await held(desk)).unrecorded).toEqual([]);
  });

  it("writes a number where a cell is formatted as text", async () => {
    const desk = await deskWith(plan);
    await desk.run(async (context) => {
      context.workbook.worksheets.getItem("Kriminalitet").getRange("C5").numberFormat = [["@"]];
      await context.sync();
    });
    await recorded(desk);
    expect(valueAt(desk.model, "Kriminalitet", "C5")).toBe(470);
  });

  it("remembers where labels were placed, beside those placed before", async () => {
    const desk = await deskWith(plan);
    const { before, record } = await recordOf(desk);
    const place = (placed: [string, string | null][]) =>
      desk.run((context) => recordFigures(context, before, { ...record, placed: new Map(placed) }));
    await place([["Indbrud mv.", "Indbrud"]]);
    await place([["Færdsel", null]]);
    expect([...(await held(desk)).remembered]).toEqual([
      ["Indbrud mv.", "Indbrud"],
      ["Færdsel", null],
    ]);
  });

  it("is undone whole: figures, history, sheet and mapping", async () => {
    const desk = await deskWith(plan);
    const kept = contents(desk.model, "Kriminalitet");
    const { before, record } = await recordOf(desk);
    const placed = new Map([["Indbrud mv.", "Indbrud"]]);
    const report = await desk.run((context) =>
      recordFigures(context, before, { ...record, placed }),
    );
    const { undo: bundle = nothingRecorded } = report;
    const undone = await desk.run((context) => undo(context, bundle, { takeTyped: false }));
    expect(undone.refusals).toEqual([]);
    expect(contents(desk.model, "Kriminalitet")).toEqual(kept);
    expect(desk.model.sheetByName("Anmeldelser")).toBeUndefined();
    expect((await held(desk)).remembered).toEqual(new Map());
  });

  it("is undone down to what was recorded before", async () => {
    const desk = await deskWithHistory();
    const [kept, crime] = [history(desk), contents(desk.model, "Kriminalitet")];
    const report = await recorded(desk, "Gerningstype\t2013\nIndbrud\t149\n");
    const { undo: bundle = nothingRecorded } = report;
    await desk.run((context) => undo(context, bundle, { takeTyped: false }));
    expect(history(desk)).toEqual(kept);
    expect(contents(desk.model, "Kriminalitet")).toEqual(crime);
  });
});

/** Nothing done, some of it, nearly all, all of it with the answer lost. */
const stops = [0, 2, 5, 9, 14, 20, 30, 45, 60, 80, 110, Infinity];

describe("a host that fails", () => {
  let whole: unknown;
  let wholeHistory: unknown;
  beforeAll(async () => {
    const desk = await deskWithHistory();
    whole = await figures(desk);
    wholeHistory = history(desk);
  });

  it("leaves the workbook as it was when it fails while looking", async () => {
    const desk = await deskWith(plan);
    const { before, record } = await recordOf(desk);
    desk.office.faults.failSync(1, "GeneralException");
    const report = await desk.run((context) => recordFigures(context, before, record));
    expect(report.refusals.map(({ code }) => code)).toEqual(["refusedByExcel", "nothingChanged"]);
    expect(desk.model.sheetByName("Anmeldelser")).toBeUndefined();
  });

  it.each(stops)(
    "says what stands after %d actions, and the next try completes it",
    async (afterActions) => {
      const desk = await deskWith(plan);
      const { before, record } = await recordOf(desk);
      const untouched = await figures(desk);
      desk.office.faults.failSync(3, "GeneralException", { afterActions });
      const report = await desk.run((context) => recordFigures(context, before, record));
      const isUntouched =
        desk.model.sheetByName("Anmeldelser") === undefined &&
        JSON.stringify(await figures(desk)) === JSON.stringify(untouched);
      const state = isUntouched ? "nothingChanged" : "partlyDone";
      expect(report.refusals.map(({ code }) => code)).toEqual(
        afterActions === Infinity ? [] : ["refusedByExcel", state],
      );
      const again = await desk.run((context) => recordFigures(context, before, record));
      expect(again.refusals).toEqual([]);
      expect(await figures(desk)).toEqual(whole);
      expect(history(desk)).toEqual(wholeHistory);
      expect(desk.model.sheets.filter(({ name }) => name.startsWith("Anmeldelser"))).toHaveLength(
        1,
      );
    },
  );

  it.each(stops)("likewise after %d actions where there is a history", async (afterActions) => {
    const desk = await deskWithHistory();
    const { before, record } = await recordOf(desk, "Gerningstype\t2013\nIndbrud\t149\n");
    desk.office.faults.failSync(3, "Timeout", { afterActions });
    await desk.run((context) => recordFigures(context, before, record));
    const again = await desk.run((context) => recordFigures(context, before, record));
    expect(again.refusals).toEqual([]);
    expect((await figures(desk))[0]).toEqual(["Indbrud", 154, 149]);
    expect(history(desk)).toHaveLength(6);
    expect(history(desk).at(-1)).toEqual(["Indbrud", 2013, 149, day, kilde, "Nej", 146, ""]);
  });
});

describe("a figure typed straight into Kriminalitet", () => {
  const typed = async (): Promise<Desk> => {
    const desk = await deskWithHistory();
    const header = contents(desk.model, "Kriminalitet")[2] ?? [];
    const column = String.fromCharCode(65 + header.indexOf("Anmeldt 2013"));
    put(desk.model, "Kriminalitet", `${column}4`, 150);
    put(desk.model, "Kriminalitet", "C4", 155);
    return desk;
  };

  it("is noticed, with the figure it stands in place of", async () => {
    const desk = await typed();
    expect((await held(desk)).unrecorded).toEqual([
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
    const desk = await typed();
    const { unrecorded } = await held(desk);
    desk.syncs();
    const report = await desk.run((context) => recordSources(context, unrecorded, source));
    expect(desk.syncs()).toBe(4);
    expect(report.done).toEqual([
      { code: "sourcesRecorded", params: { sheet: "Anmeldelser", figures: 2 } },
    ]);
    expect(history(desk).slice(-2)).toEqual([
      ["Indbrud", 2012, 155, day, kilde, "Nej", 154, ""],
      ["Indbrud", 2013, 150, day, kilde, "Nej", 146, ""],
    ]);
    expect((await held(desk)).unrecorded).toEqual([]);
  });

  it("is not given the source of another figure", async () => {
    const desk = await typed();
    const { unrecorded } = await held(desk);
    put(desk.model, "Kriminalitet", "C4", 156);
    const report = await desk.run((context) => recordSources(context, unrecorded, source));
    expect(report.refusals).toEqual([
      { code: "changedSincePreview", params: { sheet: "Kriminalitet", cell: "C4" } },
    ]);
    expect(history(desk)).toHaveLength(5);
  });
});

it("tells the checks from where each figure is", async () => {
  const desk = await deskWithHistory();
  const { input } = await desk.run((context) => readForChecks(context));
  expect(input.sources).toEqual([
    { offence: "Indbrud", year: 2013, source: kilde },
    { offence: "Tyverier", year: 2013, source: kilde },
  ]);
});

it("reads no history from rows that lack an offence, a year or a count", async () => {
  const desk = await deskWithHistory();
  put(desk.model, "Anmeldelser", "C5", "ca. 150");
  expect((await held(desk)).unrecorded.map(({ count }) => count)).toEqual([146 as Count]);
});
