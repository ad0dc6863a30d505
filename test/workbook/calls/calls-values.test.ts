/** The calls offered for a cell show, once they are written, the figures that the plan's own sheets have. */
import { callIds, callNames } from "../../../src/workbook/calls/call-id";
import { isOffer } from "../../../src/workbook/calls/offer";
import { writeCall } from "../../../src/workbook/calls/write-call";
import { undo } from "../../../src/workbook/change/undo";
import { functions } from "../../../src/functions/catalogue";
import metadata from "../../../src/functions/functions.json";
import { seedNames } from "../../plan/seed-files";
import { areaAt, workbookForCalls, type CallWorkbook, columnShown, notes } from "./call-support";
import { sheetNamed } from "../support";

const years = {
  "tingbjerg-husum": [2013, 2014, 2015, 2016],
  nordhegnet: [2018, 2019, 2020, 2021, 2022],
};

const figures = (texts: readonly string[]) => texts.map((text) => text.replaceAll(".", ""));

test("there is a call for every function, under the name people type", () => {
  expect([...callIds].sort()).toEqual(Object.keys(functions).sort());
  expect(callNames).toEqual(
    Object.fromEntries(metadata.functions.map(({ id, name }) => [id, name])),
  );
});

describe.each(seedNames)("in the plan %s", (seed) => {
  let book: CallWorkbook;
  beforeEach(async () => {
    book = await workbookForCalls(seed);
  });

  test("RESTERENDE by each year is what Ramme has as the remaining amount, one by one and all at once", async () => {
    const expected = figures(columnShown(book, "Ramme", "Resterende"));
    for (const [index, year] of years[seed].entries()) {
      book.write({ [`A${String(index + 1)}`]: `Finansiering ${String(year)}` });
      await book.insert("REMAINING", `B${String(index + 1)}`);
    }
    await book.insert("REMAINING", "A20");
    expect(figures(book.shown("B1", expected.length).flat())).toEqual(expected);
    expect(figures(book.shown("A20", 1, expected.length).flat())).toEqual(expected);
  });

  test("MÅLSTATUS and MÅLOPFYLDELSE of all offences say what Kriminalitet says", async () => {
    const status = columnShown(book, "Kriminalitet", "Status");
    await book.insert("TARGETSTATUS", "A2");
    await book.insert("ACHIEVEMENT", "B2");
    expect(book.shown("A2", status.length).flat()).toEqual(status);
    const shares = columnShown(book, "Kriminalitet", "Målopfyldelse").map((text) => text || "#I/T");
    expect(book.shown("B2", shares.length).flat()).toEqual(shares);
  });

  test("MÅLTAL by an offence's name and under a year is the target of Kriminalitet", async () => {
    const [name = ""] = columnShown(book, "Kriminalitet", "Gerningstype");
    const targets = years[seed].map(
      (year) => columnShown(book, "Kriminalitet", `Måltal ${String(year)}`)[0],
    );
    book.write({ A3: name, B2: String(years[seed][1]) });
    await book.insert("TARGET", "B3");
    expect(book.shown("B3")).toEqual([[targets[1]]]);
    book.write({ A10: name });
    await book.insert("TARGET", "D10");
    expect(book.shown("D10", 1, targets.length)).toEqual([targets]);
  });

  test("every call typed in the Danish form it is shown in gives what was written", async () => {
    book.write({ A1: "1.490.000 kr.", A2: "30.000.", E5: "100", E6: "", E7: "40", E8: "150" });
    book.write({ H1: "Fra år", I1: "Til år", J1: "Sats", H2: "2013", I2: "2014", J2: "2%" });
    for (const [id, cell] of [
      ["REMAINING", "A20"],
      ["ACHIEVEMENT", "A30"],
      ["TARGETSTATUS", "C30"],
      ["CHANGE", "E30"],
      ["AMOUNT", "B1"],
      ["SUMDEVIATION", "E9"],
      ["OVERVIEW", "A50"],
    ] as const) {
      const { formula, cells } = await book.callAt(id, cell);
      await book.insert(id, cell);
      const written = book.shown(cell, cells.length, cells[0]?.length);
      expect(written[0]?.[0]).not.toMatch(/^#(?!I\/T)/);
      const { row, column: at } = areaAt(cell);
      book.model.transact("person", () =>
        book.model.type(sheetNamed(book.model, notes).id, row, at, formula.danish),
      );
      await book.settled();
      expect(book.shown(cell, cells.length, cells[0]?.length)).toEqual(written);
    }
  });

  test("OVERSIGT fills as many cells as were looked at, and ends with the remaining amounts", async () => {
    const { cells } = await book.callAt("OVERVIEW", "A2");
    await book.insert("OVERVIEW", "A2");
    const shown = book.shown("A2", cells.length, cells[0]?.length);
    expect(shown.at(-1)?.slice(1)).toEqual([
      "Resterende beløb pr. år",
      ...columnShown(book, "Ramme", "Resterende"),
    ]);
    expect(book.shown("A2", cells.length + 1).at(-1)).toEqual([""]);
  });
});

test.each(seedNames)(
  "wherever a cell of %s is selected, all that is offered calculates",
  async (seed) => {
    const book = await workbookForCalls(seed);
    book.write({ A1: String(years[seed][0]), A3: "30.000.", A4: "20", A5: "20020" });
    const cells = ["B1", "B3", "A6", "D20"];
    const sheets = [notes, "Kriminalitet"];
    let tried = 0;
    for (const sheet of sheets)
      for (const cell of sheet === notes ? cells : ["Z4"]) {
        const { byId, place } = await book.offersAt(cell, sheet);
        for (const offer of [...byId.values()].filter(isOffer)) {
          if (place.held !== "") continue;
          const report = await book.run((context) => writeCall(context, place, offer));
          expect(report.refusals).toEqual([]);
          await book.settled();
          const value = book.shown(cell, 1, 1, sheet)[0]?.[0];
          expect([offer.formula.danish, value]).not.toEqual([
            offer.formula.danish,
            expect.stringMatching(/^(#(NAVN|REFERENCE|OVERLØB|BEREGN|OPTAGET)|$)/),
          ]);
          tried += 1;
          const bundle = report.undo;
          if (bundle === undefined) throw new Error("Nothing to undo");
          await book.run((context) => undo(context, bundle, { takeTyped: false }));
          expect(book.shown(cell, 1, 1, sheet)).toEqual([[""]]);
        }
      }
    expect(tried).toBeGreaterThan(15);
  },
);
