import { cellId, idle, selection } from "./sheet-driver";
import { workbenchPassesAxe } from "./support/axe";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ viewport: { width: 1280, height: 800 } });
  await workbench.page.waitForSelector(cellId("A1"));
});
afterAll(() => workbench.close());

test("the ribbon holds what the manifest puts there, in Danish", async () => {
  const { page } = workbench;
  const group = page.getByRole("group", { name: "Tryghedsplan" });
  expect(await group.getByRole("button").allInnerTexts()).toEqual([
    "Åbn panel",
    "Kontrollér",
    "Opdatér oversigt",
  ]);
});

test.each(["light", "dark"] as const)(
  "the page is accessible and drawn in the %s theme",
  async (scheme) => {
    const { page } = workbench;
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 960, height: 480 });
    await idle(page);
    await workbenchPassesAxe(page);
    const paper = await page
      .locator("#sheet")
      .evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
    expect(paper).toBe(scheme === "light" ? "rgb(255, 255, 255)" : "rgb(31, 34, 36)");
  },
);

test("the sheet goes to its last row and back, and scrolls through 100.000 rows", async () => {
  const { page } = workbench;
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.click(cellId("A1"));
  await page.keyboard.press("Control+ArrowDown");
  await page.waitForSelector("#cell-1048575-0");
  expect((await selection(page)).address).toBe("A1048576");
  await page.keyboard.press("Control+Home");
  await page.waitForSelector("#cell-0-0");
  await page.evaluate(() => {
    window.workbench.setCell("Ark1", "A100000", "sidste");
    window.workbench.select("Ark1", "A99000");
  });
  await idle(page);
  await page.waitForSelector("#cell-98999-0");
  await page.locator("#sheet").hover();
  for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, 500);
  await page.waitForSelector("#cell-99999-0");
  await expect(page.locator("#cell-99999-0").innerText()).resolves.toBe("sidste");
});

test("the grid tells a screen reader where one is", async () => {
  const { page } = workbench;
  await page.evaluate(() => {
    window.workbench.setCell("Ark1", "B2", "340.000");
    window.workbench.select("Ark1", "B2");
  });
  await idle(page);
  const sheet = page.getByRole("grid", { name: "Arket Ark1" });
  expect(await sheet.getAttribute("aria-activedescendant")).toBe("cell-1-1");
  const active = page.locator("#cell-1-1");
  expect(await active.getAttribute("aria-label")).toBe("B2 340.000");
  expect(await active.getAttribute("aria-selected")).toBe("true");
  expect(await active.getAttribute("aria-colindex")).toBe("3");
});

test("the pane can be hidden, and shown again from the ribbon", async () => {
  const { page } = workbench;
  const pane = page.getByRole("complementary", { name: "Rude: Tryghedsplan" });
  await page.getByRole("button", { name: "Skjul ruden" }).click();
  await pane.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Åbn panel" }).click();
  await pane.waitFor();
});

test("a narrow page keeps the sheet and puts the pane over it", async () => {
  const { page } = workbench;
  await page.setViewportSize({ width: 640, height: 720 });
  await idle(page);
  const sheet = await page.locator("#sheet").boundingBox();
  const pane = await page.getByRole("complementary").boundingBox();
  expect(sheet?.width).toBeGreaterThan(560);
  expect(pane?.width).toBeGreaterThanOrEqual(320);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(640);
});

test("nothing went wrong that only the console would tell", () => {
  expect(workbench.watched.errors).toEqual([]);
});
