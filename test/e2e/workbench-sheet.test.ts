import type { Frame } from "playwright-core";
import { cell, cellId, idle, selection, texts, typeDown } from "./sheet-driver";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
let pane: Frame;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.page.waitForSelector(cellId("A1"));
  pane = await workbench.pane();
  await pane.waitForFunction(() => typeof Excel !== "undefined");
  await pane.evaluate(() => Office.onReady());
});
afterAll(() => workbench.close());

test("what the add-in selects the person sees, and what the person selects the add-in sees", async () => {
  const { page } = workbench;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("C4:D6").select();
      await context.sync();
    }),
  );
  await idle(page);
  expect(await selection(page)).toEqual({ sheet: "Ark1", address: "C4:D6" });
  await page.click(cellId("B2"));
  await page.keyboard.press("Shift+ArrowDown");
  const seen = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
  expect(seen.endsWith("!B2:B3")).toBe(true);
});

test("typing below a table makes it longer, and its look follows", async () => {
  const { page } = workbench;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:B2").values = [
        ["År", "Ramme"],
        [2013, 2000000],
      ];
      sheet.tables.add("A1:B2", true).name = "Prøve";
      await context.sync();
    }),
  );
  await idle(page);
  await typeDown(page, "A3", "2014");
  const address = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Prøve").getRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
  expect(address.endsWith("!A1:B3")).toBe(true);
  const filter = page.locator(`${cellId("A1")} button`);
  expect(await filter.isDisabled()).toBe(true);
});

test("a validation list unfolds with Alt and arrow, and refuses what is not on it", async () => {
  const { page } = workbench;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const validation = context.workbook.worksheets
        .getItem("Ark1")
        .getRange("F1:F3").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "Ansøgt,Tilsagn,Afslag" } };
      validation.prompt = { showPrompt: true, title: "Status", message: "Vælg fra listen." };
      validation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Ukendt status",
        message: "Vælg en af de tre.",
      };
      await context.sync();
    }),
  );
  await idle(page);
  await page.click(cellId("F1"));
  await page.getByRole("note").getByText("Vælg fra listen.").waitFor();
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("listbox").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await idle(page);
  expect((await cell(page, "F1")).value).toBe("Tilsagn");
  await page.click(cellId("F2"));
  await page.keyboard.type("Måske");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Ukendt status" }).waitFor();
  await page.getByRole("button", { name: "Annullér", exact: true }).click();
  await idle(page);
  expect((await cell(page, "F2")).value).toBeNull();
});

test("a row inserted from its number moves what is below, and undo brings the sheet back", async () => {
  const { page } = workbench;
  await typeDown(page, "H1", "første", "anden");
  await page.locator('.row-number[data-row="1"]').click({ button: "right" });
  await page.getByRole("menuitem", { name: "Indsæt række" }).click();
  await idle(page);
  expect(await texts(page, ["H1", "H2", "H3"])).toEqual(["første", "", "anden"]);
  await page.locator('.row-number[data-row="1"]').click({ button: "right" });
  await page.getByRole("menuitem", { name: "Slet række" }).click();
  await idle(page);
  expect(await texts(page, ["H1", "H2"])).toEqual(["første", "anden"]);
});

test("what is not there says so instead of doing nothing", async () => {
  const { page } = workbench;
  await page.locator(cellId("A2")).click({ button: "right" });
  const sort = page.getByRole("menuitem", { name: "Sortér" });
  expect(await sort.getAttribute("aria-disabled")).toBe("true");
  expect(await sort.getAttribute("title")).toMatch(/I Excel virker den\.$/);
  await page.keyboard.press("Escape");
});

test("a double-click on a tab renames the sheet, and formulas follow", async () => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Nyt ark" }).click();
  await page.getByRole("tab", { name: "Ark2" }).dblclick();
  await page.keyboard.type("Økonomi");
  await page.keyboard.press("Enter");
  await idle(page);
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(["Ark1", "Økonomi"]);
  await page.getByRole("tab", { name: "Ark1" }).click();
  await typeDown(page, "J1", "=Økonomi!A1+1");
  expect((await cell(page, "J1")).value).toBe(1);
  expect((await selection(page)).sheet).toBe("Ark1");
});

test("a name that a sheet may not have is refused in a sentence", async () => {
  const { page } = workbench;
  await page.getByRole("tab", { name: "Økonomi" }).dblclick();
  await page.keyboard.type("Ark1");
  await page.keyboard.press("Enter");
  await page.getByRole("status").locator(".notice").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(["Ark1", "Økonomi"]);
});

test("a saved workbook opens as it was, with a pane of its own", async () => {
  const { page } = workbench;
  const before = await texts(page, ["A1", "B2", "A3", "F1"]);
  await page.evaluate(() => {
    const { workbench: handle } = window;
    handle.open(handle.save(), "Hjemtaget.xlsx");
  });
  await idle(page);
  expect(await texts(page, ["A1", "B2", "A3", "F1"])).toEqual(before);
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(["Ark1", "Økonomi"]);
  await page.getByRole("heading", { name: "Hjemtaget" }).waitFor();
  const second = await workbench.pane();
  await second.waitForFunction(() => typeof Excel !== "undefined");
});

test("bytes that are no workbook are refused and the present one stays", async () => {
  const { page } = workbench;
  const refusal = await page.evaluate(() => {
    try {
      window.workbench.open(new Uint8Array([1, 2, 3]));
      return "";
    } catch (problem) {
      return String(problem);
    }
  });
  expect(refusal).not.toBe("");
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(["Ark1", "Økonomi"]);
});
