import { cell, cellId, idle, selection, texts, typeDown } from "./sheet-driver";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.page.waitForSelector(cellId("A1"));
});
afterAll(() => workbench.close());

test("Danish figures are numbers, a stray full stop is a text", async () => {
  const { page } = workbench;
  await typeDown(page, "A1", "1.490.000", "12,5", "12,5 %", "30.000.", "-10");
  expect((await cell(page, "A1")).value).toBe(1_490_000);
  expect((await cell(page, "A2")).value).toBe(12.5);
  expect((await cell(page, "A3")).value).toBe(0.125);
  expect((await cell(page, "A4")).value).toBe("30.000.");
  expect((await cell(page, "A5")).value).toBe(-10);
  expect(await texts(page, ["A1", "A2"])).toEqual(["1.490.000", "12,5"]);
});

test("a typed formula is Danish in the formula bar and calculated in the sheet", async () => {
  const { page } = workbench;
  await typeDown(page, "C1", "340.000", "220.000", "=SUM(C1:C2)*1,5");
  expect(await texts(page, ["C3"])).toEqual(["840000"]);
  await page.click(cellId("C3"));
  const bar = page.getByLabel("Formellinje");
  await expect(bar.inputValue()).resolves.toBe("=SUM(C1:C2)*1,5");
  expect((await cell(page, "C3")).formula).toBe("=SUM(C1:C2)*1.5");
});

test("the formula bar edits the cell, and Escape leaves it as it was", async () => {
  const { page } = workbench;
  await typeDown(page, "E1", "100");
  await page.click(cellId("E1"));
  await page.getByLabel("Formellinje").click();
  await page.keyboard.press("End");
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  await idle(page);
  expect((await cell(page, "E1")).value).toBe(1000);
  await page.click(cellId("E1"));
  await page.keyboard.press("F2");
  await page.keyboard.type("999");
  await page.keyboard.press("Escape");
  expect((await cell(page, "E1")).value).toBe(1000);
  expect((await selection(page)).address).toBe("E1");
});

test("pointing at cells while a formula is typed writes their address", async () => {
  const { page } = workbench;
  await page.click(cellId("G1"));
  await page.keyboard.type("=SUM(");
  await page.hover(cellId("C1"));
  await page.mouse.down();
  await page.hover(cellId("C2"));
  await page.mouse.up();
  await page.keyboard.type(")");
  await page.keyboard.press("Enter");
  await idle(page);
  expect((await cell(page, "G1")).formula).toBe("=SUM(C1:C2)");
});

test("Tab and Enter move, arrows jump with Ctrl, Shift extends", async () => {
  const { page } = workbench;
  await page.click(cellId("A1"));
  await page.keyboard.press("Tab");
  expect((await selection(page)).address).toBe("B1");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Control+ArrowDown");
  expect((await selection(page)).address).toBe("A5");
  await page.keyboard.press("Control+Shift+ArrowUp");
  expect((await selection(page)).address).toBe("A1:A5");
});

test("Ctrl+Z takes back a whole edit and Ctrl+Y brings it again", async () => {
  const { page } = workbench;
  await typeDown(page, "I1", "7");
  await page.keyboard.press("Control+z");
  await idle(page);
  expect((await cell(page, "I1")).value).toBeNull();
  await page.keyboard.press("Control+y");
  await idle(page);
  expect((await cell(page, "I1")).value).toBe(7);
});

test("the status bar sums the selection in Danish figures", async () => {
  const { page } = workbench;
  await page.evaluate(() => {
    window.workbench.select("Ark1", "C1:C2");
  });
  await idle(page);
  await page.getByText("Sum: 560.000").waitFor();
  await page.getByText("Middel: 280.000").waitFor();
});
