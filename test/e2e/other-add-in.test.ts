/** The stand-in with an add-in that knows nothing of this project, in an Excel in English. */
import path from "node:path";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({
    addin: path.resolve("test/e2e/other-add-in"),
    query: "?locale=en-US",
  });
  await workbench.pane();
});
afterAll(() => workbench.close());

const cell = (a1: string) =>
  workbench.page.evaluate((address) => window.workbench.cell("Sheet1", address), a1);

test("its button stands on the ribbon, among an English Excel's own", async () => {
  const { page } = workbench;
  expect(await page.title()).toBe("Book1 – Spreadsheet");
  await page.getByRole("button", { name: "Greet", exact: true }).waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).waitFor();
  await page.getByRole("tab", { name: "Sheet1" }).waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("en");
  expect(await page.getByRole("note").count()).toBe(0);
});

test("it is told an English Excel, and writes in the workbook", async () => {
  const pane = await workbench.pane();
  await pane.getByText("en-US, en-US, Sheet1").waitFor();
  await pane.getByRole("button", { name: "Greet" }).click();
  await pane.getByText("Done").waitFor();
  expect(await cell("A1")).toMatchObject({ value: 3.75, formula: "=SUM(1.5,2.25)", text: "3.75" });
});

test("what a person types is read and shown in English", async () => {
  const { page } = workbench;
  await page.evaluate(() => {
    window.workbench.setCell("Sheet1", "B1", "=if(true,1/0,0)");
    window.workbench.setCell("Sheet1", "B2", "1,234.5");
    window.workbench.select("Sheet1", "B1");
  });
  expect(await cell("B1")).toMatchObject({ formula: "=IF(TRUE,1/0,0)", text: "#DIV/0!" });
  expect(await cell("B2")).toMatchObject({ value: 1234.5, text: "1,234.50" });
  expect(await page.getByRole("textbox", { name: "Formula Bar" }).inputValue()).toBe(
    "=IF(TRUE,1/0,0)",
  );
});
