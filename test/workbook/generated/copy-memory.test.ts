import { seedPlan } from "../../plan/seed-files";
import { changesSinceCopy, rememberCopy } from "../../../src/workbook/generated/copy-memory";
import { readPlan } from "../../../src/workbook/read/read-plan";
import { type OpenWorkbook, emptyWorkbook, workbookWith, put } from "../support";

const seed = seedPlan("tingbjerg-husum");
const when = new Date("2013-05-01T10:00:00Z");

async function changes(at: OpenWorkbook): Promise<Awaited<ReturnType<typeof changesSinceCopy>>> {
  const snapshot = await at.run(readPlan);
  return at.run((context) => changesSinceCopy(context, snapshot));
}

async function copied(): Promise<OpenWorkbook> {
  const made = await workbookWith(seed);
  const snapshot = await made.run(readPlan);
  await made.run((context) => rememberCopy(context, snapshot, when));
  return made;
}

test("where no copy was made, nothing is named", async () => {
  expect(await changes(await workbookWith(seed))).toBeUndefined();
});

test("right after the copy nothing has changed", async () => {
  expect(await changes(await copied())).toEqual({ copiedAt: when.toISOString(), amounts: [] });
});

test("a changed amount is named with what it was, and so are the sums it changes", async () => {
  const made = await copied();
  put(made.model, "Finansiering", "D8", 35_000);
  expect((await changes(made))?.amounts).toEqual([
    { row: "Dialog med beboerne", year: 2013, before: 3_000_000, now: 3_500_000 },
    { row: "I alt", year: 2013, before: 149_000_000, now: 149_500_000 },
    { row: "Resterende beløb pr. år", year: 2013, before: 51_000_000, now: 50_500_000 },
  ]);
});

test("an amount that was blank is named, and so is one that is gone", async () => {
  const made = await copied();
  put(made.model, "Finansiering", "E4", 1_000);
  put(made.model, "Finansiering", "D12", null);
  expect((await changes(made))?.amounts.slice(0, 2)).toEqual([
    { row: "Indbrudsindsats", year: 2014, before: undefined, now: 100_000 },
    {
      row: "Fyraftensmøde og udarbejdelse af forløb for de ansatte i Tingbjerg-Husum",
      year: 2013,
      before: 4_000_000,
      now: undefined,
    },
  ]);
});

test("a setting that holds something else is no copy", async () => {
  const at = await emptyWorkbook();
  at.model.setSetting("tryghedsplan.copy", "{not a copy");
  expect(await at.run((context) => changesSinceCopy(context, { plan: seed }))).toBeUndefined();
});
