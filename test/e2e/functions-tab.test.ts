/** The tab Funktioner in the deployed pane: a cell is selected, its call seen, written, calculated and undone. */
import type { Frame, Page } from "playwright-core";
import { cellId, idle } from "./sheet-driver";
import { panePassesAxe } from "./support/axe";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
let page: Page;
let pane: Frame;
/** The name of the sheet of people's own. */
let sheet: string;

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const resultSays = (text: string) =>
  pane.getByRole("region", { name: "Resultat" }).getByText(text).waitFor();
const item = (name: string) => pane.getByRole("group", { name, exact: true });
const unfold = (name: string) => pane.getByText(name, { exact: true }).click();

async function select(a1: string, name = sheet): Promise<void> {
  await page.evaluate(([where, at]) => window.workbench.select(where, at), [name, a1] as const);
  await pane.getByText(`Valgt celle: ${name} ${a1}`, { exact: true }).waitFor();
}
async function shows(a1: string, text: string, name = sheet): Promise<void> {
  await page.waitForFunction(
    ([where, at, wanted]) => window.workbench.cell(where, at).text === wanted,
    [name, a1, text] as const,
  );
}
const setCell = (a1: string, text: string, name = sheet) =>
  page.evaluate(([where, at, typed]) => window.workbench.setCell(where, at, typed), [
    name,
    a1,
    text,
  ] as const);

beforeAll(async () => {
  workbench = await openWorkbench();
  ({ page } = workbench);
  pane = await workbench.pane();
  await button("Hent eksemplet Tingbjerg-Husum 2013–2016").click();
  await resultSays("Eksemplet er hentet");
  await page.getByRole("button", { name: "Nyt ark" }).click();
  sheet = await page.evaluate(() => window.workbench.selection().sheet);
  for (const [a1, text] of [
    ["B1", "2013"],
    ["C1", "2014"],
    ["A2", "Resterende"],
    ["A3", "Indbrud"],
    ["A6", "30.000."],
  ] as const)
    await setCell(a1, text);
  await idle(page);
  await button("Luk besked").click();
  await pane.getByRole("tab", { name: "Funktioner" }).click();
});
afterAll(() => workbench.close());

test("the remaining amount of the year above the cell is seen, written and calculated", async () => {
  await select("C2");
  await unfold("TRYG.RESTERENDE");
  const remaining = item("TRYG.RESTERENDE");
  await remaining.getByText("Ramme: rammen med det overførte for 2014").waitFor();
  await remaining.getByRole("button", { name: "Indsæt i C2" }).click();
  await resultSays("Formlen er skrevet");
  await shows("C2", "970.000");
  // What people see in the formula bar is what the pane showed.
  const shown = (await remaining.locator("code").first().textContent()) ?? "";
  await page.click(cellId("C2"));
  expect(await page.getByLabel("Formellinje").inputValue()).toBe(shown);
  await setCell("E4", "280.000", "Finansiering");
  await shows("C2", "690.000");
});

test("the pane follows the cell a person clicks, and Fortryd empties it again", async () => {
  await page.click(cellId("B3"));
  await pane.getByText(`Valgt celle: ${sheet} B3`, { exact: true }).waitFor();
  await unfold("TRYG.MÅLTAL");
  await item("TRYG.MÅLTAL").getByRole("button", { name: "Indsæt i B3" }).click();
  await shows("B3", "139");
  await button("Fortryd").click();
  await resultSays("Ændringen er fortrudt");
  await shows("B3", "");
});

test("away from years and offences the whole table is spilled", async () => {
  await select("E10");
  await item("TRYG.MÅLTAL").getByText("Resultatet fylder E10:H15.").waitFor();
  await item("TRYG.MÅLTAL").getByRole("button", { name: "Indsæt i E10" }).click();
  await shows("E10", "139");
  await shows("H15", "24");
});

test("a filled cell is replaced only when asked, and a cell of the plan's own is left alone", async () => {
  await select("B6");
  await setCell("B6", "gammelt");
  await pane.getByText("Indeholder nu: »gammelt«").waitFor();
  await unfold("TRYG.BELØB");
  const amount = item("TRYG.BELØB");
  await amount.getByRole("button", { name: "Indsæt i B6" }).click();
  await amount.getByText("B6 indeholder »gammelt«. Skal indholdet erstattes?").waitFor();
  await amount.getByRole("button", { name: "Erstat" }).click();
  await shows("B6", "30000");
  await select("H4", "Kriminalitet");
  await pane.getByText(/^Cellen hører til planens egen kolonne Anmeldt 2013/).waitFor();
  expect(await pane.getByRole("button", { name: /^Indsæt i/ }).count()).toBe(0);
});

test("the tab is sound for those who listen or need contrast, and the help page opens", async () => {
  await select("C3");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await panePassesAxe(pane);
  }
  const opened = page.context().waitForEvent("page");
  await item("TRYG.MÅLTAL").getByText("Åbn hjælpesiden").click();
  const help = await opened;
  expect(await help.textContent("h1")).toBe("TRYG.MÅLTAL");
  expect(workbench.watched.errors).toEqual([]);
});
