/** The tab Politital in the deployed pane: police statistics pasted, chosen and typed become figures with a source. */
import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import { cell, idle } from "./sheet-driver";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
let page: Page;
let pane: Frame;

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const part = (name: string | RegExp) => pane.getByRole("region", { name, exact: true });
const resultSays = (text: string) =>
  pane.getByRole("region", { name: "Resultat" }).getByText(text).waitFor();
const box = () => pane.getByRole("textbox", { name: "Tabel fra udklipsholderen" });
const gridCell = (name: string | RegExp) => pane.getByRole("gridcell", { name });

/** The columns of Kriminalitet by their headers, and its rows by offence. */
async function crimeCell(offence: string, header: string): Promise<string> {
  return page.evaluate(
    ([wantedRow, wantedColumn]) => {
      const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
      const text = (a1: string) => window.workbench.cell("Kriminalitet", a1).text;
      const rows = Array.from({ length: 40 }, (_, index) => index + 1);
      for (const headerRow of rows) {
        const column = letters.find((letter) => text(`${letter}${headerRow}`) === wantedColumn);
        const row = rows.find((at) => text(`A${at}`) === wantedRow);
        if (column !== undefined && row !== undefined) return `${column}${row}`;
      }
      throw new Error(`Kriminalitet has no ${wantedRow} and ${wantedColumn}.`);
    },
    [offence, header] as const,
  );
}
async function crime(offence: string, header: string): Promise<string> {
  const at = await crimeCell(offence, header);
  return (await cell(page, at, "Kriminalitet")).text;
}

/** Puts it on the real clipboard as another program would, and pastes it with the keys. */
async function pasteFromClipboard(text: string, html?: string): Promise<void> {
  await page.bringToFront();
  await page.locator("body").evaluate(
    async (_, [plain, rich]) => {
      const kinds = {
        "text/plain": new Blob([plain], { type: "text/plain" }),
        ...(rich !== undefined && { "text/html": new Blob([rich], { type: "text/html" }) }),
      };
      await navigator.clipboard.write([new ClipboardItem(kinds)]);
    },
    [text, html] as const,
  );
  await box().click();
  await page.keyboard.press("Control+V");
}

async function write(source: string, figures: RegExp): Promise<void> {
  await pane.getByRole("textbox", { name: "Kilde" }).fill(source);
  await pane.getByLabel("Opgjort den").fill("2014-02-01");
  await button(figures).click();
  await resultSays("Tallene er skrevet");
  await idle(page);
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
  await page
    .context()
    .grantPermissions(["clipboard-read", "clipboard-write"], { origin: workbench.url });
});
afterAll(() => workbench.close());

test("without a plan the tab says what is missing; with one it shows targets before any figure", async () => {
  await pane.getByRole("tab", { name: "Politital" }).click();
  await pane.getByText(/^Politiets tal kan sættes ind, når der er en plan/).waitFor();
  await button("Gå til Start").click();
  await button("Hent eksemplet Tingbjerg-Husum 2013–2016").click();
  await resultSays("Eksemplet er hentet");
  await pane.getByRole("tab", { name: "Politital" }).click();
  await part("Indbrud").getByText("Mangler tal").waitFor();
  await passesAxe();
});

describe("A tab-separated table from the clipboard", () => {
  const table = [
    "Anmeldelser i Tingbjerg-Husum\t\t",
    "\t2012\t2013*",
    "Indbrud\t154\t146",
    "Tyverier\t462\t1.401",
    "Vold\t40\t33",
    "Trusler\t25\t27",
    "Knallertkørsel\t8\t12.34",
    "I alt\t689\t1.607",
  ].join("\r\n");

  test("is shown cell by cell, and what is uncertain is asked about", async () => {
    await pasteFromClipboard(table);
    await gridCell("1.401: Bruges som Tyverier 2013: 1.401 (foreløbigt).").waitFor();
    const preview = part("Hvad blev der af hver celle?");
    await preview.getByText("24 celler er læst, og hver af dem er talt med her:").waitFor();
    const counts = await preview
      .getByRole("group", { name: "Vis celler" })
      .getByRole("button")
      .allInnerTexts();
    const [all, ...kinds] = counts.map((text) => Number(/\d+$/.exec(text.trim())?.[0]));
    expect(kinds.reduce((sum, cells) => sum + cells, 0)).toBe(all);
    await pane.getByRole("combobox", { name: "Knallertkørsel" }).selectOption("Udelad");
    await gridCell(/^12\.34: Ikke brugt\. Gerningstypen er valgt fra/).waitFor();
    await passesAxe();
  });

  test("by the keyboard alone the reason of each cell can be read", async () => {
    await gridCell(/^1\.401/).focus();
    await page.keyboard.press("ArrowUp");
    await pane
      .getByText("Række 3, kolonne 3: Bruges som Indbrud 2013: 146 (foreløbigt).")
      .waitFor();
    await page.keyboard.press("Control+End");
    await pane.getByText(/^Række 8, kolonne 3: En sum, der bruges til kontrol/).waitFor();
  });

  test("written, the sheet holds the figures, and target, percent and status follow at once", async () => {
    await write("Politiet", /^Skriv 3 tal$/);
    expect(await crime("Indbrud", "Anmeldt 2013")).toBe("146");
    expect(await crime("Tyverier", "Anmeldt 2013")).toBe("1.401");
    expect(await crime("Vold/Trusler", "Anmeldt 2013")).toBe("60");
    expect(await crime("Indbrud", "Status")).toBe("Delvist opfyldt");
    expect(await crime("Tyverier", "Status")).toBe("Negativ udvikling");
    await part("Indbrud").getByText("Målopfyldelse: 53 % mod 2013, 21 % mod 2016").waitFor();
    await part("Tyverier").getByText("Negativ udvikling").waitFor();
    await part("Indbrud")
      .getByRole("img", { name: /Måltal 2013: 139, .*Anmeldt 2013: 146\.$/ })
      .waitFor();
    // A square for the baseline, a line for each target, a dot for the report.
    const drawn = part("Indbrud").locator("svg[role=img]");
    expect(await drawn.locator("rect").count()).toBe(1);
    expect(await drawn.locator("circle").count()).toBe(1);
    await passesAxe();
  });

  test("Fortryd takes figures and their sources back in one go", async () => {
    await button("Fortryd").click();
    await resultSays("Ændringen er fortrudt");
    await idle(page);
    expect(await crime("Indbrud", "Anmeldt 2013")).toBe("");
    expect(await crime("Indbrud", "Status")).toBe("Mangler tal");
    await part("Indbrud").getByText("Mangler tal").waitFor();
  });
});

test("an HTML table with merged cells and a script is read, and nothing of it is run", async () => {
  await pasteFromClipboard(
    "uden tabel",
    `<html><body><script>window.ran = true</script><table>
    <tr><th rowspan="2">Gerningstype</th><th colspan="2">Anmeldelser</th></tr>
    <tr><th>2013</th><th>2014</th></tr>
    <tr><td>Indbrud</td><td>146</td><td>131</td></tr>
    <tr><td onclick="window.ran = true">Chikane</td><td>31</td><td>=2+3</td></tr></table></body></html>`,
  );
  await gridCell(/^146: Bruges som Indbrud 2013/).waitFor();
  await gridCell(/^=2\+3: Ikke brugt\. Teksten begynder som en formel/).waitFor();
  await write("Politiets hjemmeside", /^Skriv 3 tal$/);
  expect(await crime("Indbrud", "Anmeldt 2014")).toBe("131");
  expect(await crime("Chikane", "Anmeldt 2013")).toBe("31");
  expect(await crime("Chikane", "Anmeldt 2014")).toBe("");
  await part("Indbrud").getByText("Opfyldt", { exact: true }).waitFor();
  expect(await pane.evaluate(() => "ran" in window)).toBe(false);
});

test("a Latin-1 file is chosen, its letters are right, and a changed baseline waits to be confirmed", async () => {
  const text = "Gerningstype;2012;2013\nHærværk;75;66\nIndbrud;154;150\n";
  await pane.locator("input[type=file]").setInputFiles({
    name: "anmeldelser-2013.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text, "latin1"),
  });
  await pane.getByText("Filen anmeldelser-2013.csv").waitFor();
  await pane.getByText("Filen er læst som Latin-1, så æ, ø og å er rigtige.").waitFor();
  await gridCell(/^75: Bruges som Hærværk 2012.*Venter på, at du godkender/).waitFor();
  const changed = pane.getByRole("table", { name: "Ændrede (1)" });
  expect((await changed.getByRole("row").nth(1).innerText()).split("\t")).toEqual([
    "Indbrud",
    "2013",
    "146",
    "150",
  ]);
  await pane.getByText("Hærværk: baseline 2012 ændres fra 73 til 75").click();
  expect(await pane.getByRole("textbox", { name: "Kilde" }).inputValue()).toBe(
    "anmeldelser-2013.csv",
  );
  await write("anmeldelser-2013.csv", /^Skriv 3 tal$/);
  expect(await crime("Hærværk", "Baseline")).toBe("75");
  expect(await crime("Hærværk", "Måltal 2013")).toBe("68");
  expect(await crime("Indbrud", "Anmeldt 2013")).toBe("150");
  expect(await page.evaluate(() => window.workbench.sheets())).toContain("Anmeldelser");
});

test("a figure typed straight into Kriminalitet is noticed, and its source asked for and kept", async () => {
  await pane.getByRole("tab", { name: "Start" }).click();
  const at = await crimeCell("Narkotika", "Anmeldt 2013");
  await page.evaluate((a1) => window.workbench.setCell("Kriminalitet", a1, "19"), at);
  await pane.getByRole("tab", { name: "Politital, 1 tal mangler kilde" }).click();
  const asked = part("Hvor kommer tallet fra?");
  await asked.getByRole("checkbox", { name: "Narkotika 2013: 19" }).waitFor();
  await passesAxe();
  await asked.getByRole("textbox", { name: "Kilde" }).fill("Lokalpolitiet");
  await asked.getByRole("button", { name: "Gem kilde til 1 tal" }).click();
  await resultSays("Kilden er gemt");
  await asked.waitFor({ state: "detached" });
  await pane.getByRole("tab", { name: "Politital", exact: true }).waitFor();
  await part("Narkotika").getByText("2013: 19 anmeldt, måltal 18").waitFor();
});

test("a hundred thousand rows leave the pane alive, and few of them are drawn", async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `Ukendt ${row};2013;${row}`);
  const text = ["Gerningstype;År;Antal", "Indbrud;2013;151", ...rows].join("\n");
  await pane.locator("input[type=file]").setInputFiles({
    name: "lang.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  await pane.getByText("Rækker 1–50 af 100.002").waitFor();
  expect(await pane.locator("*").count()).toBeLessThan(2_500);
  await pane.getByRole("button", { name: "Ryd", exact: true }).click();
  await pane.getByRole("grid").waitFor({ state: "detached" });
});

test("nothing was refused by the page's policy, and no error was left in the console", () => {
  expect(workbench.watched.errors).toEqual([]);
});
