/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Count, Plan, Year } from "../../src/plan/types";
import type { Language } from "../../src/text/language";
import { line } from "../../src/workbook/change/report";
import { seedPlan } from "../plan/seed-files";
import { Refused, report, workbookState } from "./fake-workbook";
import { drawPane } from "./draw-pane";
import { fakeFigures, type FakeFigures } from "./fake-figures";
import "./jsdom-page";

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  // Browsers have it; jsdom does not.
  Blob.prototype.arrayBuffer = function (this: Blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(new Error("The file could not be read."));
      reader.readAsArrayBuffer(this);
    });
  };
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const plan = seedPlan("tingbjerg-husum");
const year = (value: number): Year => value as Year;
const count = (value: number): Count => value as Count;

/** The plan with figures of 2013 on Kriminalitet. */
function withReported(figures: Readonly<Record<string, number>>): Plan {
  return {
    ...plan,
    offences: plan.offences.map((offence) => {
      const figure = figures[offence.name];
      return figure === undefined
        ? offence
        : { ...offence, reported: new Map([[year(2013), count(figure)]]) };
    }),
  };
}

async function openTab(
  figures: FakeFigures,
  {
    state = "present",
    language = "da",
  }: { state?: "present" | "missing"; language?: Language } = {},
) {
  figures.workbook.state = workbookState(state);
  drawPane({ workbook: figures.workbook, readers: { figures: figures.reader }, language });
  const person = userEvent.setup();
  const name = language === "da" ? "Politital" : "Police figures";
  await person.click(screen.getByRole("tab", { name }));
  return person;
}

const box = () => screen.findByRole("textbox", { name: "Sæt tabellen ind her (Ctrl+V)" });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** A paste as the browser tells of it. */
async function paste(data: Readonly<Record<string, string>>): Promise<void> {
  const clipboardData = { getData: (type: string) => data[type] ?? "", files: [] };
  fireEvent.paste(await box(), { clipboardData });
  await screen.findByRole("heading", { name: "Hvad der blev af hver celle" });
}
const pasteText = (text: string) => paste({ "text/plain": text });
const choice = (name: RegExp) => screen.getByRole("checkbox", { name });

const table = "Gerningstype\t2013\nIndbrud\t146\nTyverier\t430\n";

describe("A pasted table", () => {
  test("is shown against the sheet, and written with its source", async () => {
    const figures = fakeFigures(plan);
    const person = await openTab(figures);
    await pasteText(table);
    expect(screen.getByRole("list", { name: "Nye tal (2)" })).toHaveTextContent("Indbrud 2013 146");
    expect(button("Skriv 2 tal")).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText("Skriv kilden og datoen først.")).toBeVisible();
    await person.type(screen.getByLabelText(/^Hvor kommer tallene fra/), "Københavns Politi");
    fireEvent.change(screen.getByLabelText(/^Opgjort den/), { target: { value: "2014-02-03" } });
    await person.click(screen.getByRole("checkbox", { name: "Tallene er foreløbige" }));
    await person.click(button("Skriv 2 tal"));
    await screen.findByText("Tallene er skrevet", { selector: "p" });
    const [recorded] = figures.recorded;
    expect(recorded?.source).toEqual({
      name: "Københavns Politi",
      drawn: "2014-02-03",
      provisional: true,
    });
    expect(recorded?.chosen.map(({ offence, to }) => [offence, to])).toEqual([
      ["Indbrud", 146],
      ["Tyverier", 430],
    ]);
    expect(
      screen.queryByRole("heading", { name: "Hvad der blev af hver celle" }),
    ).not.toBeInTheDocument();
    expect(button("Fortryd")).toBeEnabled();
  });

  test("with merged cells is read from the HTML, whose script does nothing", async () => {
    await openTab(fakeFigures(plan));
    await paste({
      "text/html":
        "<table><tr><th>Gerningstype</th><th>2013</th></tr><tr><td>Indbrud<script>document.title='x'</script></td><td>146</td></tr></table>",
      "text/plain": "noget andet",
    });
    expect(screen.getByRole("list", { name: "Nye tal (1)" })).toHaveTextContent("Indbrud 2013 146");
    expect(document.title).not.toBe("x");
    expect(screen.getByText("Programkode i det indsatte er udeladt og ikke kørt.")).toBeVisible();
  });

  test("says what a changed figure was, and what stays is folded away", async () => {
    await openTab(fakeFigures(withReported({ Indbrud: 139, Tyverier: 430 })));
    await pasteText(table);
    expect(screen.getByRole("list", { name: "Ændrede tal (1)" })).toHaveTextContent("139 → 146");
    expect(screen.getByText("Uændrede (1)")).toBeVisible();
    expect(button("Skriv 1 tal")).toBeInTheDocument();
  });

  test("a changed baseline is only written when somebody says so", async () => {
    const figures = fakeFigures(plan);
    const person = await openTab(figures);
    await pasteText("Gerningstype\t2012\t2013\nIndbrud\t160\t146\n");
    const baseline = choice(/^Skriv Indbrud 2012: 154 → 160/);
    expect(baseline).not.toBeChecked();
    expect(button("Skriv 1 tal")).toBeInTheDocument();
    await person.click(baseline);
    expect(button("Skriv 2 tal")).toBeInTheDocument();
    await person.click(choice(/^Skriv Indbrud 2013: 146/));
    expect(button("Skriv 1 tal")).toBeInTheDocument();
  });

  test("a label nobody knows is placed once, and what is placed is remembered", async () => {
    const figures = fakeFigures(plan);
    const person = await openTab(figures);
    await pasteText("Gerningstype\t2013\nBrud ind i bolig\t146\nSpøgelser\t3\nTyverier\t430\n");
    const labels = await screen.findByRole("region", { name: "Ikke placeret" });
    await person.selectOptions(within(labels).getByLabelText("Brud ind i bolig"), "Indbrud");
    await screen.findByRole("list", { name: "Nye tal (2)" });
    await person.selectOptions(within(labels).getByLabelText("Spøgelser"), "Udelad");
    await person.type(screen.getByLabelText(/^Hvor kommer tallene fra/), "Politiet");
    await person.click(button("Skriv 2 tal"));
    await waitFor(() => expect(figures.recorded).toHaveLength(1));
    expect([...(figures.recorded[0]?.placed ?? [])].sort()).toEqual([
      ["Brud ind i bolig", "Indbrud"],
      ["Spøgelser", null],
    ]);
  });

  test("what is not certain is asked, and left until it is answered", async () => {
    const person = await openTab(
      fakeFigures(withReported({ Indbrud: 146, Tyverier: 430, Hærværk: 66 })),
    );
    await pasteText("Gerningstype\t2014\nIndbrud\t146\nTyverier\t430\nHærværk\t66\n");
    const asked = await screen.findByRole("region", { name: "Det skal du svare på" });
    expect(within(asked).getByRole("radio", { name: "Nej, lad dem være" })).toBeChecked();
    expect(screen.getByText("Der er ingen tal at skrive.")).toBeVisible();
    await person.click(within(asked).getByRole("radio", { name: "Ja, brug dem" }));
    expect(await screen.findByRole("list", { name: "Nye tal (3)" })).toBeVisible();
  });

  test("one that cannot be used says why, and nothing can be written", async () => {
    await openTab(fakeFigures(plan));
    await pasteText("Kære alle, hermed tallene for året. Hilsen politiet.");
    expect(screen.getByRole("alert")).toHaveTextContent(/^Der er ikke nogen tabel med tal/);
    expect(screen.queryByRole("button", { name: /^Skriv/ })).not.toBeInTheDocument();
  });

  test("is forgotten on request, and nothing was written", async () => {
    const figures = fakeFigures(plan);
    const person = await openTab(figures);
    await pasteText(table);
    await person.click(button("Ryd"));
    expect(
      screen.queryByRole("heading", { name: "Hvad der blev af hver celle" }),
    ).not.toBeInTheDocument();
    expect(figures.recorded).toEqual([]);
  });

  test("stays when Excel refuses, so that nothing has to be pasted again", async () => {
    const figures = fakeFigures(plan);
    figures.answer = report({ refusals: [line("protectedSheet", { sheet: "Kriminalitet" })] });
    const person = await openTab(figures);
    await pasteText(table);
    await person.type(screen.getByLabelText(/^Hvor kommer tallene fra/), "Politiet");
    await person.click(button("Skriv 2 tal"));
    expect(await screen.findByText("Tallene blev ikke skrevet")).toBeVisible();
    expect(screen.getByRole("list", { name: "Nye tal (2)" })).toBeVisible();
  });
});

describe("Other ways in", () => {
  test("a file, by its bytes", async () => {
    const person = await openTab(fakeFigures(plan));
    await box();
    const bytes = Buffer.from("Gerningstype;2013\nHærværk;70\n", "latin1");
    const chooser = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!chooser) throw new Error("no file chooser");
    await person.upload(chooser, new File([bytes], "politi.csv", { type: "text/csv" }));
    expect(await screen.findByText("Fra politi.csv")).toBeVisible();
    expect(await screen.findByRole("list", { name: "Nye tal (1)" })).toHaveTextContent("Hærværk");
  });

  test("the selected cells, and a sentence when they are empty", async () => {
    const figures = fakeFigures(plan);
    const person = await openTab(figures);
    await box();
    await person.click(button("Brug markeringen"));
    expect(await screen.findByText(/^Der står ikke noget i de markerede celler/)).toBeVisible();
    figures.selected = [
      ["Gerningstype", { value: 2013, format: "General" }],
      ["Indbrud", { value: 146, format: "General" }],
    ];
    await person.click(button("Brug markeringen"));
    expect(await screen.findByRole("list", { name: "Nye tal (1)" })).toHaveTextContent("146");
  });

  test("typed text", async () => {
    const person = await openTab(fakeFigures(plan));
    fireEvent.change(await box(), { target: { value: table } });
    await person.click(button("Læs teksten"));
    expect(await screen.findByRole("list", { name: "Nye tal (2)" })).toBeVisible();
  });
});

describe("Figures typed straight into Kriminalitet", () => {
  const unrecorded = [
    {
      offence: "Indbrud",
      year: year(2013),
      count: count(146),
      replaces: count(139),
      place: { sheet: "Kriminalitet", cell: "H4" },
    },
  ];

  test("are noticed as they come, and their source is asked for", async () => {
    const figures = fakeFigures(plan);
    const person = await openTab(figures);
    await box();
    expect(screen.queryByRole("region", { name: "Tal uden kilde" })).not.toBeInTheDocument();
    figures.held = { ...figures.held, unrecorded };
    act(() => figures.hint({ by: "person" }));
    const asked = await screen.findByRole("region", { name: "Tal uden kilde" });
    expect(asked).toHaveTextContent("Indbrud 2013: 146");
    expect(asked).toHaveTextContent("før 139");
    await person.type(within(asked).getByLabelText(/^Hvor kommer tallene fra/), "Politiet");
    figures.held = { ...figures.held, unrecorded: [] };
    await person.click(within(asked).getByRole("button", { name: "Notér kilden" }));
    await waitFor(() =>
      expect(screen.queryByRole("region", { name: "Tal uden kilde" })).not.toBeInTheDocument(),
    );
    expect(figures.sources).toMatchObject([{ figures: unrecorded, source: { name: "Politiet" } }]);
  });
});

describe("What the tab says when there is nothing to read into", () => {
  test("without a plan it leads to Start", async () => {
    const person = await openTab(fakeFigures(plan), { state: "missing" });
    expect(await screen.findByText(/^Politital kan læses ind, når der er en plan/)).toBeVisible();
    await person.click(button("Gå til Start"));
    expect(screen.getByRole("tab", { name: "Start", selected: true })).toBeVisible();
  });

  test("without Kriminalitet it names the sheet; on a protected one it says so beforehand", async () => {
    const { sheet: _, ...none } = fakeFigures(plan).held;
    const figures = fakeFigures(plan);
    figures.held = none;
    await openTab(figures);
    expect(await screen.findByText(/^Arket Kriminalitet mangler\./)).toBeVisible();
    figures.held = { ...none, sheet: { name: "Kriminalitet", protected: true } };
    act(() => figures.hint({ by: "person" }));
    expect(await screen.findByText(/^Arket Kriminalitet er beskyttet\./)).toBeVisible();
  });

  test("when Excel does not answer it says why, and the next look helps", async () => {
    const figures = fakeFigures(plan);
    figures.failure = new Refused(line("busy", {}));
    await openTab(figures);
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel er optaget");
    figures.failure = undefined;
    act(() => figures.hint({ by: "person" }));
    expect(await box()).toBeVisible();
  });
});

test("an English Excel gets an English tab", async () => {
  await openTab(fakeFigures(plan), { language: "en" });
  expect(
    await screen.findByRole("heading", { name: "Read in the police's figures" }),
  ).toBeVisible();
});
