/** The tab Kontrol in the deployed pane: what people paste is checked, found, and corrected. */
import type { Frame, Page } from "playwright-core";
import {
  driveCheck,
  sectionTen,
  strayCell,
  strayStop,
  totalCell,
  wrongTotal,
} from "./check-driver";
import { cell, cellId, idle, paste, selection } from "./sheet-driver";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
let page: Page;
let pane: Frame;

/** The name of the sheet the text was pasted on. */
let sheet: string;

const driver = driveCheck(
  () => page,
  () => pane,
);
const { button, resultSays, list, finding, gone, item, setCell, passesAxe } = driver;
const selected = (address: string, name = sheet) => driver.selected(address, name);

beforeAll(async () => {
  workbench = await openWorkbench();
  ({ page } = workbench);
  pane = await workbench.pane();
});
afterAll(() => workbench.close());

test("without a plan the tab says what is missing and leads to Start", async () => {
  await pane.getByRole("tab", { name: "Kontrol" }).click();
  await pane.getByText("Kontrollen kommer, når der er en plan i projektmappen.").waitFor();
  await button("Gå til Start").click();
  await button("Hent eksemplet Tingbjerg-Husum 2013–2016").click();
  await resultSays("Eksemplet er hentet");
});

describe("Section 10 pasted as text", () => {
  test("the table is asked about, its own faults are found at once, and they stay when it is the plan's", async () => {
    await page.getByRole("button", { name: "Nyt ark" }).click();
    await idle(page);
    ({ sheet } = await selection(page));
    await page.click(cellId("A1"));
    await paste(page, sectionTen);
    expect((await cell(page, strayCell, sheet)).value).toBe("30.000.");
    expect((await cell(page, totalCell, sheet)).value).toBe(1_460_000);

    await pane.getByRole("tab", { name: "Kontrol" }).click();
    await finding(strayStop).waitFor();
    await finding(wrongTotal).waitFor();
    const question = pane.getByRole("group", { name: `Tabellen på ${sheet}, A1:F12` });
    await passesAxe();
    await question.getByRole("button", { name: "Hører til denne plan" }).click();
    await resultSays("Svaret er gemt");
    await question.waitFor({ state: "detached" });
    await finding(wrongTotal).waitFor();
    expect(await item(wrongTotal).getByRole("definition").allInnerTexts()).toEqual([
      "1.460.000 kr.",
      "1.490.000 kr.",
      "−30.000 kr.",
    ]);
    expect(await finding(wrongTotal).innerText()).toContain(
      "Rækken »Dialog med beboerne« er ikke talt med.",
    );
    const errors = list().getByRole("region", { name: "Fejl (1)" });
    expect(await errors.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
      `${sheet} (1)`,
    ]);
  });

  test("choosing one selects its cell, and there is a way back to where one was", async () => {
    await page.evaluate(() => window.workbench.select("Plan", "B4"));
    await idle(page);
    await finding(strayStop).click();
    await selected(strayCell);
    await finding(wrongTotal).click();
    await selected(totalCell);
    await button("Tilbage til Plan B4").click();
    await selected("B4", "Plan");
    await button(/^Tilbage til/).waitFor({ state: "detached" });
  });

  test("one is corrected by itself: the cell is a number, and Fortryd brings text and finding back", async () => {
    await finding(strayStop).click();
    await item(strayStop).getByText(`${strayCell}: »30.000.« → 30.000`).waitFor();
    await passesAxe();
    await item(strayStop).getByRole("button", { name: "Ret", exact: true }).click();
    await resultSays("Rettelsen er skrevet");
    await gone(strayStop);
    expect((await cell(page, strayCell, sheet)).value).toBe(30_000);
    await finding(wrongTotal).waitFor();
    await button("Fortryd").click();
    await resultSays("Ændringen er fortrudt");
    await finding(strayStop).waitFor();
    expect((await cell(page, strayCell, sheet)).value).toBe("30.000.");
  });

  test("both are corrected by one press and go, and return by one Fortryd", async () => {
    await pane.getByText("Ret alt, der kan rettes herfra (2)").click();
    await button("Ret 2 celler").click();
    await resultSays("Rettelsen er skrevet");
    await gone(strayStop);
    await gone(wrongTotal);
    expect((await cell(page, strayCell, sheet)).value).toBe(30_000);
    expect((await cell(page, totalCell, sheet)).value).toBe(1_490_000);
    await button("Fortryd").click();
    await resultSays("Ændringen er fortrudt");
    await finding(strayStop).waitFor();
    await finding(wrongTotal).waitFor();
    expect((await cell(page, strayCell, sheet)).value).toBe("30.000.");
    expect((await cell(page, totalCell, sheet)).value).toBe(1_460_000);
  });
});

describe("With the keyboard alone", () => {
  test("arrows go through the list and take the selection along; the way back and the correction are a Tab away", async () => {
    await page.evaluate(() => window.workbench.select("Plan", "B4"));
    await idle(page);
    await button("Kontrollér").focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("searchbox", { name: "Søg i kontrolpunkterne" }).focus();
    await page.keyboard.press("Tab");
    expect(await focusedText()).toMatch(/^Ret alt/);
    await page.keyboard.press("Tab");
    // The list is one stop, and comes back to the row that was chosen last.
    expect(await focusedText()).toMatch(strayStop);
    await page.keyboard.press("Home");
    expect(await focusedText()).toMatch(wrongTotal);
    await selected(totalCell);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focusedText()).toMatch(strayStop);
    await selected(strayCell);
    await page.keyboard.press("Tab");
    expect(await focusedText()).toBe("Ret");
    await page.keyboard.press("Enter");
    await resultSays("Rettelsen er skrevet");
    await gone(strayStop);
    await button("Fortryd").focus();
    await page.keyboard.press("Enter");
    await resultSays("Ændringen er fortrudt");
    await finding(strayStop).waitFor();
    await button("Tilbage til Plan B4").focus();
    await page.keyboard.press("Space");
    await selected("B4", "Plan");
  });

  const focusedText = () => pane.evaluate(() => document.activeElement?.textContent ?? "");
});

test("the list is narrowed by kind and by words", async () => {
  const warnings = button(/^Advarsler \d/);
  await warnings.click();
  await gone(wrongTotal);
  await finding(strayStop).waitFor();
  await warnings.click();
  const search = pane.getByRole("searchbox", { name: "Søg i kontrolpunkterne" });
  await search.fill(`${sheet} ${totalCell}`);
  await gone(strayStop);
  expect(await list().locator("[data-finding]").count()).toBe(1);
  await search.fill("findes ikke");
  await pane.getByText("Ingen kontrolpunkter passer til søgningen.").waitFor();
  await search.fill("");
  await finding(strayStop).waitFor();
});

describe("When it is checked", () => {
  const stamp = () => pane.getByText(/^Seneste kontrol: \d+\. \p{L}+\.? \d{4} kl\. \d\d\.\d\d$/u);

  test("it says when, and on how much", async () => {
    await stamp().waitFor();
    await pane
      .getByText(
        /Kontrolleret: 18 rækker, \d+ summer, 24 måltal og 9 tekster\. Tabeller på arkene: 1\./,
      )
      .waitFor();
  });

  test("what a person types is checked without being asked for", async () => {
    await setCell(sheet, totalCell, "1.470.000");
    await finding(/^I alt 2013 er 1\.470\.000 kr\./).waitFor();
    await setCell(sheet, totalCell, "1.460.000");
    await finding(wrongTotal).waitFor();
  });

  test("what a co-author writes makes the list not up to date until it is asked for", async () => {
    await page.evaluate((name) => {
      window.workbench.faults.beforeSync(1, (model) => {
        const at = model.sheetByName(name);
        if (at) model.type(at.id, 10, 2, "1.480.000");
      });
    }, sheet);
    // Pressing a finding is the next time the pane speaks to Excel, and brings the co-author's change along.
    await finding(strayStop).click();
    const stale = pane.getByText("Ikke opdateret: en anden har ændret projektmappen siden.").last();
    await stale.waitFor();
    await finding(wrongTotal).waitFor();
    await button("Kontrollér").click();
    await finding(/^I alt 2013 er 1\.480\.000 kr\./).waitFor();
    await stale.waitFor({ state: "detached" });
    await setCell(sheet, totalCell, "1.460.000");
    await finding(wrongTotal).waitFor();
  });

  test("a long check says how far it is and can be stopped", async () => {
    await page.evaluate(() => window.workbench.faults.holdSync(1));
    await button("Kontrollér").click();
    await pane.getByRole("progressbar", { name: "Læser arkene …" }).waitFor();
    await passesAxe();
    await button("Stop").click();
    await page.evaluate(() => window.workbench.faults.release());
    await pane.getByText("Kontrollen blev stoppet. Listen er ikke færdig.").last().waitFor();
    await finding(wrongTotal).waitFor();
    await button("Kontrollér").click();
    await pane
      .getByText("Kontrollen blev stoppet. Listen er ikke færdig.")
      .last()
      .waitFor({ state: "detached" });
  });

  test("the ribbon's Kontrollér opens the pane on this tab and checks", async () => {
    await pane.getByRole("tab", { name: "Oversigt" }).click();
    await page.getByRole("button", { name: "Skjul ruden" }).click();
    await page.locator("iframe").waitFor({ state: "hidden" });
    await setCell(sheet, totalCell, "1.450.000");
    await page.getByRole("button", { name: "Kontrollér" }).click();
    await page.locator("iframe").waitFor();
    await pane.getByRole("tabpanel", { name: "Kontrol" }).waitFor();
    await finding(/^I alt 2013 er 1\.450\.000 kr\./).waitFor();
    await setCell(sheet, totalCell, "1.460.000");
    await finding(wrongTotal).waitFor();
  });
});

test("a pasted plan with HTML tables is compared with the sheets, and nothing is written", async () => {
  await pane.getByText("Rapport, markering og Word-tekst").click();
  const text = pane.getByRole("textbox", { name: "Tekst" });
  await text.focus();
  const sheets = await page.evaluate(() => window.workbench.sheets());
  await text.evaluate((element) => {
    const data = new DataTransfer();
    data.setData("text/plain", "uden tabel");
    data.setData(
      "text/html",
      `<html><body><h1>9. Økonomi</h1><p>Der er 500.000 kr. tilbage i 2013.</p>
      <table><tr><th>Indsats-<br>område</th><th>Aktivitet</th><th>Finansiering 2013</th></tr>
      <tr><td>3</td><td><p>Dialog med</p><p>beboerne</p></td><td>35.000</td></tr>
      <tr><td colspan=2>I alt</td><td>35.000</td></tr></table>
      <table><tr><th>Gerningstype</th><th>Baseline (2012)</th><th>Måltal 2013</th></tr>
      <tr><td>Indbrud</td><td>154</td><td>138 (-10 %)</td></tr></table></body></html>`,
    );
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await button("Sammenlign med planen").click();
  const found = pane.getByRole("group", { name: "Kontrollér Word-tekst" });
  await found.getByRole("button", { name: /^Resterende beløb 2013: .*linje 2$/ }).click();
  await found.getByText("Der er 500.000 kr. tilbage i 2013.").waitFor();
  await found
    .getByRole("button", { name: /^»Dialog med beboerne« 2013: tabellen siger 35\.000 kr\./ })
    .waitFor();
  await found.getByRole("button", { name: /^Måltallet for Indbrud 2013 er 138/ }).waitFor();
  await passesAxe();
  await pane.getByText("Rapport, markering og Word-tekst").click();
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(sheets);
});

test("two thousand findings are counted, and no more of them drawn than are read", async () => {
  await page.getByRole("button", { name: "Nyt ark" }).click();
  await idle(page);
  await page.click(cellId("A1"));
  const line = (row: number) => `Aktivitet ${row}\t1.000.\t2.000.\t3.000.`;
  await paste(
    page,
    [
      "Aktivitet\tFinansiering 2013\tFinansiering 2014\tFinansiering 2015",
      ...Array.from({ length: 700 }, (_, row) => line(row)),
    ].join("\n"),
  );
  await list()
    .getByRole("heading", { name: /^Advarsler \(2\.10\d\)$/ })
    .waitFor();
  expect(await list().locator("[data-finding]").count()).toBe(100);
  expect(await pane.locator("*").count()).toBeLessThan(2_500);
  await pane.getByText(/^Ret alt, der kan rettes herfra \(2\.10\d\)/).click();
  await button(/^Ret 2\.10\d celler/).click();
  await resultSays("Rettelsen er skrevet");
  await list()
    .getByRole("heading", { name: /^Advarsler \(1\)$/ })
    .waitFor();
});

test("nothing was refused by the page's policy, and no error was left in the console", () => {
  expect(workbench.watched.errors).toEqual([]);
});
