import { mark } from "../../../src/workbench/probe/probe";
import { probes } from "../../../src/workbench/probe/probes/all";
import { runProbes } from "../../../src/workbench/probe/run";
import { newestSet as newestSupported } from "../../../src/workbench/probe/transcript";
import { behaviours } from "../../../src/workbench/behaviours";
import { newestSet } from "../../../src/workbench/objects/api-set";
import { isSetAnnounced } from "../../../src/workbench/protocol/requirements";
import { standIn, type StandIn } from "./support";

/** What the workbook holds besides cells, and the text of every sheet's cells. */
function heldBy({ model }: StandIn) {
  return {
    sheets: model.sheets.map((sheet) => [sheet.name, sheet.usedArea(false), sheet.protected]),
    tables: model.tables.map(({ name }) => name),
    names: model.names.map(({ name }) => name),
    settings: [...model.settings.keys()],
    parts: model.customXmlParts.map(({ xml }) => xml),
  };
}

test("every question has an id of its own and asks one sentence", () => {
  expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
  for (const { asks } of probes) expect(asks).toContain("?");
});

test("every behaviour a question speaks to is listed", () => {
  const listed = new Set(behaviours.map(({ id }) => id));
  const spoken = probes.flatMap((probe) => probe.behaviours);
  expect(spoken.filter((id) => !listed.has(id))).toEqual([]);
});

test("every assumed behaviour has a question; those without one need a second person or a keyboard", () => {
  const spoken = new Set(probes.flatMap((probe) => probe.behaviours));
  const silent = behaviours.filter(({ id }) => !spoken.has(id));
  expect(silent.filter(({ source }) => source.kind === "assumed")).toEqual([]);
  expect(silent.map(({ id }) => id)).toEqual([
    "focus-stays-in-the-pane",
    "events-of-co-authors",
    "add-ins-end-undo",
    "undo-levels",
    "cell-edit-mode",
  ]);
});

test("every question is answered, and the workbook is left as it was", async () => {
  const host = await standIn(newestSet);
  await host.run(async (context) => {
    const { worksheets, settings, customXmlParts, names } = context.workbook;
    const sheet = worksheets.add("Mit ark");
    sheet.getRange("A1:B2").values = [
      ["A", "B"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    settings.add("min", 1);
    names.add("mit_navn", sheet.getRange("A1"));
    customXmlParts.add('<a xmlns="urn:min"/>');
    sheet.activate();
    await context.sync();
  });
  const before = heldBy(host);
  const shown = host.office.host.view.activeSheetId;
  const done: number[] = [];
  const answers = await runProbes(host, probes, (count) => done.push(count));
  expect(heldBy(host)).toEqual(before);
  expect(host.office.host.view.activeSheetId).toBe(shown);
  expect(done).toEqual(probes.map((_, index) => index + 1));
  expect(Object.keys(answers)).toEqual(probes.map(({ id }) => id));
  const unanswered = Object.entries(answers).filter(([, answer]) => !("answer" in answer));
  expect(unanswered).toEqual([]);
  expect(host.office.unknownMembers).toEqual([]);
});

test("what the host's set does not have is not asked, and said", async () => {
  const host = await standIn("1.13");
  const answers = await runProbes(host, probes);
  const left = Object.entries(answers).filter(([, answer]) => !("answer" in answer));
  expect(left).toEqual([
    ["event-of-own-change", { notSupported: "ExcelApi 1.14" }],
    ["event-of-shifted-cells", { notSupported: "ExcelApi 1.14" }],
    ["payload-of-plain-letters", { notSupported: "ExcelApiOnline 1.1" }],
    ["payload-of-danish-letters", { notSupported: "ExcelApiOnline 1.1" }],
  ]);
  expect(host.office.unknownMembers).toEqual([]);
});

test("a question that fails is answered by its code, and the next is asked all the same", async () => {
  const host = await standIn(newestSet);
  const before = heldBy(host);
  const ask = { behaviours: [], asks: "?" };
  const answers = await runProbes(host, [
    {
      ...ask,
      id: "refused",
      async ask({ context, sheet }) {
        context.workbook.names.add(`${mark}Name`, sheet.getRange("A1"));
        sheet.protection.protect();
        sheet.visibility = "VeryHidden";
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        return null;
      },
    },
    { ...ask, id: "misread", ask: () => Promise.reject(new TypeError("of another shape")) },
    { ...ask, id: "next", ask: () => Promise.resolve(1) },
  ]);
  expect(answers).toEqual({
    refused: { error: { code: "AccessDenied", at: "Range.values" } },
    misread: { error: { code: "TypeError", at: "" } },
    next: { answer: 1 },
  });
  expect(heldBy(host)).toEqual(before);
});

test("a run tidies what one broken off before it has left", async () => {
  const host = await standIn(newestSet);
  const before = heldBy(host);
  await host.run(async (context) => {
    context.workbook.worksheets.add(`${mark}Sheet`);
    context.workbook.settings.add(`${mark}1`, 1);
    await context.sync();
  });
  await runProbes(host, []);
  expect(heldBy(host)).toEqual(before);
});

test("the newest set is told by its parts", () => {
  expect(newestSupported((name, version) => isSetAnnounced(name, version, "1.9"))).toBe("1.9");
  expect(newestSupported((name, version) => isSetAnnounced(name, version, "1.17"))).toBe("1.17");
  expect(newestSupported(() => false)).toBe("");
});
