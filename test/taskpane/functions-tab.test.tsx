/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/text/language";
import { line } from "../../src/workbook/change/report";
import { drawPane } from "./draw-pane";
import {
  fakeFunctions,
  type FakeFunctions,
  offersFor,
  placeAt,
  remainingOf2014,
} from "./fake-functions";
import { Refused, report } from "./fake-workbook";
import "./jsdom-page";

afterEach(cleanup);

async function openTab(fake: FakeFunctions, language: Language = "da") {
  drawPane({ workbook: fake.workbook, readers: { functions: fake.reader }, language });
  const person = userEvent.setup();
  await person.click(
    screen.getByRole("tab", { name: language === "da" ? "Funktioner" : "Functions" }),
  );
  await screen.findByText(/^(Valgt celle|Selected cell): /);
  return person;
}
const item = (name: string) => {
  const summary = screen.getByText(name).closest("li");
  if (!summary) throw new Error(`No ${name} in the list`);
  return within(summary);
};
const insert = () => item("TRYG.RESTERENDE").getByText("Indsæt i B5");

test("the nine functions are listed with what they are for, and unfold to arguments, an example and the help page", async () => {
  await openTab(fakeFunctions());
  const list = screen.getByRole("list", { name: "Funktioner" });
  expect(within(list).getAllByText(/^TRYG\.\p{Lu}+$/u)).toHaveLength(9);
  const target = item("TRYG.MÅLTAL");
  expect(target.getByText("Måltallet: baseline minus årets reduktion")).toBeVisible();
  expect(target.getByText("reduktion")).toBeInTheDocument();
  expect(target.getByText("=TRYG.MÅLTAL(154;25%)")).toBeInTheDocument();
  expect(target.getByText("Åbn hjælpesiden")).toHaveAttribute("href", "help/da/target.html");
});

test("the call is seen with what it reads before it is written, and undone after", async () => {
  const fake = fakeFunctions();
  const person = await openTab(fake);
  const remaining = item("TRYG.RESTERENDE");
  expect(remaining.getByText("=TRYG.RESTERENDE(A1;B1:B9)")).toBeInTheDocument();
  expect(remaining.getByText("Ramme: rammen med det overførte for 2014")).toBeInTheDocument();
  await person.click(remaining.getByText("TRYG.RESTERENDE"));
  await person.click(insert());
  expect(fake.written).toEqual([[fake.offers.place, remainingOf2014]]);
  const box = await screen.findByRole("region", { name: "Resultat" });
  expect(box).toHaveTextContent("Formlen er skrevet");
  expect(within(box).getByRole("button", { name: "Fortryd" })).toBeVisible();
});

test("a cell that holds something is replaced only when that is confirmed", async () => {
  const fake = fakeFunctions();
  fake.offers = offersFor(placeAt(4, 1, 1_234), { REMAINING: remainingOf2014 });
  const person = await openTab(fake);
  expect(screen.getByText("Indeholder nu: 1.234")).toBeVisible();
  const remaining = item("TRYG.RESTERENDE");
  await person.click(insert());
  expect(remaining.getByText("B5 indeholder 1.234. Skal indholdet erstattes?")).toBeInTheDocument();
  expect(remaining.getByText("Erstat")).toHaveFocus();
  await person.click(remaining.getByText("Behold"));
  expect(fake.written).toEqual([]);
  expect(insert()).toHaveFocus();
  await person.click(insert());
  await person.click(remaining.getByText("Erstat"));
  expect(fake.written).toHaveLength(1);
  expect(remaining.queryByText("Erstat")).not.toBeInTheDocument();
});

test("a result of several cells says which it fills", async () => {
  const fake = fakeFunctions();
  const offer = { ...remainingOf2014, cells: [["", "", "", ""]] };
  fake.offers = offersFor(placeAt(4, 1), { REMAINING: offer });
  await openTab(fake);
  expect(screen.getByText("Resultatet fylder B5:E5.")).toBeInTheDocument();
});

test("where a call cannot be written the reason stands in its place, and where none can, once above", async () => {
  const fake = fakeFunctions();
  await openTab(fake);
  const amount = item("TRYG.BELØB");
  expect(amount.getByText(/^Cellen til venstre er tom/)).toBeInTheDocument();
  expect(amount.queryByText(/^Indsæt i/)).not.toBeInTheDocument();
  fake.offers = {
    ...offersFor(placeAt(2, 1)),
    refused: { code: "header", params: { table: "TP_Ramme" } },
    byId: new Map(),
  };
  act(fake.moved);
  expect(await screen.findByText(/^Cellen er en overskrift i tabellen TP_Ramme/)).toBeVisible();
  expect(screen.queryByText(/^Indsæt i/)).not.toBeInTheDocument();
});

test("the selection is followed, tables are read anew when something changed, and only the latest look is shown", async () => {
  const fake = fakeFunctions();
  await openTab(fake);
  const [tables, looks] = [fake.tables, fake.looks];
  fake.offers = offersFor(placeAt(6, 2), { REMAINING: remainingOf2014 });
  act(fake.moved);
  expect(await screen.findByText("Valgt celle: Budget C7")).toBeVisible();
  expect([fake.tables, fake.looks]).toEqual([tables, looks + 1]);
  act(fake.changed);
  await waitFor(() => expect(fake.tables).toBe(tables + 1));

  let answerFirst: () => void = () => undefined;
  const first = offersFor(placeAt(0, 0));
  fake.answer.offersFor = () => new Promise((resolve) => (answerFirst = () => resolve(first)));
  act(fake.moved);
  await waitFor(() => expect(fake.looks).toBe(looks + 3));
  fake.answer = {};
  fake.offers = offersFor(placeAt(8, 3));
  act(fake.moved);
  await screen.findByText("Valgt celle: Budget D9");
  await act(async () => {
    answerFirst();
    await Promise.resolve();
  });
  expect(screen.getByText("Valgt celle: Budget D9")).toBeVisible();
});

test("on another tab nothing is read, and coming back reads anew", async () => {
  const fake = fakeFunctions();
  const person = await openTab(fake);
  await person.click(screen.getByRole("tab", { name: "Start" }));
  const { tables, looks } = fake;
  act(fake.moved);
  act(fake.changed);
  expect([fake.tables, fake.looks]).toEqual([tables, looks]);
  await person.click(screen.getByRole("tab", { name: "Funktioner" }));
  await waitFor(() => expect(fake.looks).toBeGreaterThan(looks));
});

test("a cell that cannot be read is said with Excel's reason, and tried again", async () => {
  const fake = fakeFunctions();
  const person = await openTab(fake);
  fake.answer.offersFor = () => Promise.reject(new Refused(line("busy", {})));
  act(fake.moved);
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Den valgte celle kunne ikke læses. Excel er optaget.",
  );
  fake.answer = {};
  await person.click(screen.getByRole("button", { name: "Prøv igen" }));
  expect(await screen.findByText(/^Valgt celle: /)).toBeVisible();
});

test("what changed since it was shown is said, and nothing is called written", async () => {
  const fake = fakeFunctions();
  const refusals = [line("changedSincePreview", { sheet: "Budget", cell: "B5" })];
  fake.workbook.answers.insert = () => Promise.resolve(report({ refusals }));
  const person = await openTab(fake);
  await person.click(insert());
  const box = await screen.findByRole("region", { name: "Resultat" });
  expect(box).toHaveTextContent("Formlen blev ikke skrevet");
  expect(box).toHaveTextContent("Budget, celle B5, er ændret");
});

test("where Excel has no custom functions that is said, and nothing is offered", async () => {
  const fake = fakeFunctions();
  fake.supported = false;
  drawPane({ workbook: fake.workbook, readers: { functions: fake.reader } });
  await userEvent.click(screen.getByRole("tab", { name: "Funktioner" }));
  await screen.findByText(/^Denne udgave af Excel kan ikke regne med funktionerne/);
  expect(screen.queryByText(/^Indsæt i/)).not.toBeInTheDocument();
  expect(fake.tables).toBe(0);
});

test("in English the formula is shown as an English Excel takes it", async () => {
  await openTab(fakeFunctions(), "en");
  expect(screen.getByText("=TRYG.RESTERENDE(A1,B1:B9)")).toBeInTheDocument();
  expect(screen.getByText("Insert in B5")).toBeInTheDocument();
});
