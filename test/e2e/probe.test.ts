import { readFileSync } from "node:fs";
import { probes } from "../../src/workbench/probe/probes/all";
import type { Transcript } from "../../src/workbench/probe/transcript";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ query: "?addin=probe" });
});
afterAll(() => workbench.close());

const sheets = () => workbench.page.evaluate(() => window.workbench.sheets());

test("the questions are run in the page beside the workbook, and the transcript is a file", async () => {
  const { page, watched } = workbench;
  const pane = await workbench.pane();
  const before = await sheets();
  await pane.click("#run:enabled", { timeout: 30_000 });
  await pane.waitForSelector("#save:enabled", { timeout: 120_000 });
  expect(await pane.textContent("#state")).toBe(
    `Færdig: ${String(probes.length)} svar, 0 afbrudt af en fejl, 0 kan ikke stilles her. Gem afskriften.`,
  );
  expect(await sheets()).toEqual(before);

  await page.evaluate(() => window.workbench.idle());

  const [download] = await Promise.all([page.waitForEvent("download"), pane.click("#save")]);
  expect(download.suggestedFilename()).toMatch(
    /^excel-OfficeOnline-[\w.-]+-\d{4}-\d\d-\d\d\.json$/,
  );
  const saved = readFileSync(await download.path(), "utf8");
  expect(await pane.inputValue("#text")).toBe(saved);
  const transcript = JSON.parse(saved) as Transcript;
  expect(transcript).toMatchObject({
    format: 1,
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: "da-DK",
    excelApi: "1.17",
  });
  expect(Object.keys(transcript.answers)).toEqual(probes.map(({ id }) => id));
  expect(transcript.answers["function-blank-argument"]).toEqual({ answer: [["null null"]] });
  expect(watched.errors).toEqual([]);
}, 180_000);
