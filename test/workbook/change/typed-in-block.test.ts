/** What people type over a generated table is named when the table is written again, and nothing else is. */
import fc from "fast-check";
import { isOwn, ownRows, ownRowsOf } from "../../../src/workbook/change/own-rows";
import { writeFindings } from "../../../src/workbook/generated/write-findings";
import { writeOverview } from "../../../src/workbook/generated/write-overview";
import { checkedAt } from "../checking/check-support";
import { edit, planEdit } from "../faults/plan-edits";
import { plan } from "../faults/workflows";
import { type OpenWorkbook, put, workbookMadeWith, workbooksLike } from "../support";

const overview = (at: OpenWorkbook, content: "formulas" | "values" = "formulas") =>
  at.run((context) => writeOverview(context, { content }));
const withOverview = workbooksLike(async () => {
  const made = await workbookMadeWith(plan);
  await overview(made);
  return made;
});

async function namedBy(
  at: OpenWorkbook,
  content: "formulas" | "values" = "formulas",
): Promise<readonly unknown[]> {
  const { notes } = await overview(at, content);
  return notes.flatMap(({ code, params }) =>
    "was" in params ? [[code, params.cell, params.was]] : [],
  );
}

test.each([
  ["the title", "D1", "Vores plan", "contentReplaced"],
  ["a heading", "F2", "I år", "contentReplaced"],
  ["a number in a heading's place", "F2", 7, "contentReplaced"],
  ["a figure in a formula's place", "F3", 125_000, "figureReplaced"],
  ["another formula", "F3", "=100000+25000", "figureReplaced"],
])("typed over %s: it is named", async (_, cell, content, code) => {
  const at = await withOverview();
  put(at.model, "Oversigt", cell, content);
  expect(await namedBy(at)).toEqual([[code, cell, content]]);
  expect(await namedBy(at)).toEqual([]);
});

test("a figure typed in a table of values is named", async () => {
  const at = await withOverview();
  await overview(at, "values");
  put(at.model, "Oversigt", "F3", 123_456);
  expect(await namedBy(at, "values")).toContainEqual(["contentReplaced", "F3", 123_456]);
});

test("a remark in a row that goes with its activity is named, and so is where it stood", async () => {
  const at = await withOverview();
  put(at.model, "Oversigt", "F5", "Aftalt med skolen");
  edit(at, { kind: "activity removed", row: 0 });
  expect(await namedBy(at)).toContainEqual(["removedWithRow", "F5", "Aftalt med skolen"]);
});

test("of many cells twenty are named, and the others are counted", async () => {
  const at = await withOverview();
  for (let row = 3; row <= 5; row += 1)
    for (const column of "ABCDEFGH") put(at.model, "Oversigt", `${column}${String(row)}`, "x");
  const { notes } = await overview(at);
  expect(notes.filter(({ params }) => "was" in params)).toHaveLength(20);
  expect(notes.at(-1)).toMatchObject({ code: "moreReplaced", params: { sheet: "Oversigt" } });
});

test("Kontrolrapport does not name what it wrote itself", async () => {
  const at = await withOverview();
  put(at.model, "Finansiering", "D2", "30.000.");
  const write = async () => {
    const { findings, counts } = await checkedAt(at);
    const meta = { now: new Date(2026, 10, 27), version: "1.2.3", counts };
    return (await at.run((context) => writeFindings(context, findings, meta))).notes;
  };
  expect(await write()).toEqual([]);
  put(at.model, "Finansiering", "D2", 30_000);
  expect(await write()).toEqual([]);
});

test("whatever changes in the plan, no cell of a table that nobody typed in is named", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(planEdit, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("formulas" as const, "values" as const),
      async (edits, content) => {
        const at = await withOverview();
        await overview(at, content);
        for (const each of edits) edit(at, each);
        expect(await namedBy(at, content)).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
});

describe("the rows of a block", () => {
  const rows = ownRows([
    [{ text: "Lys" }, { number: 0.1 + 0.2 }, "blank", { formula: '=SUM(Plan[Beløb]; "x")' }],
  ]);
  const own = (...row: (string | number)[]) => row.map((_, at) => isOwn(rows, row)(at));

  test.each([
    ["as they were written", ["Lys", 0.3, "", '=SUM(Plan[Beløb]; "x")'], [true, true, false, true]],
    [
      "with a formula Excel has adapted",
      ["Lys", 0.3, "", "=_xlfn.SUM($A$1;B2)"],
      [true, true, false, true],
    ],
    ["with a remark beside them", ["Lys", 0.3, "Husk", "=SUM(A1;1)"], [true, true, false, true]],
    ["with another figure", ["Lys", 0.31, "", "=SUM(A1;1)"], [false, false, false, false]],
    ["with another formula", ["Lys", 0.3, "", "=SUM(A1;1)+1"], [false, false, false, false]],
    ["with another text", ["Mørke", 0.3, "", "=SUM(A1;1)"], [false, false, false, false]],
    ["with a column more", ["Lys", 0.3, "", "=SUM(A1;1)", 4], [false, false, false, false, false]],
  ])("%s", (_, row, expected) => expect(own(...row)).toEqual(expected));

  test("are kept as they are", () => {
    const setting = ownRowsOf("TP_Blok_Oversigt");
    expect(setting.read(setting.keep(rows))).toEqual(rows);
  });
});
