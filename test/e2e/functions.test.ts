import { cellId, idle, typeDown } from "./sheet-driver";
import { openWorkbench, type Workbench } from "./support/workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.page.waitForSelector(cellId("A1"));
  await workbench.pane();
  await idle(workbench.page);
});
afterAll(() => workbench.close());

/** Waits until the cell shows this: functions answer through messages between the frames. */
async function shows(address: string, text: string): Promise<void> {
  await workbench.page.waitForFunction(
    ([at, wanted]) => window.workbench.cell("Ark1", at).text === wanted,
    [address, text] as const,
    { timeout: 30_000 },
  );
}

test("each function typed in Danish shows its value, through the real pane", async () => {
  const { page } = workbench;
  const typed: readonly (readonly [string, string])[] = [
    ["=TRYG.RESTERENDE(2000000;1490000)", "510000"],
    ["=AFRUND(TRYG.MÅLOPFYLDELSE(154;139;146);2)", "0,53"],
    ["=TRYG.MÅLTAL(250;7%)", "233"],
    ["=TRYG.ÆNDRING(20;21)", "0,05"],
    ["=TRYG.MÅLSTATUS(154;139;146)", "Delvist opfyldt"],
    ["=TRYG.SUMAFVIGELSE(1490000;1460000)", "30000"],
    ['=TRYG.BELØB("1,5 mio. kr.")', "1500000"],
    ["=TRYG.PLFREMSKRIV(40000;2013;2014;{2013\\2014\\0,02})", "40800"],
  ];
  await typeDown(page, "A1", ...typed.map(([formula]) => formula));
  for (const [index, [, text]] of typed.entries()) await shows(`A${String(index + 1)}`, text);
});

test("a call over years spills, and follows an edit of an input", async () => {
  const { page } = workbench;
  await typeDown(page, "C1", "2000000", "1490000");
  await typeDown(page, "D1", "2000000", "1030000");
  await typeDown(page, "C4", "=TRYG.RESTERENDE(C1:D1;C2:D2)");
  await shows("C4", "510000");
  await shows("D4", "970000");
  await typeDown(page, "D2", "1.000.000");
  await shows("D4", "1000000");
  await shows("C4", "510000");
});

test("a text amount gives the error, with a sentence on hover that says where", async () => {
  const { page } = workbench;
  await typeDown(page, "C2", "30.000.");
  await shows("C4", "#VÆRDI!");
  await shows("D4", "1000000");
  // The browser shows an element's title when the pointer rests on it.
  await page.hover(cellId("C4"));
  const hovered = await page.getAttribute(cellId("C4"), "title");
  expect(hovered).toMatch(
    /^Argumentet finansiering, række 1, kolonne 1: Teksten "30\.000\." ligner et tal/,
  );
  expect(workbench.watched.errors).toEqual([]);
});

test("the overview spills from tables people made themselves", async () => {
  const { page } = workbench;
  // Some of these columns are out of view, so the cells are set by address.
  await page.evaluate(() => {
    const columns: Readonly<Record<string, readonly string[]>> = {
      F: ["Aktivitet", "Lys", "Skole"],
      G: ["Indsatsområde", "2", "1"],
      I: ["Aktivitet", "Lys", "Skole"],
      J: ["2013", "340000", "220000"],
      L: ["År", "2013"],
      M: ["Ramme", "2000000"],
    };
    for (const [column, texts] of Object.entries(columns)) {
      texts.forEach((text, row) => {
        window.workbench.setCell("Ark1", `${column}${String(row + 1)}`, text);
      });
    }
    window.workbench.setCell("Ark1", "F6", "=TRYG.OVERSIGT(F1:G3;I1:J3;L1:M2)");
  });
  await shows("F6", "Indsatsområde");
  await shows("G7", "Skole");
  await shows("G9", "I alt");
  await shows("H9", "560000");
  await shows("H10", "1440000");
});

test("the help page a function links to is served, in both languages", async () => {
  const metadata: unknown = await (await fetch(`${workbench.paneUrl}/functions-da.json`)).json();
  expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true });
  const page = await workbench.page.context().newPage();
  await page.goto(`${workbench.paneUrl}/help/da/target.html`);
  expect(await page.textContent("h1")).toBe("TRYG.MÅLTAL");
  await page.click("nav a:last-child");
  await page.waitForURL(/\/help\/en\/target\.html$/);
  expect(await page.textContent("h2")).toBe("Arguments");
  await page.close();
});
