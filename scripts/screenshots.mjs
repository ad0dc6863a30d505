/**
 * `npm run screenshots`: the pictures of the README, from the real page: the example is fetched and its overview
 * written by the add-in itself. Needs `npm run build` first.
 */
import { mkdirSync, statSync } from "node:fs";
import { chromium } from "playwright-core";
import { ensureBrowser } from "./browser.mjs";
import { startServer } from "./serve.mjs";

const folder = "assets/screenshots";
const largest = 300 * 1024;

const server = await startServer({ port: 0 });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage({ locale: "da-DK", viewport: { width: 1440, height: 860 } });
  await page.goto(server.url);
  const pane = page.frameLocator("iframe");
  // The sentence stands twice: to be seen, and for screen readers.
  const said = (text) => pane.getByText(text).filter({ visible: true }).first().waitFor();
  const settle = () => page.evaluate(() => globalThis.workbench.idle());
  const show = async (sheet, cell) => {
    await page.evaluate(([name, a1]) => globalThis.workbench.select(name, a1), [sheet, cell]);
    await settle();
  };
  /** @param {string} name @param {Pick<import("playwright-core").Locator, "screenshot">} what */
  const take = async (name, what = page) => {
    const file = `${folder}/${name}.png`;
    await what.screenshot({ path: file, animations: "disabled" });
    const { size } = statSync(file);
    console.log(`${file} ${Math.round(size / 1024)} kB`);
    if (size > largest) throw new Error(`${file} is larger than 300 kB.`);
  };

  mkdirSync(folder, { recursive: true });
  await pane.getByRole("button", { name: "Hent eksemplet Tingbjerg-Husum" }).click();
  await said("Eksemplet er hentet");
  await settle();
  await page.getByRole("button", { name: "Skjul", exact: true }).click();
  await show("Finansiering", "D4");
  await take("finansiering");
  await pane.getByRole("tab", { name: "Oversigt" }).click();
  await pane.getByRole("button", { name: "Skriv oversigt" }).click();
  await said("Oversigten er skrevet");
  await show("Oversigt", "E3");
  await take("workbench");
  await take("pane", page.locator("iframe"));

  // A note as people paste it: one amount with a full stop too many, and a total that passed over it.
  const note = [
    ["Indsatsområde", "Aktivitet", "Finansiering 2013", "Finansiering 2014"],
    ["3", "Dialog med beboerne", "30.000.", "30.000"],
    ["3", "Akutpulje", "20.000", "20.000"],
    ["3", "Beboercentrum", "200.000", "200.000"],
    ["3", "Tovholder for dialog og aktivt medborgerskab", "150.000", "150.000"],
    ["", "I alt", "370.000", "400.000"],
  ];
  await page.getByRole("button", { name: "Nyt ark" }).click();
  await page.locator(".sheet-tab[aria-selected=true]").dblclick();
  await page.keyboard.type("Notat");
  await page.keyboard.press("Enter");
  await page.evaluate((rows) => {
    rows.forEach((cells, row) => {
      cells.forEach((text, column) => {
        globalThis.workbench.setCell("Notat", `${"ABCD"[column]}${row + 1}`, text);
      });
    });
  }, note);
  await settle();
  for (const column of [3, 2, 1, 0]) {
    await page.locator(`[data-rgcol="${column}"] .resizable`).first().dblclick();
    await settle();
  }
  await pane.getByRole("button", { name: "Luk besked" }).click();
  await pane.getByRole("tab", { name: "Kontrol" }).click();
  await pane.getByRole("button", { name: "Hører til denne plan" }).click();
  await said("Svaret er gemt");
  await pane.getByRole("button", { name: "Luk besked" }).click();
  await pane.getByText("Rapport, markering og Word-tekst").click();
  await pane.getByRole("button", { name: "Markér celler" }).click();
  await said("Cellerne er markeret");
  await pane.getByRole("button", { name: "Luk besked" }).click();
  await pane.getByText("Rapport, markering og Word-tekst").click();
  await pane.getByRole("button", { name: /^I alt 2013 er 370\.000 kr\./ }).click();
  await pane.getByRole("button", { name: "Ret", exact: true }).waitFor();
  await settle();
  await take("kontrol");

  // The police's table as it comes: a title, a provisional figure, one that is too uncertain, a label nobody knows.
  const paste = (rows) =>
    pane.getByRole("textbox", { name: /^Sæt tabellen ind her/ }).evaluate(
      (box, text) => {
        const { DataTransfer, ClipboardEvent } = globalThis;
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      },
      rows.map((cells) => cells.join("\t")).join("\n"),
    );
  const write = async () => {
    await pane.getByLabel(/^Hvor kommer tallene fra/).fill("Københavns Politi");
    await pane.getByRole("button", { name: /^Skriv \d/ }).click();
    await said("Tallene er skrevet");
  };
  await show("Kriminalitet", "A1");
  await pane.getByRole("tab", { name: "Politital" }).click();
  await paste([
    ["Gerningstype", "2013"],
    ["Indbrud", "146"],
    ["Tyverier", "421"],
    ["Vold/Trusler", "62"],
    ["Hærværk", "66"],
    ["Narkotika", "23"],
    ["Chikane", "30"],
  ]);
  await write();
  await paste([
    ["Anmeldelser i Tingbjerg-Husum", "", ""],
    ["Gerningstype", "2013", "2014"],
    ["Indbrud", "143", "129*"],
    ["Tyverier", "421", "401*"],
    ["Vold", "40", "38*"],
    ["Trusler", "22", "19*"],
    ["Hærværk", "66", "60*"],
    ["Narkotika", "23", ".."],
    ["Chikane", "30", "27*"],
    ["Færdsel", "88", "91*"],
    ["I alt", "803", "765"],
  ]);
  await pane.getByRole("heading", { name: "Hvad der blev af hver celle" }).scrollIntoViewIfNeeded();
  await pane
    .getByRole("gridcell", { name: /^Rækk?e 4, kolonne 3|401\*/ })
    .first()
    .click();
  await settle();
  await take("politital");
} finally {
  await browser.close();
  await server.close();
}
