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
} finally {
  await browser.close();
  await server.close();
}
