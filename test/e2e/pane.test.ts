/** The deployed pane in the workbench: Office.js unmodified, the page's own policy in force, an origin of its own. */
import type { Frame, Page } from "playwright-core";
import { cell, cellId, idle, selection } from "./sheet-driver";
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

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const result = () => pane.getByRole("region", { name: "Resultat" });
const resultSays = (text: string) => result().getByText(text).waitFor();

/** Every cell of a table in the pane, row by row. */
const tableRows = (name: RegExp) =>
  pane
    .getByRole("table", { name })
    .locator("tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((one) => one.textContent)),
    );

/** The written overview as it stands on its sheet, without the hidden columns before it. */
function writtenRows(): Promise<string[][]> {
  return page.evaluate(() =>
    Array.from({ length: 12 }, (_, index) =>
      [..."DEFGHI"].map(
        (column) => window.workbench.cell("Oversigt", `${column}${index + 2}`).text,
      ),
    ),
  );
}

test("an empty workbook becomes the plan of 2013 by one press", async () => {
  await button("Hent eksemplet Tingbjerg-Husum 2013–2016").click();
  await resultSays("Eksemplet er hentet");
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual([
    "Ark1",
    "Plan",
    "Ramme",
    "Indsatsområder",
    "Aktiviteter",
    "Finansiering",
    "Medfinansiering",
    "Leverancer",
    "Målprocenter",
    "Kriminalitet",
    "Tryghedsindeks",
    "Lister",
  ]);
});

test("Oversigt shows section 10 before it is written, and the same stands on the sheet afterwards", async () => {
  await pane.getByRole("tab", { name: "Oversigt" }).click();
  await pane.getByRole("table", { name: /^Oversigt over aktiviteter/ }).waitFor();
  const shown = await tableRows(/^Oversigt over aktiviteter/);
  expect(shown.slice(-2)).toEqual([
    ["", "I alt", "1.490.000", "1.030.000", "620.000", "620.000"],
    ["", "Resterende beløb pr. år", "510.000", "970.000", "1.380.000", "1.380.000"],
  ]);
  await button("Skriv oversigt").click();
  await resultSays("Oversigten er skrevet");
  await idle(page);
  const written = await writtenRows();
  expect(written[0]?.slice(0, 3)).toEqual(["Indsatsområde", "Aktivitet", "Finansiering 2013"]);
  expect(written.slice(1)).toEqual(shown.slice(1));
  await result().getByRole("button", { name: "Gå til Oversigt" }).click();
  await idle(page);
  expect((await selection(page)).sheet).toBe("Oversigt");
});

test("Kopiér til Word puts an HTML table and tab-separated text on the clipboard, and remembers it", async () => {
  await button("Kopiér til Word").click();
  await resultSays("Oversigten er kopieret. Sæt den ind i Word.");
  // The pane itself may not look at the clipboard, as in Excel; the page around it may.
  await page.context().grantPermissions(["clipboard-read"], { origin: workbench.url });
  await page.click(cellId("F3"));
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => item?.getType(type).then((blob) => blob.text());
    return { html: await text("text/html"), plain: await text("text/plain") };
  });
  expect(copied.plain?.replaceAll("\r", "").split("\n").at(-2)).toBe(
    "\tI alt\t1.490.000\t1.030.000\t620.000\t620.000",
  );
  expect(copied.html).toMatch(/<td[^>]*text-align:\s*right[^>]*>\s*<b>1\.490\.000<\/b>/);
  await pane.getByText(/^Ingen beløb er ændret, siden oversigten blev kopieret/).waitFor();
});

test("a cell that is not a number is shown by Kontrollér with place and remedy, and pressing it selects it", async () => {
  const funding = await page.evaluate(() => {
    for (let row = 1; row < 30; row += 1)
      for (const column of ["A", "B", "C", "D", "E"])
        if (window.workbench.cell("Finansiering", `${column}${row}`).value === 30000)
          return `${column}${row}`;
    throw new Error("No cell of Finansiering holds 30.000.");
  });
  await page.evaluate((at) => window.workbench.setCell("Finansiering", at, "30.000."), funding);
  await page.getByRole("button", { name: "Kontrollér" }).click();
  await button(new RegExp(`^»30\\.000\\.« har et punktum for meget.*${funding}$`)).click();
  await button(/^Tilbage til /).waitFor();
  await idle(page);
  expect(await selection(page)).toEqual({ sheet: "Finansiering", address: funding });
});

test("what has changed since the copy is listed with both amounts, and gone when it is put right", async () => {
  const { address } = await selection(page);
  await page.evaluate((at) => window.workbench.setCell("Finansiering", at, "35.000"), address);
  await page.getByRole("button", { name: "Opdatér oversigt" }).click();
  await resultSays("Oversigten er skrevet");
  const changed = pane.getByRole("region", { name: /^Ændret siden kopien/ });
  await changed.waitFor();
  expect(await changed.getByRole("listitem").allInnerTexts()).toEqual([
    "Dialog med beboerne 2013: 30.000 → 35.000",
    "I alt 2013: 1.490.000 → 1.495.000",
    "Resterende beløb pr. år 2013: 510.000 → 505.000",
  ]);
  await page.evaluate((at) => window.workbench.setCell("Finansiering", at, "30.000"), address);
  await page.getByRole("button", { name: "Opdatér oversigt" }).click();
  await resultSays("Oversigten er skrevet");
  await pane.getByText(/^Ingen beløb er ændret, siden oversigten blev kopieret/).waitFor();
});

test("Fortryd takes the last change back", async () => {
  await pane.getByRole("tab", { name: "Oversigt" }).click();
  await pane.getByRole("radio", { name: "Faste værdier" }).check();
  await button("Skriv oversigt").click();
  await resultSays("Oversigten er skrevet");
  await idle(page);
  expect((await cell(page, "F12", "Oversigt")).formula).toBeUndefined();
  await button("Fortryd").click();
  await resultSays("Ændringen er fortrudt");
  await idle(page);
  const restored = await cell(page, "F12", "Oversigt");
  expect(restored.formula).toMatch(/^=/);
  expect(restored.text).toBe("1.490.000");
});

test("a refusal by Excel is a sentence, and the pane goes on working", async () => {
  await page.evaluate(() => {
    window.workbench.faults.failSync(1, "InvalidOperationInCellEditMode");
  });
  await button("Skriv oversigt").click();
  await resultSays("Oversigten blev ikke skrevet");
  await button("Skriv oversigt").click();
  await resultSays("Oversigten er skrevet");
});

describe("The look of it", () => {
  test.each(["light", "dark"] as const)("the %s pane passes axe on every tab", async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const tab of ["Start", "Kontrol", "Politital", "Oversigt", "Funktioner"]) {
      await pane.getByRole("tab", { name: tab }).click();
      await pane.getByRole("tabpanel", { name: tab }).waitFor();
      await panePassesAxe(pane);
    }
  });

  test("at 320 pixels nothing but the tables scrolls sideways", async () => {
    await page.locator("iframe").evaluate((element) => {
      element.style.width = "320px";
    });
    expect(await pane.evaluate(() => innerWidth)).toBe(320);
    for (const tab of ["Start", "Kontrol", "Politital", "Oversigt", "Funktioner"]) {
      await pane.getByRole("tab", { name: tab }).click();
      const wide = await pane.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("body, body *")]
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).overflowX !== "visible" &&
              !element.querySelector(":scope > table") &&
              element.clientWidth > 1,
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
    }
  });
});

test("the page's policy blocked nothing but Office.js's two harmless style attributes", () => {
  const fromPane = workbench.watched.policyReports.filter(
    ({ page: at }) => at === "/taskpane.html",
  );
  expect(fromPane).toEqual(
    Array.from({ length: 2 }, () => ({
      directive: "style-src-attr",
      blocked: "inline",
      page: "/taskpane.html",
    })),
  );
  expect(workbench.watched.errors).toEqual([]);
});

describe("Outside Excel", () => {
  test("the page alone in a browser says where it belongs", async () => {
    const alone = await page.context().newPage();
    await alone.goto(`${workbench.paneUrl}/taskpane.html`);
    await alone.getByRole("heading", { name: "Åbn Tryghedsplan i Excel" }).waitFor();
    await alone.close();
  });

  test("without Office.js the page says that it is blocked, and by whom it can be let through", async () => {
    const alone = await page.context().newPage();
    await alone.route("**/office/**", (route) => route.abort());
    await alone.clock.install();
    await alone.goto(`${workbench.paneUrl}/taskpane.html`);
    await alone.clock.runFor(15_000);
    await alone.getByRole("heading", { name: "Forbindelsen til Excel mangler" }).waitFor();
    await alone.close();
  });
});
