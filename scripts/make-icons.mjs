/**
 * Draws the icons of the manifest from assets/*.svg, with a Chromium that is installed (path in CHROMIUM).
 * Run by hand after a drawing has changed: `node scripts/make-icons.mjs`; the pictures are committed.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const sizesByDrawing = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  overview: [16, 32, 80],
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  for (const [drawing, sizes] of Object.entries(sizesByDrawing)) {
    const svg = await readFile(`${assets}${drawing}.svg`, "utf8");
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      await page.screenshot({ path: `${assets}${drawing}-${size}.png`, omitBackground: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
