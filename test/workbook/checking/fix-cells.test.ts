/** A slip in what people have pasted or typed is found at its cell and fixed, and Fortryd puts it back. */
import { comparisonOf } from "../../../src/checks/finding";
import { findingSentence } from "../../../src/checks/finding-sentence";
import { da } from "../../../src/text/da";
import { undo } from "../../../src/workbook/change/undo";
import type { Report } from "../../../src/workbook/change/report";
import { fixCells } from "../../../src/workbook/checking/fix-cells";
import { overviewCells } from "../../checks/statements";
import { seedPlan } from "../../plan/seed-files";
import { checkedAt, type CheckedWorkbook, placeCells, only, placeOf } from "./check-support";
import { contents, type OpenWorkbook, workbookWith, put, sheetNamed, valueAt } from "../support";

const seed = seedPlan("tingbjerg-husum");
const pastedOn = "Fra referatet";
const corner = { row: 2, column: 1 };

/** Section 10 as text, with the stray full stop of the document, and a total that leaves that amount out. */
function sectionTen(): string[][] {
  return overviewCells(seed).map((row) =>
    row.map((cell, column) => {
      const isDialogue = row[1] === "Dialog med beboerne" && column === 2;
      if (isDialogue) return "30.000.";
      if (row[0] === "I alt" && column === 2) return "1.460.000";
      return typeof cell === "number" && column > 1
        ? String(cell).replace(/\B(?=(\d{3})+$)/g, ".")
        : String(cell);
    }),
  );
}

async function workbookWithPaste(): Promise<OpenWorkbook> {
  const at = await workbookWith(seed);
  const cells = sectionTen();
  at.model.addSheet(pastedOn);
  const area = { ...corner, rows: cells.length, columns: cells[0]?.length ?? 0 };
  at.model.format(sheetNamed(at.model, pastedOn).id, area, { numberFormat: "@" });
  placeCells(at, pastedOn, corner, cells);
  at.syncs();
  return at;
}

const stray = `${pastedOn}!D8`;
const total = `${pastedOn}!D13`;

async function undone(at: OpenWorkbook, { undo: bundle }: Report): Promise<Report> {
  if (bundle === undefined) throw new Error("There is nothing to undo");
  return at.run((context) => undo(context, bundle, { takeTyped: false }));
}

const fixAt = (
  at: OpenWorkbook,
  { reading, findings }: CheckedWorkbook,
  id: string,
): Promise<Report> =>
  at.run((context) =>
    fixCells(
      context,
      reading,
      findings.filter(({ code }) => code === id),
    ),
  );

describe("section 10 pasted on a sheet of people's own", () => {
  test("has both slips found at their cells, and is asked about", async () => {
    const found = await checkedAt(await workbookWithPaste());
    expect(placeOf(only(found, "table-stray-full-stop"))).toBe(stray);
    const wrong = only(found, "table-total");
    expect(placeOf(wrong)).toBe(total);
    expect(comparisonOf(wrong)).toMatchObject({
      stated: 146_000_000,
      computed: 149_000_000,
      difference: -3_000_000,
      because: { code: "missingRow", params: { row: "Dialog med beboerne" } },
    });
    expect(found.reading.unasked.map(({ sheet }) => sheet)).toEqual([pastedOn]);
  });

  test("is fixed, is then sound, and Fortryd brings the text, its format and the findings back", async () => {
    const at = await workbookWithPaste();
    const before = contents(at.model, pastedOn);
    const first = await checkedAt(at);
    at.syncs();
    const report = await at.run((context) =>
      fixCells(context, first.reading, [
        only(first, "table-stray-full-stop"),
        only(first, "table-total"),
        only(first, "table-text-amount"),
      ]),
    );
    expect(at.syncs()).toBe(3);
    expect(report.refusals).toEqual([]);
    expect(report.done).toEqual([
      { code: "cellsCorrected", params: { sheet: pastedOn, cells: 21 + 4 + 4 } },
    ]);
    expect(valueAt(at.model, pastedOn, "D8")).toBe(30_000);
    expect(sheetNamed(at.model, pastedOn).cell(7, 3).format.numberFormat).toBe("#,##0");
    const fixed = await checkedAt(at, first);
    expect(fixed.findings.map(({ code }) => code)).not.toContain("table-stray-full-stop");
    expect(fixed.findings.map(({ code }) => code)).not.toContain("table-total");

    const back = await undone(at, report);
    expect(back.refusals).toEqual([]);
    expect(contents(at.model, pastedOn)).toEqual(before);
    expect(sheetNamed(at.model, pastedOn).cell(7, 3)).toMatchObject({
      value: "30.000.",
      format: { numberFormat: "@" },
    });
    const again = await checkedAt(at, fixed);
    expect(again.findings).toEqual(first.findings);
  });

  test("a cell changed since is not written, and is named", async () => {
    const at = await workbookWithPaste();
    const first = await checkedAt(at);
    put(at.model, pastedOn, "D8", "31.000.");
    const report = await fixAt(at, first, "table-stray-full-stop");
    expect(report.refusals).toEqual([
      { code: "changedSincePreview", params: { sheet: pastedOn, cell: "D8" } },
    ]);
    expect(valueAt(at.model, pastedOn, "D8")).toBe("31.000.");
  });

  test("nothing is written on a protected sheet, nor where the sheet is gone", async () => {
    const at = await workbookWithPaste();
    const first = await checkedAt(at);
    const { id } = sheetNamed(at.model, pastedOn);
    at.model.setSheet(id, { protected: true });
    expect((await fixAt(at, first, "table-stray-full-stop")).refusals).toEqual([
      { code: "protectedSheet", params: { sheet: pastedOn } },
    ]);
    at.model.setSheet(id, { protected: false });
    at.model.deleteSheet(id);
    expect((await fixAt(at, first, "table-stray-full-stop")).refusals).toEqual([
      { code: "gone", params: {} },
    ]);
  });
});

describe("on the plan's own sheets", () => {
  test("a stray full stop becomes the number, and the sheet's sums are right again", async () => {
    const at = await workbookWith(seed);
    put(at.model, "Finansiering", "D8", "30.000.");
    const first = await checkedAt(at);
    expect(placeOf(only(first, "stray-full-stop"))).toBe("Finansiering!D8");
    await fixAt(at, first, "stray-full-stop");
    expect(valueAt(at.model, "Finansiering", "D8")).toBe(30_000);
    expect(valueAt(at.model, "Ramme", "D4")).toBe(1_490_000);
  });

  test("a formula that is right and shows an error leads to the cell that is wrong; one that is lost is put back", async () => {
    const at = await workbookWith(seed);
    const { id } = sheetNamed(at.model, "Ramme");
    put(at.model, "Finansiering", "D8", "30.000.");
    const area = { row: 4, column: 3, rows: 1, columns: 1 };
    at.model.write(id, { area, contents: [["=#REF!+1"]] });
    const { findings } = await checkedAt(at);
    const broken = findings.filter((each) => each.code === "broken-column");
    const says = new Map(broken.map((each) => [placeOf(each), findingSentence(each, da.checks)]));
    expect([...says.keys()]).toEqual([
      "Ramme!D4",
      "Ramme!D5",
      "Ramme!E4",
      "Ramme!E5",
      "Finansiering!H8",
    ]);
    expect(says.get("Ramme!D5")).toBe("Cellen viser #REF!. Sæt kolonnens formel ind igen.");
    expect(says.get("Ramme!D4")).toMatch(/fordi den regner med en celle, der ikke er et tal/);
    expect(broken.filter(({ fix }) => fix).map(placeOf)).toEqual(["Ramme!D5"]);
  });

  test("a number typed over a formula gives way to the column's formula", async () => {
    const at = await workbookWith(seed);
    const formula = sheetNamed(at.model, "Ramme").cell(3, 3).formula;
    put(at.model, "Ramme", "D4", 1_490_000);
    const first = await checkedAt(at);
    expect(placeOf(only(first, "number-for-formula"))).toBe("Ramme!D4");
    const report = await fixAt(at, first, "number-for-formula");
    expect(sheetNamed(at.model, "Ramme").cell(3, 3).formula).toBe(formula);
    await undone(at, report);
    expect(sheetNamed(at.model, "Ramme").cell(3, 3).formula).toBeUndefined();
    expect(valueAt(at.model, "Ramme", "D4")).toBe(1_490_000);
  });

  test("an activity's own area goes from the others it names, however they are written", async () => {
    const at = await workbookWith(seed);
    put(at.model, "Aktiviteter", "M4", "1 og 5");
    const first = await checkedAt(at);
    expect(placeOf(only(first, "own-area"))).toBe("Aktiviteter!M4");
    expect((await fixAt(at, first, "own-area")).refusals).toEqual([]);
    expect(valueAt(at.model, "Aktiviteter", "M4")).toBe("5");
  });
});

describe("when Excel fails", () => {
  /** The pasted table as it stands, and which of the two cells is fixed. */
  const cells = (at: OpenWorkbook) =>
    ["D8", "D13"].map((cell) => valueAt(at.model, pastedOn, cell));
  const whole = ["30.000.", "1.460.000"];
  const both = (at: OpenWorkbook, { reading, ...found }: CheckedWorkbook): Promise<Report> =>
    at.run((context) =>
      fixCells(context, reading, [
        only({ ...found }, "table-stray-full-stop"),
        only({ ...found }, "table-total"),
      ]),
    );

  test.each([1, 2])("before the write (sync %d), the workbook is as it was", async (nth) => {
    const at = await workbookWithPaste();
    const first = await checkedAt(at);
    at.office.faults.failSync(nth, "GeneralException");
    expect((await both(at, first)).refusals).toEqual([
      { code: "refusedByExcel", params: { code: "GeneralException" } },
      { code: "nothingChanged", params: {} },
    ]);
    expect(cells(at)).toEqual(whole);
  });

  test.each([0, 1, 5, 10, 15, 20, 25, 30, 35, 40, Infinity])(
    "after %d actions of the write, the report says what stands, Fortryd puts it back, and another try completes it",
    async (afterActions) => {
      const at = await workbookWithPaste();
      const first = await checkedAt(at);
      at.office.faults.failSync(3, "GeneralException", { afterActions });
      const report = await both(at, first);
      const changed = cells(at).filter((cell, index) => cell !== whole[index]).length;
      const said = report.done.reduce(
        (sum, each) => sum + (each.code === "cellsCorrected" ? each.params.cells : 0),
        0,
      );
      expect(said).toBe(changed);
      const state = changed === 0 ? "nothingChanged" : "partlyDone";
      expect(report.refusals.map(({ code }) => code)).toEqual(
        changed === 2 ? [] : ["refusedByExcel", state],
      );
      if (changed > 0) await undone(at, report);
      expect(cells(at)).toEqual(whole);
      expect((await both(at, await checkedAt(at))).refusals).toEqual([]);
      expect(cells(at)).toEqual([30_000, 1_490_000]);
    },
  );
});
