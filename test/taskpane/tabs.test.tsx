/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Count } from "../../src/plan/types";
import { line } from "../../src/workbook/change/report";
import { fakeWorkbook, report, workbookState, type FakeWorkbook } from "./fake-workbook";
import { drawPane } from "./draw-pane";
import "./jsdom-page";

afterEach(cleanup);

async function openPane(workbook: FakeWorkbook) {
  drawPane({ workbook });
  await screen.findAllByRole("heading", { level: 2 });
  return userEvent.setup();
}

const tab = (name: string) => screen.getByRole("tab", { name });
const result = () => screen.findByRole("region", { name: "Resultat" });

test("figures nobody has said the source of are counted on the tab that asks for it", async () => {
  const workbook = fakeWorkbook(workbookState("present"));
  const [offence] = workbook.plan.offences;
  const [year] = workbook.plan.years;
  if (!offence || !year) throw new Error("no offence or year");
  const place = { sheet: "Kriminalitet", cell: "H4" };
  workbook.unrecorded = [{ offence: offence.name, year, count: 146 as Count, place }];
  await openPane(workbook);
  expect(screen.getByRole("tab", { name: /^Politital.*1 tal mangler kilde$/ })).toBeVisible();
});

test("what went well is not said any more on the next tab; what did not, is", async () => {
  const workbook = fakeWorkbook(workbookState("missing"));
  const person = await openPane(workbook);
  await person.click(screen.getByRole("button", { name: "Opret plan" }));
  await result();
  await person.click(tab("Oversigt"));
  expect(screen.queryByRole("region", { name: "Resultat" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Fortryd" })).toBeVisible();
  workbook.answers.write = () => Promise.resolve(report({ refusals: [line("busy", {})] }));
  await person.click(screen.getByRole("button", { name: "Skriv oversigt" }));
  await result();
  await person.click(tab("Start"));
  expect(await result()).toHaveTextContent("Excel er optaget");
});
