/** The pane's own changes, with the keyboard alone: what undoing would take is seen, asked about, and can be done again. */
import type { Frame, Page } from "playwright-core";
import { idle } from "./sheet-driver";
import { panePassesAxe } from "./support/axe";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench();
  ({ page } = workbench);
  pane = await workbench.pane();
});
afterAll(() => workbench.close());

const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
const list = () => pane.getByRole("region", { name: "Ændringer fra panelet" });
const entry = (name: RegExp) => list().getByRole("button", { name });
const result = (text: string) =>
  pane.getByRole("region", { name: "Resultat" }).getByText(text).waitFor();
const sheets = () => page.evaluate(() => window.workbench.sheets());
const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? "");
/** Presses Tab until what has the focus says this. */
async function tabTo(text: RegExp): Promise<void> {
  const seen: string[] = [];
  while (seen.length < 40) {
    await page.keyboard.press("Tab");
    const now = await focused();
    if (text.test(now)) return;
    seen.push(now.slice(0, 30));
  }
  throw new Error(`Tab never came to ${text.source}: ${seen.join(" / ")}`);
}

test("the last change is offered until a person types", async () => {
  await button("Hent eksemplet Tingbjerg-Husum 2013–2016").click();
  await result("Eksemplet er hentet");
  await pane.getByRole("tab", { name: "Oversigt" }).click();
  await button("Skriv oversigt").click();
  await result("Oversigten er skrevet");
  await button("Luk besked").click();
  await list().getByText("Seneste ændring: Oversigten er skrevet").waitFor();
  await idle(page);
  await page.evaluate(() => {
    for (const cell of ["D20", "D21", "D22"])
      window.workbench.setCell("Oversigt", cell, "Til mødet");
  });
  await list()
    .getByText(/^Seneste ændring/)
    .waitFor({ state: "detached" });
});

test("the list unfolds by the keyboard; an entry says what would go, or what to undo first", async () => {
  await pane.getByRole("tabpanel").focus();
  await tabTo(/^Ændringer fra panelet \(2\)$/);
  await page.keyboard.press("Enter");
  await tabTo(/Eksemplet er hentet$/);
  await page.keyboard.press("Enter");
  await list()
    .getByText(/^Bruges af en senere ændring\. Fortryd først »Oversigten er skrevet«/)
    .waitFor();
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toMatch(/Oversigten er skrevet$/);
  await page.keyboard.press("Enter");
  await list().getByText("Fortryd fjerner 3 celler, I har skrevet på Oversigt.").waitFor();
  await list().getByText("Arkene Oversigt, Områdetabeller og Måltabel fjernes.").waitFor();
  await panePassesAxe(pane);
});

test("what people typed is asked about; Escape keeps it, and a yes takes it", async () => {
  await tabTo(/^Fortryd$/);
  await page.keyboard.press("Enter");
  await button("Fortryd alligevel").waitFor();
  await pane.waitForFunction(() => document.activeElement?.tagName === "SECTION");
  expect(await focused()).toMatch(/^Fortryd »Oversigten er skrevet« fra kl\. /);
  await panePassesAxe(pane);
  await page.keyboard.press("Escape");
  await button("Fortryd alligevel").waitFor({ state: "detached" });
  expect(await sheets()).toContain("Oversigt");
  await tabTo(/^Fortryd$/);
  await page.keyboard.press("Enter");
  await button("Fortryd alligevel").waitFor();
  await tabTo(/^Fortryd alligevel$/);
  await page.keyboard.press("Enter");
  await result("Ændringen er fortrudt");
  await idle(page);
  expect(await sheets()).not.toContain("Oversigt");
  await entry(/Oversigten er skrevet$/).waitFor({ state: "detached" });
});

test("Gentag writes the overview again, without what was typed on it", async () => {
  await button("Gentag").focus();
  await page.keyboard.press("Enter");
  await result("Oversigten er skrevet");
  await idle(page);
  expect(await sheets()).toContain("Oversigt");
  expect(await page.evaluate(() => window.workbench.cell("Oversigt", "D20").text)).toBe("");
  expect(workbench.watched.errors).toEqual([]);
});
