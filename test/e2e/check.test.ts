/** The tab Kontrol in the deployed pane: what people paste is checked, found, mended, explained and marked. */
import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import { overviewTable } from "../../src/plan/overview";
import { overviewGrid } from "../../src/taskpane/figures/figure-grid";
import { asText } from "../../src/taskpane/figures/word-table";
import { seedPlan } from "../plan/seed-files";
import { cell, cellId, idle, paste, selection } from "./sheet-driver";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
let page: Page;
let pane: Frame;

/** Section 10 of the seed as text, with the stray full stop of the document and a total that passed over it. */
const seed = seedPlan("tingbjerg-husum");
const sectionTen = asText(overviewGrid(overviewTable(seed), seed.facts))
  .replace(/(Dialog med beboerne\t)30\.000/, "$130.000.")
  .replace("I alt\t1.490.000", "I alt\t1.460.000");
const strayCell = "C6";
const totalCell = "C11";
/** The name of the sheet the text was pasted on. */
let sheet: string;

const strayStop = /^»30\.000\.« ud for »Dialog med beboerne« har et punktum for meget/;
const wrongTotal = /^I alt 2013 er 1\.460\.000 kr\., men rækkerne giver 1\.490\.000 kr\./;

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const result = () => pane.getByRole("region", { name: "Resultat" });
const resultSays = (text: string) => result().getByText(text).waitFor();
const list = () => pane.getByRole("group", { name: "Kontrolpunkter" });
const finding = (text: RegExp) => list().getByRole("button", { name: text });
const gone = (text: RegExp) => finding(text).waitFor({ state: "detached" });
const item = (text: RegExp) =>
  list()
    .getByRole("listitem")
    .filter({ has: button(text) });
async function selected(address: string, name = sheet): Promise<void> {
  await page.waitForFunction(
    ([where, a1]) => {
      const at = window.workbench.selection();
      return at.sheet === where && at.address === a1;
    },
    [name, address] as const,
  );
}
async function passesAxe(): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await new AxeBuilder({ page })
      .include(["iframe", "#pane"])
      .exclude(["iframe", "[data-tabster-dummy]"])
      .analyze();
    expect(found.passes.length).toBeGreaterThan(10);
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

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

  test("one is mended by itself: the cell is a number, and Fortryd brings text and finding back", async () => {
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

  test("both are mended by one press and go, and return by one Fortryd", async () => {
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
