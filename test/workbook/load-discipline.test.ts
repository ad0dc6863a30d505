/**
 * Everything is loaded and synced before it is read. An object of office-addin-mock has only what was loaded before a
 * sync, so a forgotten load or sync shows here. Behaviour is tested elsewhere, through Office.js itself.
 */
import { OfficeMockObject } from "office-addin-mock";
import { changesSinceCopy, rememberCopy } from "../../src/workbook/generated/copy-memory";
import { goTo } from "../../src/workbook/host/go-to";
import { seedPlan } from "../plan/seed-files";

const plan = seedPlan("tingbjerg-husum");

const copy = JSON.stringify({ at: "2013-05-01T10:00:00.000Z", rows: [] });

interface Mocked {
  readonly context: Excel.RequestContext;
  readonly settings: ReadonlyMap<string, string>;
  readonly shown: readonly string[];
}

function workbook(): Mocked {
  const settings = new Map<string, string>();
  const shown: string[] = [];
  const range = { select: () => shown.push("selected") };
  const data: Record<string, unknown> = {
    context: {
      application: { suspendApiCalculationUntilNextSync: () => undefined },
      workbook: {
        settings: {
          setting: { value: copy },
          add(key: string, value: string) {
            settings.set(key, value);
          },
          getItemOrNullObject(this: { readonly setting: object }) {
            return Object.assign(this.setting, { isNullObject: false });
          },
        },
        worksheets: {
          getItem: (name: string) => ({
            activate: () => shown.push(name),
            getRange: () => range,
          }),
        },
      },
    },
  };
  const mock = new OfficeMockObject(data);
  const context: unknown = mock["context"];
  if (!isContext(context)) throw new Error("The mock has a context");
  return { context, settings, shown };
}

function isContext(value: unknown): value is Excel.RequestContext {
  return typeof value === "object" && value !== null && "workbook" in value;
}

test("a copy is remembered under a key of its own", async () => {
  const { context, settings } = workbook();
  await rememberCopy(context, { plan }, new Date("2013-05-01T10:00:00Z"));
  expect([...settings.keys()]).toEqual(["tryghedsplan.copy"]);
  expect(settings.get("tryghedsplan.copy")).toContain("2013-05-01");
});

test("the copy's value is loaded and synced before it is read", async () => {
  const { context } = workbook();
  // For a value that was not loaded the mock answers with a sentence, and a sentence is no copy.
  expect((await changesSinceCopy(context, { plan }))?.copiedAt).toBe("2013-05-01T10:00:00.000Z");
});

test("going to a cell shows the sheet and selects the cell", async () => {
  const { context, shown } = workbook();
  await goTo(context, { sheet: "Finansiering", cell: "D8" });
  expect(shown).toEqual(["Finansiering", "selected"]);
});
