/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { requestFromPane } from "../../src/commands/pane-requests";
import { overviewTable } from "../../src/plan/overview";
import type { Language } from "../../src/text/language";
import { line, type Report } from "../../src/workbook/change/report";
import { planOfSize } from "../support/plan-of-size";
import { drawPane } from "./draw-pane";
import {
  changeOn,
  fakeWorkbook,
  Refused,
  report,
  workbookState,
  type FakeWorkbook,
} from "./fake-workbook";
import "./jsdom-page";

afterEach(cleanup);

async function openPane(workbook: FakeWorkbook, language: Language = "da") {
  drawPane({ workbook, language });
  await screen.findAllByRole("heading", { level: 2 });
  return userEvent.setup();
}

/** An action that ends with this report. */
const answer = (parts: Partial<Report>) => () => Promise.resolve(report(parts));
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const headings = () => screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
const result = () => screen.findByRole("region", { name: "Resultat" });
const announced = () => screen.getByRole("status").textContent;

describe("Start offers the one next step", () => {
  test("an empty workbook is offered a plan or an example, and shows no sheets", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const person = await openPane(workbook);
    expect(headings()).toEqual(["Ingen tryghedsplan her endnu"]);
    await person.click(button("Hent eksemplet Tingbjerg-Husum 2013–2016"));
    expect(workbook.asked).toEqual([["example", "tingbjerg-husum"]]);
    expect(await result()).toHaveTextContent("Eksemplet er hentet");
    expect(button("Gå til Oversigt")).toBeEnabled();
  });

  test("sheets of other people's with the plan's names are named before anything is made", async () => {
    await openPane(
      fakeWorkbook(workbookState("missing", { plan: { state: "foreign", sheetName: "Plan" } })),
    );
    expect(screen.getByText(/allerede ark med navne, som planen bruger \(Plan\)/)).toBeVisible();
  });

  test("a workbook with a missing column is offered the repair, and says what is missing where", async () => {
    const workbook = fakeWorkbook(
      workbookState("present", {
        funding: { state: "damaged", missingColumns: ["2014"] },
        deliverables: { state: "missing" },
      }),
    );
    workbook.answers.repair = answer({ done: [line("nothingToDo", {})] });
    const person = await openPane(workbook);
    expect(headings()[0]).toBe("Nogle ark mangler noget");
    expect(screen.getByText("mangler kolonnen 2014")).toBeVisible();
    await person.click(button("Reparér ark"));
    expect(workbook.asked).toEqual([["repair"]]);
    expect(await result()).toHaveTextContent("Alt var på plads. Intet er ændret.");
  });

  test("a plan without areas begins at Indsatsområder", async () => {
    const workbook = fakeWorkbook(workbookState("present", { areas: { rows: 0 } }));
    const person = await openPane(workbook);
    await person.click(button("Gå til Indsatsområder"));
    expect(workbook.asked).toEqual([["goTo", { sheet: "Indsatsområder" }]]);
  });

  test("pressing a sheet goes to its tab, by the name the tab has now", async () => {
    const workbook = fakeWorkbook(
      workbookState("present", { frame: { sheetName: "Ramme (tryghedsplan)" } }),
    );
    const person = await openPane(workbook);
    await person.click(button(/^Ramme/));
    expect(workbook.asked).toEqual([["goTo", { sheet: "Ramme (tryghedsplan)" }]]);
  });

  test("Excel in English gets an English pane with Danish sheet names", async () => {
    await openPane(fakeWorkbook(workbookState("present")), "en");
    expect(screen.getByRole("tab", { name: "Overview" })).toBeInTheDocument();
    expect(button(/^Finansiering/)).toHaveTextContent("9 rows");
  });
});

describe("What came of it is said", () => {
  test("notes stand in the open, what was done unfolds, and it can be undone", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    workbook.answers.create = answer({
      done: [line("sheetMade", { sheet: "Ramme" })],
      notes: [line("sheetNameTaken", { wanted: "Plan", used: "Plan (tryghedsplan)" })],
      undo: changeOn(),
    });
    const person = await openPane(workbook);
    await person.click(button("Opret plan"));
    const box = await result();
    expect(box).toHaveTextContent("planens ark hedder Plan (tryghedsplan)");
    expect(within(box).getByText("Arket Ramme er oprettet.")).not.toBeVisible();
    expect(announced()).toMatch(/^Planen er oprettet\. Projektmappen har allerede et ark/);
    await person.click(within(box).getByRole("button", { name: "Fortryd" }));
    expect(workbook.asked.map(([name]) => name)).toEqual(["create", "undo"]);
    await waitFor(() => expect(announced()).toBe("Ændringen er fortrudt"));
    expect(screen.queryByRole("button", { name: "Fortryd" })).not.toBeInTheDocument();
  });

  test("a closed message leaves the way back on Start", async () => {
    const person = await openPane(fakeWorkbook(workbookState("missing")));
    await person.click(button("Opret plan"));
    await result();
    await person.click(button("Luk besked"));
    expect(screen.getByText("Seneste ændring: Planen er oprettet")).toBeVisible();
    expect(button("Fortryd")).toBeEnabled();
  });

  test("a refusal is a failure with Excel's reason in plain words", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    workbook.answers.create = answer({
      refusals: [line("cellBeingEdited", {}), line("nothingChanged", {})],
    });
    const person = await openPane(workbook);
    await person.click(button("Opret plan"));
    const box = await result();
    expect(box).toHaveTextContent("Planen blev ikke oprettet");
    expect(box).toHaveTextContent("Tryk Enter eller Esc i arket");
    expect(box).toHaveTextContent("Projektmappen er, som den var.");
  });

  test("half a change is called half, with both what was done and why not the rest", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    workbook.answers.create = answer({
      done: [line("sheetMade", { sheet: "Plan" })],
      refusals: [line("busy", {}), line("partlyDone", { done: 1, of: 2 })],
    });
    const person = await openPane(workbook);
    await person.click(button("Opret plan"));
    const box = await result();
    expect(box).toHaveTextContent("Kun en del blev gjort");
    expect(within(box).getByText("Arket Plan er oprettet.")).toBeInTheDocument();
  });

  test("what was written is not called failed when it cannot be read again", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const person = await openPane(workbook);
    workbook.reads.readPlan = () => Promise.reject(new Refused(line("busy", {})));
    await person.click(button("Opret plan"));
    const box = await result();
    expect(box).toHaveTextContent("Det er gjort, men arkene kunne ikke læses igen");
    expect(box).not.toHaveTextContent("Planen blev ikke oprettet");
  });

  test("while something is under way nothing else can be set going, and the focus stays", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    let finish = (): void => undefined;
    workbook.answers.create = () =>
      new Promise((resolve) => {
        finish = () => resolve(report({ done: [line("sheetMade", { sheet: "Plan" })] }));
      });
    const person = await openPane(workbook);
    await person.click(button("Opret plan"));
    await person.click(button(/Tingbjerg-Husum/));
    await person.click(button("Opret plan"));
    expect(button("Opret plan")).toHaveFocus();
    expect(
      await screen.findByRole("progressbar", { name: "Opretter planens ark …" }),
    ).toBeVisible();
    act(() => finish());
    expect(workbook.asked).toHaveLength(1);
    expect(await result()).toHaveFocus();
  });

  test("a fault of the pane's own is a sentence, never the error's text", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const reported: unknown[] = [];
    globalThis.reportError = (error) => reported.push(error);
    workbook.answers.create = () => Promise.reject(new TypeError("x is not a function"));
    const person = await openPane(workbook);
    await person.click(button("Opret plan"));
    const box = await result();
    expect(box).toHaveTextContent("Der skete en fejl i panelet selv.");
    expect(box).not.toHaveTextContent("x is not");
    expect(reported).toHaveLength(1);
  });

  test("a workbook that cannot be looked at can be tried again", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    workbook.reads.inspect = () => Promise.reject(new Refused(line("busy", {})));
    drawPane({ workbook });
    expect(await result()).toHaveTextContent("Projektmappen kunne ikke læses");
    workbook.reads = {};
    await userEvent.click(button("Prøv igen"));
    expect(await screen.findByText("Ingen tryghedsplan her endnu")).toBeVisible();
  });
});

describe("Cells that cannot be read", () => {
  const strayPoint = {
    code: "strayPoint",
    severity: "warning",
    table: "funding",
    sheet: "Finansiering",
    cell: "C6",
    column: "2013",
    text: "30.000.",
    suggestion: "30.000",
  } as const;

  test("are listed with place and what to write; pressing one selects the cell", async () => {
    const workbook = fakeWorkbook(workbookState("present"));
    workbook.problems = [strayPoint];
    const person = await openPane(workbook);
    const problem = await screen.findByRole("button", {
      name: /Finansiering, celle C6.*30\.000\./,
    });
    await person.click(problem);
    expect(workbook.asked).toEqual([["goTo", { sheet: "Finansiering", cell: "C6" }]]);
  });

  test("a sheet that is gone meanwhile is said when it is asked for", async () => {
    const workbook = fakeWorkbook(workbookState("present"));
    workbook.problems = [strayPoint];
    workbook.reads.goTo = () => Promise.reject(new Refused(line("gone", {})));
    const person = await openPane(workbook);
    await person.click(await screen.findByRole("button", { name: /Finansiering, celle C6/ }));
    expect(await result()).toHaveTextContent("Cellen kunne ikke vises");
  });

  test("a thousand of them are shown twenty at a time", async () => {
    const workbook = fakeWorkbook(workbookState("present"));
    workbook.problems = Array.from({ length: 1000 }, (_, index) => ({
      ...strayPoint,
      cell: `C${index + 6}`,
    }));
    const person = await openPane(workbook);
    await screen.findByRole("button", { name: "Vis 20 til" });
    expect(screen.getAllByRole("button", { name: /celle C/ })).toHaveLength(20);
    await person.click(button("Vis 20 til"));
    expect(screen.getAllByRole("button", { name: /celle C/ })).toHaveLength(40);
  });
});

describe("Oversigt", () => {
  async function openOverview(workbook: FakeWorkbook) {
    const person = await openPane(workbook);
    await person.click(screen.getByRole("tab", { name: "Oversigt" }));
    const table = await screen.findByRole("table", { name: /^Oversigt over aktiviteter/ });
    return { person, table };
  }
  const cells = (row: HTMLElement) =>
    [...row.querySelectorAll("th, td")].map((cell) => cell.textContent);

  test("shows section 10 as the document has it, blank where a year has no money", async () => {
    const { table } = await openOverview(fakeWorkbook(workbookState("present")));
    expect(table).toHaveAccessibleName(
      "Oversigt over aktiviteter i Tingbjerg-Husum Partnerskab i 2013 og frem",
    );
    const rows = within(table).getAllByRole("row").map(cells);
    expect(rows).toHaveLength(12);
    expect(rows[1]).toEqual(["1", "Indbrudsindsats", "40.000", "", "", ""]);
    expect(rows[10]).toEqual(["", "I alt", "1.490.000", "1.030.000", "620.000", "620.000"]);
    expect(rows[11]?.slice(1)).toEqual([
      "Resterende beløb pr. år",
      "510.000",
      "970.000",
      "1.380.000",
      "1.380.000",
    ]);
    expect(
      within(table).getByRole("columnheader", { name: "Finansiering 2013" }),
    ).toHaveTextContent("2013");
  });

  test("area tables and targets unfold: area 5 says it has none, 2016's burglaries are 116 (-25 %)", async () => {
    const { person } = await openOverview(fakeWorkbook(workbookState("present")));
    await person.click(screen.getByText("Områdetabeller"));
    expect(
      await screen.findByText("Der er endnu ingen aktiviteter under indsatsområde 5."),
    ).toBeVisible();
    await person.click(screen.getByText("Måltabel"));
    const targets = await screen.findByRole("table", { name: /^Måltal/ });
    expect(cells(within(targets).getByRole("row", { name: /Indbrud/ }))).toEqual([
      "Indbrud",
      "154",
      "139 (-10 %)",
      "131 (-15 %)",
      "123 (-20 %)",
      "116 (-25 %)",
    ]);
  });

  test.each([
    ["formulas unless asked otherwise", undefined, "formulas"],
    ["fixed values on request", "Faste værdier", "values"],
  ])("is written as %s", async (_, choice, content) => {
    const workbook = fakeWorkbook(workbookState("present"));
    const { person } = await openOverview(workbook);
    if (choice) await person.click(screen.getByRole("radio", { name: choice }));
    await person.click(button("Skriv oversigt"));
    expect(workbook.asked).toEqual([["write", content]]);
  });

  test("Opdatér oversigt on the ribbon writes and shows the result, also while the pane is opening", async () => {
    const workbook = fakeWorkbook(workbookState("present"));
    workbook.answers.write = answer({
      done: [line("tableWritten", { sheet: "Oversigt", rows: 9 })],
    });
    requestFromPane("updateOverview");
    drawPane({ workbook });
    await waitFor(async () => expect(await result()).toHaveTextContent("Oversigten er skrevet"));
    expect(workbook.asked).toEqual([["write", "formulas"]]);
    expect(screen.getByRole("tab", { name: "Oversigt" })).toHaveAttribute("aria-selected", "true");
  });

  test("says aloud what the sums leave out: money on an unknown activity, a year without a frame", async () => {
    const workbook = fakeWorkbook(workbookState("present"));
    const { plan } = workbook;
    workbook.plan = {
      ...plan,
      frames: plan.frames.slice(1),
      activities: plan.activities.slice(1),
    };
    await openOverview(workbook);
    expect(screen.getByText(/har penge på aktiviteten .* som ikke står på/)).toBeVisible();
    expect(screen.getByText(/^Rammen for 2013 mangler/)).toBeVisible();
  });

  test.each<[string, (workbook: FakeWorkbook) => void]>([
    ["while the person types", (workbook) => workbook.hint?.()],
    ["when the pane gets the focus", () => window.dispatchEvent(new Event("focus"))],
  ])("typing in the sheet is seen %s, without a word", async (_when, happens) => {
    const workbook = fakeWorkbook(workbookState("present"));
    const { table } = await openOverview(workbook);
    workbook.plan = { ...workbook.plan, activities: workbook.plan.activities.slice(0, 1) };
    act(() => happens(workbook));
    await waitFor(() => expect(within(table).getAllByRole("row")).toHaveLength(4));
    expect(announced()).toBe("");
  });

  test("of many activities the first two hundred are shown, and the rest counted", async () => {
    const workbook = fakeWorkbook(workbookState("present"));
    workbook.plan = planOfSize({ activities: 250, years: 2 });
    expect(overviewTable(workbook.plan).rows).toHaveLength(245);
    const { table } = await openOverview(workbook);
    expect(within(table).getByText(/^… og 45 rækker til/)).toBeVisible();
  });

  test("a copy the clipboard refused says how else to copy, and is not remembered", async () => {
    const workbook = fakeWorkbook(workbookState("present"));
    const { person } = await openOverview(workbook);
    document.execCommand = () => false;
    await person.click(button("Kopiér til Word"));
    expect(await result()).toHaveTextContent("Markér tabellen nedenfor, og tryk Ctrl+C.");
    expect(workbook.asked).toEqual([]);
  });

  test("a copy of figures that no longer stand in the sheets is not called good", async () => {
    const workbook = fakeWorkbook(workbookState("present"));
    const { person, table } = await openOverview(workbook);
    document.execCommand = () => {
      const event = new Event("copy", { cancelable: true });
      document.dispatchEvent(Object.assign(event, { clipboardData: { setData: () => undefined } }));
      return true;
    };
    workbook.plan = { ...workbook.plan, frames: [] };
    await person.click(button("Kopiér til Word"));
    expect(await result()).toHaveTextContent("tryk Kopiér til Word en gang til");
    expect(workbook.asked).toEqual([]);
    expect(within(table).queryByText("510.000")).not.toBeInTheDocument();
    await person.click(button("Kopiér til Word"));
    await waitFor(() => expect(workbook.asked.map(([work]) => work)).toEqual(["copy"]));
  });

  test("without a plan it leads back to Start", async () => {
    const person = await openPane(fakeWorkbook(workbookState("missing")));
    await person.click(screen.getByRole("tab", { name: "Oversigt" }));
    await person.click(await screen.findByRole("button", { name: "Gå til Start" }));
    expect(button("Opret plan")).toBeVisible();
  });
});

describe("The keyboard", () => {
  test("arrows, Home and End move between the tabs, which are one stop for Tab", async () => {
    const person = await openPane(fakeWorkbook(workbookState("present")));
    const [start, ...others] = screen.getAllByRole("tab");
    await person.tab();
    expect(start).toHaveFocus();
    for (const other of others) {
      await person.keyboard("{ArrowRight}");
      expect(other).toHaveFocus();
      expect(other).toHaveAttribute("aria-selected", "true");
    }
    expect(start).toHaveAttribute("tabindex", "-1");
    await person.keyboard("{ArrowRight}");
    expect(start).toHaveFocus();
    await person.keyboard("{End}{Home}");
    expect(start).toHaveFocus();
  });
});
