/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { HeldFigures } from "../../src/workbook/import-figures";
import { line } from "../../src/workbook/report";
import type { UnrecordedFigure } from "../../src/workbook/reports-rows";
import { count, year } from "../plan/build";
import { fakeFiguresActions, heldBy } from "./fake-figures-actions";
import {
  button,
  openFigures,
  part,
  paste,
  plan,
  prepareBrowser,
  recorded,
  withPlan,
  withReported,
} from "./figures-pane";
import { fakeWorkbook, Refused, report, workbookState } from "./fake-actions";

beforeAll(prepareBrowser);
afterEach(cleanup);
// Whole panes are drawn and searched by role here, which takes its time on a busy machine.
jest.setTimeout(60_000);

describe("Written", () => {
  test("source, date and provisional go along, the table is put away, and targets and status follow", async () => {
    const figures = fakeFiguresActions(plan);
    const person = await openFigures(figures);
    await paste("Gerningstype\t2013\nIndbrud\t146");
    await person.type(await screen.findByRole("textbox", { name: /^Kilde/ }), " Politiet ");
    fireEvent.change(screen.getByLabelText(/^Opgjort den/), { target: { value: "2014-01-15" } });
    await person.click(screen.getByRole("checkbox", { name: "Foreløbige tal" }));
    await person.click(button("Skriv 1 tal"));
    const result = await screen.findByRole("region", { name: "Resultat" });
    expect(result).toHaveTextContent("Tallene er skrevet");
    expect(within(result).getByRole("button", { name: "Fortryd" })).toBeEnabled();
    const [[, record] = []] = recorded(figures);
    expect(record).toMatchObject({
      chosen: [{ offence: "Indbrud", year: 2013, to: 146, change: "new" }],
      source: { name: "Politiet", drawn: "2014-01-15", provisional: true },
    });
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
    const indbrud = await part("Indbrud");
    await waitFor(() => expect(indbrud).toHaveTextContent("Delvist opfyldt"));
    expect(indbrud).toHaveTextContent("2013: 146 anmeldt, måltal 139");
    expect(indbrud).toHaveTextContent("Målopfyldelse: 53 % mod 2013, 21 % mod 2016");
    expect(within(indbrud).getByRole("img")).toHaveAccessibleName(
      "Indbrud. Baseline 2012: 154. Måltal 2013: 139, 2014: 131, 2015: 123, 2016: 116. Anmeldt 2013: 146.",
    );
    await person.click(within(indbrud).getByText("Tallene for Indbrud"));
    const rows = within(await within(indbrud).findByRole("table")).getAllByRole("row");
    expect([...(rows[2]?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      "2013",
      "139",
      "146",
      "53 %",
      "Delvist opfyldt",
    ]);
  });

  test("what the workbook refuses is said, and the table stays to be tried again", async () => {
    const figures = fakeFiguresActions(plan);
    const person = await openFigures(figures);
    await paste("Gerningstype\t2013\nIndbrud\t146");
    figures.answer.record = () =>
      Promise.resolve(
        report({ refusals: [line("changedSincePreview", { sheet: "Kriminalitet", cell: "H5" })] }),
      );
    await person.type(await screen.findByRole("textbox", { name: /^Kilde/ }), "Politiet{Enter}");
    expect(await screen.findByRole("region", { name: "Resultat" })).toHaveTextContent(
      "Tallene blev ikke skrevet",
    );
    expect(button("Skriv 1 tal")).toBeVisible();
  });

  test("figures that stand there already get their source, and nothing else", async () => {
    const figures = fakeFiguresActions(withReported(plan, "Indbrud", 2013, 146));
    const person = await openFigures(figures);
    await paste("Gerningstype\t2013\nIndbrud\t146");
    await person.type(await screen.findByRole("textbox", { name: /^Kilde/ }), "Politiet");
    await person.click(button("Gem kilde til 1 tal"));
    await screen.findByRole("region", { name: "Resultat" });
    const [[, record] = []] = recorded(figures);
    expect(record).toMatchObject({ chosen: [{ change: "same" }] });
  });
});

describe("What the workbook holds", () => {
  const typed = (offence: string, reported: number, cellName: string): UnrecordedFigure => ({
    offence,
    year: year(2013),
    count: count(reported),
    place: { sheet: "Kriminalitet", cell: cellName },
  });

  test("a figure typed into the sheet is noticed on any tab, and its source is asked for", async () => {
    const figures = fakeFiguresActions(plan);
    const workbook = withPlan();
    const person = await openFigures(figures, workbook);
    await part("Mål og anmeldelser");
    await person.click(screen.getByRole("tab", { name: "Start" }));
    figures.held = heldBy(plan, {
      unrecorded: [typed("Indbrud", 146, "H5"), typed("Chikane", 31, "H10")],
    });
    act(() => figures.hint({ by: "person" }));
    const tab = await screen.findByRole("tab", { name: "Politital, 2 tal mangler kilde" });
    await person.click(tab);
    const asked = await part("Hvor kommer tallene fra?");
    await person.click(within(asked).getByRole("button", { name: "Gå til H10" }));
    expect(workbook.asked.at(-1)).toEqual(["goTo", { sheet: "Kriminalitet", cell: "H10" }]);
    await person.click(within(asked).getByRole("checkbox", { name: "Chikane 2013: 31" }));
    await person.type(within(asked).getByRole("textbox", { name: /^Kilde/ }), "Politiet");
    await person.click(within(asked).getByRole("button", { name: "Gem kilde til 1 tal" }));
    await screen.findByText("Kilden er gemt", { selector: "p" });
    expect(figures.asked[0]?.[0]).toBe("recordSources");
    expect(figures.asked[0]?.[1]).toEqual([typed("Indbrud", 146, "H5")]);
    expect(await screen.findByRole("tab", { name: "Politital" })).toBeVisible();
  });

  test("a table being looked at follows the sheet", async () => {
    const figures = fakeFiguresActions(plan);
    await openFigures(figures);
    await paste("Gerningstype\t2013\nIndbrud\t146");
    await screen.findByRole("button", { name: "Skriv 1 tal" });
    figures.held = heldBy(withReported(plan, "Indbrud", 2013, 146));
    act(() => figures.hint({ by: "coauthor" }));
    expect(await screen.findByRole("button", { name: "Gem kilde til 1 tal" })).toBeVisible();
  });

  const hindrances: readonly (readonly [string, (held: HeldFigures) => HeldFigures, RegExp])[] = [
    ["lacks the sheet", ({ sheet: _, ...held }) => held, /^Arket Kriminalitet mangler/],
    ["has no offences", (held) => ({ ...held, offences: [] }), /har ingen gerningstyper endnu/],
    ["has no years", (held) => ({ ...held, years: [] }), /^Planen har ingen år endnu/],
  ];
  test.each(hindrances)("a plan that %s says so, and what to do", async (_, without, words) => {
    const figures = fakeFiguresActions(plan);
    figures.held = without(heldBy(plan));
    await openFigures(figures);
    expect(await screen.findByText(words)).toBeVisible();
  });

  test("without a plan it leads back to Start", async () => {
    const person = await openFigures(
      fakeFiguresActions(plan),
      fakeWorkbook(workbookState("missing")),
    );
    await person.click(await screen.findByRole("button", { name: "Gå til Start" }));
    expect(button("Opret plan")).toBeVisible();
  });

  test("a workbook that cannot be read is said in Excel's reason", async () => {
    const figures = fakeFiguresActions(plan);
    figures.answer.held = () => Promise.reject(new Refused(line("cellBeingEdited", {})));
    await openFigures(figures);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /^Planens tal kunne ikke læses\. .*Tryk Enter eller Esc i arket/,
    );
  });

  test("English words for the same", async () => {
    await openFigures(fakeFiguresActions(plan), withPlan(), "en");
    expect(await screen.findByText("Paste the police's figures")).toBeVisible();
    expect(await screen.findByRole("region", { name: "Targets and reports" })).toBeVisible();
  });
});
