/** @jest-environment jsdom */
import type { CellValue } from "../../src/cells/cell-value";
import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { requestFromPane } from "../../src/commands/pane-requests";
import type { CheckInput, SheetTable } from "../../src/checks/input";
import type { Language } from "../../src/text/language";
import { line } from "../../src/workbook/change/report";
import { seedPlan } from "../plan/seed-files";
import { drawPane } from "./draw-pane";
import { fakeCheck, type FakeCheck } from "./fake-check";
import { Refused } from "./fake-workbook";
import "./jsdom-page";

beforeAll(() => {
  // jsdom draws nothing that could be scrolled to.
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS = { ...globalThis.CSS, escape: (text: string) => text.replace(/["\\]/g, "\\$&") };
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const plan = seedPlan("tingbjerg-husum");
const rows: readonly (readonly CellValue[])[] = [
  ["Indsatsområde", "Aktivitet", "Finansiering 2013", "Finansiering 2014"],
  [1, "Indbrudsindsats", 40_000, ""],
  [3, "Dialog med beboerne", "30.000.", 30_000],
  ["", "I alt", 90_000, 30_000],
];
const note = (
  cells: readonly (readonly CellValue[])[],
  verdict: SheetTable["verdict"],
): SheetTable => ({
  id: "Notat",
  sheet: "Notat",
  row: 2,
  column: 0,
  values: cells,
  verdict,
});

async function openTab(check: FakeCheck, language: Language = "da") {
  drawPane({ workbook: check.workbook, readers: { check: check.reader }, language });
  const person = userEvent.setup();
  await person.click(screen.getByRole("tab", { name: language === "da" ? "Kontrol" : "Check" }));
  await screen.findByText(language === "da" ? /^Kontrolleret: / : /^Checked: /);
  return person;
}
const withNote = (verdict: SheetTable["verdict"] = "unasked", parts: Partial<CheckInput> = {}) =>
  fakeCheck(plan, { tables: [note(rows, verdict)], ...parts });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const finding = (text: RegExp) => screen.getByRole("button", { name: text, expanded: false });
const strayStop = /»30\.000\.« ud for »Dialog med beboerne« har et punktum for meget/;
const wrongTotal = /^I alt 2013 er 90\.000 kr\., men rækkerne giver 70\.000 kr\./;

describe("What was found", () => {
  test("stands by severity and then by sheet, with counts, errors first", async () => {
    await openTab(withNote());
    const list = screen.getByRole("group", { name: "Kontrolpunkter" });
    const titles = within(list)
      .getAllByRole("heading", { level: 2 })
      .map(({ textContent }) => textContent);
    expect(titles.map((title) => title.replace(/ \(.*/, ""))).toEqual([
      "Fejl",
      "Advarsler",
      "Spørgsmål",
      "Opgaver",
      "Oplysninger",
    ]);
    const errors = within(list).getByRole("region", { name: "Fejl (1)" });
    expect(within(errors).getByRole("heading", { level: 3 })).toHaveTextContent("Notat (1)");
    expect(within(errors).getByRole("button")).toHaveTextContent(wrongTotal);
    expect(within(errors).getByRole("button")).toHaveTextContent("C6");
  });

  test("it shows stated, computed and difference; chosen, its cell is selected and there is a way back", async () => {
    const check = withNote();
    const person = await openTab(check);
    const item = within(button(wrongTotal).closest("li") ?? document.body);
    const figures = item.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(figures).toEqual(["90.000 kr.", "70.000 kr.", "20.000 kr."]);
    await person.click(finding(wrongTotal));
    await person.click(await screen.findByRole("button", { name: "Tilbage til Plan B2" }));
    expect(screen.queryByRole("button", { name: /^Tilbage til/ })).not.toBeInTheDocument();
  });

  test("arrows move through the list, over the headings, and Home goes to the first", async () => {
    const person = await openTab(withNote());
    await person.click(finding(wrongTotal));
    await person.keyboard("{ArrowDown}{ArrowDown}");
    expect(button(strayStop)).toHaveFocus();
    expect(button(strayStop)).toHaveAttribute("aria-expanded", "true");
    expect(button(wrongTotal)).toHaveAttribute("tabindex", "-1");
    await person.keyboard("{ArrowUp}{Home}");
    expect(button(wrongTotal)).toHaveFocus();
  });

  test("is narrowed by kind and by words", async () => {
    const person = await openTab(withNote());
    await person.click(screen.getByRole("button", { name: /^Advarsler \d/, pressed: false }));
    expect(screen.queryByRole("button", { name: wrongTotal })).not.toBeInTheDocument();
    expect(button(strayStop)).toBeVisible();
    await person.type(
      screen.getByRole("searchbox", { name: "Søg i kontrolpunkterne" }),
      "notat c5",
    );
    await waitFor(() =>
      expect(
        within(screen.getByRole("group", { name: "Kontrolpunkter" })).getAllByRole("button"),
      ).toHaveLength(1),
    );
    await person.keyboard(" findes ikke");
    expect(await screen.findByText("Ingen kontrolpunkter passer til søgningen.")).toBeVisible();
  });

  test("ten thousand findings are counted, a hundred drawn, and the rest a press away", async () => {
    const problems = Array.from({ length: 10_000 }, (_, row) => ({
      code: "notANumber" as const,
      table: "funding",
      sheet: "Finansiering",
      cell: `C${String(row + 5)}`,
      column: "2013",
      text: "ca. 40",
    }));
    const person = await openTab(fakeCheck(plan, { problems }));
    const list = await screen.findByRole("group", { name: "Kontrolpunkter" });
    expect(within(list).getByRole("heading", { name: "Fejl (10.000)" })).toBeVisible();
    expect(within(list).getAllByRole("listitem")).toHaveLength(100);
    await person.click(within(list).getByRole("button", { name: /^Vis 100 til/ }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(200);
  });

  test("nothing at all still says what was checked", async () => {
    const sound = { ...plan, areas: [], activities: [], funding: [], frames: [], offences: [] };
    await openTab(fakeCheck({ ...sound, coFunding: [], targetPercents: [] }));
    expect(screen.getByText("Alt stemmer.")).toBeVisible();
    expect(screen.getByText(/^Kontrolleret: 0 rækker/)).toBeVisible();
  });

  test("English words for the same findings", async () => {
    await openTab(withNote(), "en");
    expect(screen.getByRole("heading", { name: "Errors (1)" })).toBeVisible();
    expect(screen.getByRole("button", { name: /^What is|Belongs to this plan/ })).toBeVisible();
  });
});

describe("What can be done", () => {
  test("a correction is seen before it is made, and made by one press", async () => {
    const check = withNote();
    const person = await openTab(check);
    await person.click(finding(strayStop));
    const row = button(strayStop).closest("li");
    expect(row).toHaveTextContent("C5: »30.000.« → 30.000");
    await person.click(button("Ret"));
    expect(check.asked.map(([name]) => name)).toEqual(["fix"]);
    expect(await screen.findByRole("region", { name: "Resultat" })).toHaveTextContent(
      "Rettelsen er skrevet",
    );
    expect(screen.getByRole("button", { name: "Fortryd" })).toBeEnabled();
  });

  test("all corrections of what is listed are seen and made by one press, each cell once", async () => {
    const text = rows.map((cells) => cells.map((cell) => (cell === 40_000 ? "40.000 kr." : cell)));
    const check = fakeCheck(plan, { tables: [note(text, "unasked")] });
    const person = await openTab(check);
    await person.click(screen.getByText("Ret alt, der kan rettes herfra (2)"));
    expect(button("Ret 2 celler").closest("details")).toHaveTextContent(
      /Notat C5: »30\.000\.« → 30\.000Notat C4: »40\.000 kr\.« → 40\.000/,
    );
    await person.click(button("Ret 2 celler"));
    expect(check.asked).toMatchObject([
      ["fix", {}, [{ code: "table-stray-full-stop" }, { code: "table-text-amount" }]],
    ]);
  });

  test("after a correction the sheets are checked again, and the focus stays in the list", async () => {
    const check = withNote();
    const person = await openTab(check);
    await person.click(finding(strayStop));
    // jsdom says that a page has no focus once its focused element is gone; in a browser it keeps it.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const fixed = rows.map((cells) => cells.map((cell) => (cell === "30.000." ? 30_000 : cell)));
    check.input = { ...check.input, tables: [note(fixed, "unasked")] };
    await person.click(button("Ret"));
    await waitFor(() => expect(screen.queryByText(strayStop)).not.toBeInTheDocument());
    expect(document.activeElement).toHaveAttribute("data-finding");
  });

  test("an explanation wants a reason and initials, and remembers the initials", async () => {
    const check = withNote();
    const person = await openTab(check);
    await person.click(finding(wrongTotal));
    await person.click(button("Forklar"));
    expect(screen.getByLabelText("Hvorfor er det rigtigt?")).toHaveFocus();
    await person.type(screen.getByLabelText("Hvorfor er det rigtigt?"), "20.000 er lagt til");
    await person.click(button("Gem forklaring"));
    expect(check.asked).toEqual([]);
    await person.type(screen.getByLabelText("Initialer"), "LJ");
    await person.click(button("Gem forklaring"));
    expect(check.asked.map(([name, , given]) => [name, given])).toEqual([
      ["explain", { reason: "20.000 er lagt til", initials: "LJ" }],
    ]);
    await person.click(finding(strayStop));
    await person.click(button("Forklar"));
    expect(screen.getByLabelText("Initialer")).toHaveValue("LJ");
  });

  test("of a table it is asked once what it is; the answer is kept and can be changed", async () => {
    const check = withNote();
    const person = await openTab(check);
    const question = screen.getByRole("group", { name: "Tabellen på Notat, A3:D6" });
    check.input = { ...check.input, tables: [note(rows, "older")] };
    await person.click(within(question).getByRole("button", { name: "Ældre version" }));
    expect(check.asked.map(([name, , given]) => [name, given])).toEqual([["judge", "older"]]);
    await waitFor(() =>
      expect(screen.queryByRole("heading", { name: "Hvad er tabellen?" })).not.toBeInTheDocument(),
    );
    expect(screen.queryByText(wrongTotal)).not.toBeInTheDocument();
    await person.click(screen.getByText("Rapport, markering og Word-tekst"));
    expect(screen.getByRole("button", { name: "Ældre version", pressed: true })).toBeVisible();
  });

  test("cells are marked and the report is written on request", async () => {
    const check = withNote();
    const person = await openTab(check);
    await person.click(screen.getByText("Rapport, markering og Word-tekst"));
    await person.click(button("Skriv kontrolrapport"));
    await person.click(button("Markér celler"));
    await person.click(button("Fjern markering"));
    const names = check.asked.map(([name]) => name);
    expect(names[0]).toBe("findings");
    expect(names).toContain("mark");
    expect(names.at(-1)).toBe("unmark");
  });

  test("a pasted text is compared with the plan, line by line, and nothing is written", async () => {
    const check = fakeCheck(plan);
    const person = await openTab(check);
    await person.click(screen.getByText("Rapport, markering og Word-tekst"));
    await person.click(screen.getByLabelText("Tekst"));
    await person.paste("Status\nDer er 500.000 kr. tilbage i 2013.");
    await person.click(button("Sammenlign med planen"));
    const list = screen.getByRole("group", { name: "Kontrollér Word-tekst" });
    expect(within(list).getByRole("button")).toHaveTextContent(
      /Resterende beløb 2013: teksten siger 500\.000 kr\., men planen har 510\.000 kr\..*linje 2/,
    );
    expect(check.asked).toEqual([]);
    await person.click(within(list).getByRole("button"));
    expect(within(list).getByText("Der er 500.000 kr. tilbage i 2013.")).toBeVisible();
  });

  test("of a paste with tables the tables are taken from the HTML, merged cells and all", async () => {
    const person = await openTab(fakeCheck(plan));
    await person.click(screen.getByText("Rapport, markering og Word-tekst"));
    const html = `<html><body><p>Notat</p><table>
      <tr><th>Indsatsområde</th><th>Aktivitet</th><th>Finansiering 2013</th></tr>
      <tr><td>3</td><td><p>Dialog med</p><p>beboerne</p></td><td>35.000</td></tr>
      <tr><td colspan="2">I alt</td><td>35.000</td></tr></table></body></html>`;
    const data: Readonly<Record<string, string>> = { "text/html": html, "text/plain": "Notat" };
    fireEvent.paste(screen.getByLabelText("Tekst"), {
      clipboardData: { getData: (type: string) => data[type] ?? "" },
    });
    expect(screen.getByLabelText("Tekst")).toHaveValue(
      [
        "Notat",
        "Indsatsområde\tAktivitet\tFinansiering 2013",
        "3\tDialog med beboerne\t35.000",
        "I alt\t\t35.000",
        "",
      ].join("\n"),
    );
    await person.click(button("Sammenlign med planen"));
    const list = screen.getByRole("group", { name: "Kontrollér Word-tekst" });
    expect(within(list).getByRole("button", { name: /linje 3$/ })).toHaveTextContent(
      "»Dialog med beboerne« 2013: tabellen siger 35.000 kr., Finansiering 30.000 kr.",
    );
  });
});

describe("When it is checked", () => {
  test("the ribbon's Kontrollér shows the tab and checks anew", async () => {
    const check = withNote();
    await openTab(check);
    const before = check.reads;
    await act(async () => {
      requestFromPane("check");
      await Promise.resolve();
    });
    await waitFor(() => expect(check.reads).toBe(before + 1));
    expect(screen.getByRole("tab", { name: "Kontrol", selected: true })).toBeVisible();
  });

  test("a change by the person is checked at once; a co-author's is said, and checked on demand", async () => {
    const check = withNote();
    const person = await openTab(check);
    check.input = fakeCheck(plan).input;
    act(() => check.hint({ by: "person" }));
    await waitFor(() => expect(screen.queryByText(wrongTotal)).not.toBeInTheDocument());
    const reads = check.reads;
    act(() => check.hint({ by: "coauthor" }));
    expect(
      screen.getAllByText("Ikke opdateret: en anden har ændret projektmappen siden.")[0],
    ).toBeVisible();
    expect(check.reads).toBe(reads);
    await person.click(button("Kontrollér"));
    await waitFor(() => expect(screen.queryByText(/^Ikke opdateret/)).not.toBeInTheDocument());
  });

  test("what a co-author writes while the check is under way is still said when it ends", async () => {
    const check = withNote();
    const person = await openTab(check);
    const { read } = check.reader;
    check.answer.read = () => {
      check.answer = {};
      check.hint({ by: "coauthor" });
      return read(undefined);
    };
    await person.click(button("Kontrollér"));
    const said = await screen.findAllByText(/^Ikke opdateret: en anden har ændret projektmappen/);
    expect(said[0]).toBeVisible();
  });

  test("a check can be stopped, and says that it was", async () => {
    const check = withNote();
    const person = await openTab(check);
    check.answer.read = () => new Promise(() => undefined);
    await person.click(button("Kontrollér"));
    await person.click(button("Stop"));
    expect(screen.getAllByText("Kontrollen blev stoppet. Listen er ikke færdig.")[0]).toBeVisible();
    expect(button(wrongTotal)).toBeVisible();
  });

  test("a workbook that cannot be read is said in Excel's reason, and the findings stay", async () => {
    const check = withNote();
    const person = await openTab(check);
    check.answer.read = () => Promise.reject(new Refused(line("cellBeingEdited", {})));
    await person.click(button("Kontrollér"));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /^Kontrollen kunne ikke gennemføres\. .*Tryk Enter eller Esc i arket/,
    );
    expect(button(wrongTotal)).toBeVisible();
  });
});
