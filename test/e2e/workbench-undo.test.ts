/** Every edit the page offers by menu, ribbon, keyboard and pointer, undone and done again as a person does it. */
import type { Page } from "playwright-core";
import { cell, cellId, idle, paste, texts, typeDown } from "./sheet-driver";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench();
  ({ page } = workbench);
  await page.waitForSelector(cellId("A1"));
  await workbench.pane();
  await idle(page);
  await typeDown(page, "A1", "Navn", "Lys", "Bænk");
  await typeDown(page, "B1", "Beløb", "1000", "2000");
  await typeDown(page, "B5", "=SUM(B2:B3)", "12,5 %");
});
afterAll(() => workbench.close());

/**
 * Tabs, cells with their looks, sizes, and what the workbook holds, once the page stands still: it draws a moment
 * after the workbook has changed.
 */
async function shown(): Promise<unknown> {
  await idle(page);
  return page.evaluate(async () => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const addresses = ["A1", "A2", "A3", "A4", "B1", "B2", "B3", "B5", "B6", "D2"];
    const look = () => ({
      tabs: all('[role="tab"]').map((tab) => tab.textContent),
      // With its borders: a header that is selected has another.
      widths: all('[role="columnheader"]').map((header) =>
        Math.round(header.getBoundingClientRect().width),
      ),
      cells: all('[id^="cell-"]').map(({ id, textContent, classList }) => {
        const names = [...classList].filter((name) => !/^(selected|active)/.test(name));
        return [id, textContent, names.sort().join(" ")].join("|");
      }),
      kept: window.workbench
        .sheets()
        .map((sheet) => addresses.map((address) => window.workbench.cell(sheet, address))),
    });
    let last = look();
    for (let tries = 0; tries < 40; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = look();
      if (JSON.stringify(now) === JSON.stringify(last)) break;
      last = now;
    }
    return last;
  });
}

async function menuOf(where: string, item: string): Promise<void> {
  await page.locator(where).click({ button: "right" });
  await page.getByRole("menuitem", { name: new RegExp(`^${item}`) }).click();
}

const ribbon = (name: string): Promise<void> =>
  page.locator("#ribbon-panel").getByRole("button", { name, exact: true }).click();

const row = (number: number): string => `.row-number[data-row="${number - 1}"]`;

const column = (index: number): string => `.rgHeaderCell[data-column="${index}"]`;

test.each<[string, () => Promise<unknown>]>([
  ["a typed text", () => typeDown(page, "D2", "nyt")],
  ["a number wider than its column", () => typeDown(page, "D2", "1.234.567.890")],
  [
    "Ctrl+Enter in several cells",
    async () => {
      await page.click(cellId("D2"));
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.type("7");
      await page.keyboard.press("Control+Enter");
    },
  ],
  [
    "Delete",
    async () => {
      await page.click(cellId("B2"));
      await page.keyboard.press("Delete");
    },
  ],
  ["Ryd indhold", () => menuOf(cellId("B3"), "Ryd indhold")],
  ["Indsæt række", () => menuOf(row(2), "Indsæt række")],
  ["Slet række", () => menuOf(row(2), "Slet række")],
  ["Slet række in a cell's menu", () => menuOf(cellId("A3"), "Slet række")],
  ["Indsæt kolonne", () => menuOf(cellId("B2"), "Indsæt kolonne")],
  ["Slet kolonne", () => menuOf(cellId("B2"), "Slet kolonne")],
  ["Skjul of a row", () => menuOf(row(3), "Skjul")],
  ["Skjul of a column", () => menuOf(column(1), "Skjul")],
  [
    "a column made wider by its edge",
    async () => {
      const edge = await page
        .locator(`${column(1)} .resizable`)
        .first()
        .boundingBox();
      if (!edge) throw new Error("The header has no edge.");
      await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2);
      await page.mouse.down();
      await page.mouse.move(edge.x + 60, edge.y + edge.height / 2, { steps: 5 });
      await page.mouse.up();
    },
  ],
  [
    "a column fitted to its text",
    async () => {
      await page
        .locator(`${column(0)} .resizable`)
        .first()
        .dblclick();
    },
  ],
  [
    "pasted texts",
    async () => {
      await page.click(cellId("A4"));
      await paste(page, "Skilt\t3000\nHegn\t4000");
    },
  ],
  [
    "cut and paste",
    async () => {
      await menuOf(cellId("B2"), "Klip");
      await page.click(cellId("D2"));
      await page.keyboard.press("Control+v");
    },
  ],
  [
    "bold by keyboard",
    async () => {
      await page.click(cellId("A1"));
      await page.keyboard.press("Control+b");
    },
  ],
  ...[
    "Fed",
    "Kursiv",
    "Hele tal med tusindtalspunktum",
    "Procent uden decimaler",
    "Flere decimaler",
  ].map((name): [string, () => Promise<unknown>] => [
    name,
    async () => {
      await page.click(cellId("B2"));
      await ribbon(name);
    },
  ]),
  [
    "Færre decimaler",
    async () => {
      await page.click(cellId("B6"));
      await ribbon("Færre decimaler");
    },
  ],
  [
    "Standard",
    async () => {
      await page.click(cellId("B6"));
      await ribbon("Standard");
    },
  ],
  ["Nyt ark", () => page.getByRole("button", { name: "Nyt ark" }).click()],
  [
    "Omdøb ark",
    async () => {
      await page.getByRole("tab", { name: "Ark1" }).dblclick();
      await page.keyboard.type("Økonomi");
      await page.keyboard.press("Enter");
    },
  ],
])("%s: Fortryd brings the sheet back, Annuller Fortryd the edit", async (_, edit) => {
  const before = await shown();
  await edit();
  const after = await shown();
  expect(after).not.toEqual(before);
  await page.keyboard.press("Control+z");
  expect(await shown()).toEqual(before);
  await ribbon("Annuller Fortryd");
  expect(await shown()).toEqual(after);
  await ribbon("Fortryd");
  expect(await shown()).toEqual(before);
});

test("a deleted sheet comes back with its contents, and is shown", async () => {
  await page.getByRole("button", { name: "Nyt ark" }).click();
  await typeDown(page, "A1", "vigtigt");
  const [, name = ""] = await page.evaluate(() => window.workbench.sheets());
  await menuOf(`[role="tab"]:has-text("${name}")`, "Slet ark");
  await page.getByRole("dialog").getByRole("button", { name: "Slet ark" }).click();
  await idle(page);
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(["Ark1"]);
  await page.keyboard.press("Control+z");
  await idle(page);
  expect((await cell(page, "A1", name)).value).toBe("vigtigt");
  expect(await page.getByRole("tab", { name, exact: true }).getAttribute("aria-selected")).toBe(
    "true",
  );
});

test("the add-in's change empties what can be undone", async () => {
  await page.getByRole("tab", { name: "Ark1", exact: true }).click();
  await typeDown(page, "D2", "x");
  const pane = await workbench.pane();
  await pane.waitForFunction(() => typeof Excel !== "undefined");
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("D3").values = [["y"]];
      await context.sync();
    }),
  );
  await idle(page);
  const button = page
    .locator("#ribbon-panel")
    .getByRole("button", { name: "Fortryd", exact: true });
  expect(await button.isDisabled()).toBe(true);
  await page.keyboard.press("Control+z");
  expect(await texts(page, ["D2", "D3"])).toEqual(["x", "y"]);
});
