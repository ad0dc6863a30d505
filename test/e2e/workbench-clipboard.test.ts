import { cell, cellId, idle, paste, selection, texts, typeDown } from "./sheet-driver";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.page.waitForSelector(cellId("A1"));
});
afterAll(() => workbench.close());

test("tab-separated text is read as typing, and is one step to undo", async () => {
  const { page } = workbench;
  await page.click(cellId("A1"));
  await paste(page, 'Indbrud\t154\t139\r\nTyverier\t1.462\t"30.000."\r\n');
  expect(await texts(page, ["A1", "B1", "B2", "C2"])).toEqual([
    "Indbrud",
    "154",
    "1.462",
    "30.000.",
  ]);
  expect((await cell(page, "B2")).value).toBe(1462);
  expect((await cell(page, "C2")).value).toBe("30.000.");
  expect((await selection(page)).address).toBe("A1:C2");
  await page.keyboard.press("Control+z");
  await idle(page);
  expect(await texts(page, ["A1", "B1", "B2", "C2"])).toEqual(["", "", "", ""]);
});

test("an HTML table keeps its shape: merged cells take their room, scripts do nothing", async () => {
  const { page } = workbench;
  await page.click(cellId("E1"));
  await paste(
    page,
    "ikke denne",
    `<table><tr><td colspan="2">Finansiering</td><td>I alt</td></tr>
     <tr><td>2013</td><td>1.490.000</td><td>linje<br>to<script>document.title="x"</script></td></tr></table>`,
  );
  expect(await texts(page, ["E1", "F1", "G1", "E2", "F2", "G2"])).toEqual([
    "Finansiering",
    "",
    "I alt",
    "2013",
    "1.490.000",
    "linje\nto",
  ]);
});

test("copied cells carry Danish figures as text and as a table", async () => {
  const { page } = workbench;
  await typeDown(page, "I1", "340.000", "12,5");
  await page.evaluate(() => {
    window.workbench.select("Ark1", "I1:I2");
  });
  await idle(page);
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    const event = new ClipboardEvent("copy", {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
    return { text: data.getData("text/plain"), html: data.getData("text/html") };
  });
  expect(copied.text).toBe("340.000\r\n12,5\r\n");
  expect(copied.html).toContain(">340.000</td>");
});

test("formulas copied here move along, cut cells do not, and are gone where they were", async () => {
  const { page } = workbench;
  await typeDown(page, "K1", "10", "=K1*2");
  await typeDown(page, "L1", "50");
  await page.click(cellId("K2"));
  await page.keyboard.press("Control+c");
  await page.click(cellId("L2"));
  await page.keyboard.press("Control+v");
  await idle(page);
  expect((await cell(page, "L2")).formula).toBe("=L1*2");
  expect((await cell(page, "L2")).value).toBe(100);
  await page.click(cellId("L2"));
  await page.keyboard.press("Control+x");
  await page.click(cellId("L5"));
  await page.keyboard.press("Control+v");
  await idle(page);
  expect((await cell(page, "L5")).formula).toBe("=L1*2");
  expect((await cell(page, "L2")).value).toBeNull();
});
