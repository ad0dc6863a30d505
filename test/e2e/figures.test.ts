/** The tab Politital in the deployed pane: police figures pasted from the real clipboard, written, drawn and undone. */
import type { Frame, Page } from "playwright-core";
import { cellId, idle, texts } from "./sheet-driver";
import { panePassesAxe } from "./support/axe";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
let page: Page;
let pane: Frame;

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const resultSays = (text: string) =>
  pane.getByRole("region", { name: "Resultat" }).getByText(text).waitFor();
const list = (name: string | RegExp) => pane.getByRole("list", { name });
const chart = (offence: string) => pane.getByRole("img", { name: new RegExp(`^${offence}: `) });

/** Puts a table on the machine's own clipboard, as another program does, and pastes it with the keyboard. */
async function pasteIntoPane(text: string, html?: string): Promise<void> {
  await page.bringToFront();
  await page.click(cellId("A1"));
  await page.evaluate(
    async ([plain, rich]) => {
      const parts: Record<string, Blob> = {
        "text/plain": new Blob([plain], { type: "text/plain" }),
      };
      if (rich !== undefined) parts["text/html"] = new Blob([rich], { type: "text/html" });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [text, html] as const,
  );
  await pane.getByRole("textbox", { name: "Sæt tabellen ind her (Ctrl+V)" }).click();
  await page.keyboard.press("Control+v");
  await pane.getByRole("heading", { name: "Hvad der blev af hver celle" }).waitFor();
}

async function write(figures: string): Promise<void> {
  await pane.getByLabel(/^Hvor kommer tallene fra/).fill("Københavns Politi");
  await button(figures).click();
  await resultSays("Tallene er skrevet");
  await idle(page);
}

/** Anmeldt 2013 and 2014, and the status, of the six offences. */
const reported2013 = ["H4", "H5", "H6", "H7", "H8", "H9"];
const reported2014 = ["I4", "I5", "I6", "I7", "I8", "I9"];
const onSheet = (cells: readonly string[]) => texts(page, cells, "Kriminalitet");

beforeAll(async () => {
  workbench = await openWorkbench();
  ({ page } = workbench);
  await page
    .context()
    .grantPermissions(["clipboard-read", "clipboard-write"], { origin: workbench.url });
  pane = await workbench.pane();
  await button("Hent eksemplet Tingbjerg-Husum 2013–2016").click();
  await resultSays("Eksemplet er hentet");
  await idle(page);
  await pane.getByRole("tab", { name: "Politital" }).click();
});
afterAll(() => workbench.close());

test("a tab-separated table of the police is shown cell by cell, and written with its source", async () => {
  await pasteIntoPane(
    "Anmeldelser i Tingbjerg-Husum\t\nGerningstype\t2013\nIndbrud\t146\nTyverier\t1.430\n" +
      "Vold/Trusler\t..\nHærværk\t70*\nNarkotika\t18\nChikane\t29\nKilde: Københavns Politi\t\n",
  );
  const cells = pane.getByRole("grid", { name: "Det indsatte, celle for celle" });
  await cells.getByRole("gridcell", { name: /1\.430/ }).click();
  await pane
    .getByText(/brugt som Tyverier 2013, 1\.430/)
    .first()
    .waitFor();
  await pane.getByText(/^18 celler i alt: 5 brugt, /).waitFor();
  await panePassesAxe(pane);
  await write("Skriv 5 tal");
  expect(await onSheet(reported2013)).toEqual(["146", "1.430", "", "70", "18", "29"]);
  expect(await onSheet(["L4", "M4"])).toEqual(["2013", "146"]);
  const recorded = await page.evaluate(() =>
    [4, 5, 6, 7, 8].map((row) =>
      [..."ABCDEF"].map((column) => window.workbench.cell("Anmeldelser", `${column}${row}`).text),
    ),
  );
  expect(
    recorded.map(([offence, year, count, , source, provisional]) => [
      offence,
      year,
      count,
      source,
      provisional,
    ]),
  ).toEqual([
    ["Indbrud", "2013", "146", "Københavns Politi", "Nej"],
    ["Tyverier", "2013", "1.430", "Københavns Politi", "Nej"],
    ["Hærværk", "2013", "70", "Københavns Politi", "Ja"],
    ["Narkotika", "2013", "18", "Københavns Politi", "Nej"],
    ["Chikane", "2013", "29", "Københavns Politi", "Nej"],
  ]);
});

test("each offence is drawn with baseline, targets and what was reported", async () => {
  expect(await chart("Indbrud").getAttribute("aria-label")).toBe(
    "Indbrud: baseline 154 i 2012. 2013: måltal 139, anmeldt 146. " +
      "2014: måltal 131, ingen anmeldelser endnu. 2015: måltal 123, ingen anmeldelser endnu. " +
      "2016: måltal 116, ingen anmeldelser endnu.",
  );
  await pane.getByText("146 i 2013 · måltal 139 · 53 % af vejen").waitFor();
  await pane.getByText("Negativ udvikling").first().waitFor();
});

test.each(["light", "dark"] as const)(
  "the %s tab with its charts passes axe",
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await panePassesAxe(pane);
  },
);

test("an HTML table corrects a figure: what it was is shown, and kept", async () => {
  await pasteIntoPane(
    "ikke denne",
    `<table><tr><th rowspan="2">Gerningstype</th><th colspan="2">Anmeldelser</th></tr>
     <tr><th>2013</th><th>2014</th></tr>
     <tr><td>Tyverier<script>document.title="x"</script></td><td>430</td><td>401</td></tr></table>`,
  );
  await pane.getByText("Programkode i det indsatte er udeladt og ikke kørt.").waitFor();
  await list("Ændrede tal (1)").getByText("1.430 → 430").waitFor();
  await write("Skriv 2 tal");
  expect(await onSheet(["H5", "I5"])).toEqual(["430", "401"]);
  expect(await page.evaluate(() => window.workbench.cell("Anmeldelser", "G9").text)).toBe("1.430");
  await pane.getByText("401 i 2014 · måltal 393 · 88 % af vejen").waitFor();
});

test("a Latin-1 file is read as what it is", async () => {
  await pane.locator("input[type=file]").setInputFiles({
    name: "politital.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Gerningstype;2014\r\nIndbrud;131\r\nHærværk;64\r\n", "latin1"),
  });
  await pane.getByText("Fra politital.csv").waitFor();
  await pane.getByText("Filen er læst som Latin-1, så æ, ø og å er rigtige.").waitFor();
  await write("Skriv 2 tal");
  expect(await onSheet(reported2014)).toEqual(["131", "401", "", "64", "", ""]);
  await pane.getByText("131 i 2014 · måltal 131 · 100 % af vejen").waitFor();
});

test("Fortryd takes the last figures and their source back", async () => {
  await pane
    .getByRole("region", { name: "Resultat" })
    .getByRole("button", { name: "Fortryd" })
    .click();
  await resultSays("Ændringen er fortrudt");
  await idle(page);
  expect(await onSheet(reported2014)).toEqual(["", "401", "", "", "", ""]);
  await pane.getByText("146 i 2013 · måltal 139 · 53 % af vejen").waitFor();
});

test("a figure typed straight into Kriminalitet is noticed, and its source asked for", async () => {
  await page.evaluate(() => window.workbench.setCell("Kriminalitet", "I6", "60"));
  const asked = pane.getByRole("region", { name: "Tal uden kilde" });
  await asked.getByRole("button", { name: /^Vold\/Trusler 2014: 60/ }).waitFor();
  await asked.getByLabel(/^Hvor kommer tallene fra/).fill("Lokalpolitiet");
  await asked.getByRole("button", { name: "Notér kilden" }).click();
  await resultSays("Kilden er noteret");
  await asked.waitFor({ state: "detached" });
});

test("of a file with a hundred thousand labels nobody knows, no more is drawn than is read", async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `Type ${String(row)};2014;1`);
  await pane.locator("input[type=file]").setInputFiles({
    name: "lang.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["Gerningstype;Periode;Antal", ...rows].join("\n")),
  });
  await pane.getByText(/^300\.003 celler i alt: /).waitFor();
  await button("Vis 12 til (99.988 tilbage)").waitFor();
  expect(await pane.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(2_000);
  await pane.getByRole("button", { name: "Ryd", exact: true }).click();
});

test("prose without a table changes nothing and says so", async () => {
  await pasteIntoPane("Kære alle. Tallene for i år er desværre ikke færdige endnu.");
  await pane
    .getByText("Der er ikke nogen tabel med tal i det indsatte, og intet er ændret.")
    .waitFor();
  expect(await button(/^Skriv \d/).count()).toBe(0);
  await pane.getByRole("button", { name: "Ryd", exact: true }).click();
});

test("nothing went wrong that only the console would tell", () => {
  expect(workbench.watched.errors).toEqual([]);
});
