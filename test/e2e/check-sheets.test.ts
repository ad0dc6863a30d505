/** What the tab Kontrol puts onto the sheets: marks on cells, explanations, and the report of findings. */
import type { Frame, Page } from "playwright-core";
import { driveCheck, sectionTen, totalCell, wrongTotal } from "./check-driver";
import { cell, cellId, idle, paste, selection } from "./sheet-driver";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
let page: Page;
let pane: Frame;
/** The name of the sheet the text was pasted on. */
let sheet: string;

const { button, resultSays, list, finding, gone, item, setCell, selected, passesAxe } = driveCheck(
  () => page,
  () => pane,
);

beforeAll(async () => {
  workbench = await openWorkbench();
  ({ page } = workbench);
  pane = await workbench.pane();
  await button("Hent eksemplet Tingbjerg-Husum 2013–2016").click();
  await resultSays("Eksemplet er hentet");
  await page.getByRole("button", { name: "Nyt ark" }).click();
  await idle(page);
  ({ sheet } = await selection(page));
  await page.click(cellId("A1"));
  await paste(page, sectionTen);
  await pane.getByRole("tab", { name: "Kontrol" }).click();
  await button("Hører til denne plan").click();
  await resultSays("Svaret er gemt");
  await finding(wrongTotal).waitFor();
});
afterAll(() => workbench.close());

const tools = () => pane.getByText("Rapport, markering og Word-tekst");
/** What the cell and its text look like where they are drawn. */
const look = (at: string) =>
  page.locator(cellId(at)).evaluate((element) => {
    const { backgroundColor } = getComputedStyle(element);
    const { color } = getComputedStyle(element.firstElementChild ?? element);
    return { backgroundColor, color };
  });
async function show(at: string): Promise<void> {
  await page.evaluate(([name, a1]) => window.workbench.select(name, a1), [sheet, at] as const);
  await idle(page);
}
const red = { backgroundColor: "rgb(255, 199, 206)", color: "rgb(156, 0, 6)" };

test("the findings' cells are marked, the marks follow what is typed, and a person's fill comes back", async () => {
  await show("A1");
  const before = await look(totalCell);
  await tools().click();
  await button("Markér celler").click();
  await resultSays("Cellerne er markeret");
  await passesAxe();
  expect(await look(totalCell)).toEqual(red);
  await setCell(sheet, totalCell, "1.490.000");
  await gone(wrongTotal);
  await idle(page);
  expect(await look(totalCell)).toEqual(before);
  await setCell(sheet, totalCell, "1.460.000");
  await finding(wrongTotal).waitFor();
  await idle(page);
  expect(await look(totalCell)).toEqual(red);
});

test("saved, opened again and loaded anew, the marks are still ours to remove", async () => {
  const earlier = pane;
  const gone = page.waitForEvent("framedetached", (frame) => frame === earlier);
  await page.evaluate(() => window.workbench.open(window.workbench.save()));
  await gone;
  pane = await workbench.pane();
  await idle(page);
  await show("A1");
  expect(await look(totalCell)).toEqual(red);
  await pane.getByRole("tab", { name: "Kontrol" }).click();
  await finding(wrongTotal).waitFor();
  await tools().click();
  await button("Fjern markering").click();
  await resultSays("Markeringen er fjernet");
  await idle(page);
  expect((await look(totalCell)).backgroundColor).not.toBe(red.backgroundColor);
  await button("Fortryd").click();
  await resultSays("Ændringen er fortrudt");
  await idle(page);
  expect(await look(totalCell)).toEqual(red);
  await button("Fjern markering").click();
  await resultSays("Markeringen er fjernet");
});

test("an explanation is kept on a sheet of its own, and comes back when the figure changes", async () => {
  await finding(wrongTotal).click();
  await item(wrongTotal).getByRole("button", { name: "Forklar" }).click();
  await item(wrongTotal).getByLabel("Hvorfor er det rigtigt?").fill("Rettes i august");
  await item(wrongTotal).getByLabel("Initialer").fill("kfh");
  await passesAxe();
  await item(wrongTotal).getByRole("button", { name: "Gem forklaring" }).click();
  await resultSays("Forklaringen er gemt");
  const explained = list().getByRole("region", { name: /^Forklaret \(1\)$/ });
  await explained.getByRole("button", { name: wrongTotal }).waitFor();
  expect((await cell(page, "D4", "Forklarede afvigelser")).value).toBe("Rettes i august");
  await setCell(sheet, totalCell, "1.470.000");
  await finding(/^I alt 2013 er 1\.470\.000 kr\./).waitFor();
  await explained.waitFor({ state: "detached" });
  await setCell(sheet, totalCell, "1.460.000");
  await explained.getByRole("button", { name: wrongTotal }).waitFor();
});

test("the report holds every finding, the explained one counted, is written anew, and goes by Fortryd", async () => {
  await button("Skriv kontrolrapport").click();
  await resultSays("Kontrolrapporten er skrevet");
  const report = "Kontrolrapport";
  expect((await cell(page, "A2", report)).value).toMatch(/^Kontrolleret den \d\d-\d\d-\d{4} kl\. /);
  expect((await cell(page, "A5", report)).value).toMatch(/heraf 1 forklaret\.$/);
  expect((await cell(page, "E7", report)).text).toBe("1.460.000 kr.");
  expect((await cell(page, "H7", report)).value).toBe("Rettes i august");
  await button(`Gå til ${report}`).click();
  await selected("A1", report);
  await setCell(sheet, totalCell, "1.470.000");
  await finding(/^I alt 2013 er 1\.470\.000 kr\./).waitFor();
  await button("Skriv kontrolrapport").click();
  await page.waitForFunction(() => window.workbench.cell("Kontrolrapport", "H7").value === null);
  const tabs = await page.evaluate(() => window.workbench.sheets());
  expect(tabs.filter((name) => name.startsWith(report))).toEqual([report]);
  await button("Fortryd").click();
  await resultSays("Ændringen er fortrudt");
  expect((await cell(page, "H7", report)).value).toBe("Rettes i august");
  await setCell(sheet, totalCell, "1.460.000");
  await finding(wrongTotal).waitFor();
  await tools().click();
});

test("nothing was refused by the page's policy, and no error was left in the console", () => {
  expect(workbench.watched.errors).toEqual([]);
});
