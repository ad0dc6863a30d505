/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createPlan, markCells, writeOverview } from "../../src/taskpane/actions";
import type { PaneStore } from "../../src/taskpane/pane-store";
import { line } from "../../src/workbook/change/report";
import type { UndoPreview } from "../../src/workbook/change/undo";
import { drawPane } from "./draw-pane";
import {
  changeOn,
  fakeWorkbook,
  type FakeWorkbook,
  Refused,
  report,
  workbookState,
} from "./fake-workbook";
import "./jsdom-page";

beforeEach(() => {
  jest.useFakeTimers({
    doNotFake: ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
  });
  jest.setSystemTime(new Date(2026, 10, 30, 14, 5));
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const nothing: UndoPreview = { sheets: [], cells: [], typed: [], blocked: [] };
const typedOn = (...typed: UndoPreview["typed"]): UndoPreview => ({
  ...nothing,
  typed,
  sheets: ["Aktiviteter"],
});

async function openPane(workbook: FakeWorkbook) {
  const store = drawPane({ workbook });
  await screen.findAllByRole("heading", { level: 2 });
  return { store, person: userEvent.setup() };
}

/** The plan is made at 14.05, and the overview written two minutes later. */
async function planAndOverview(store: PaneStore): Promise<void> {
  await act(() => store.carryOut(createPlan));
  jest.setSystemTime(new Date(2026, 10, 30, 14, 7));
  await act(() => store.carryOut(writeOverview, "formulas"));
}

/** Changes of different sheets, so that either can be undone first. */
function apart(workbook: FakeWorkbook): FakeWorkbook {
  workbook.answers.create = () =>
    Promise.resolve(report({ done: [line("sheetMade", { sheet: "Plan" })], undo: changeOn("a") }));
  workbook.answers.write = () =>
    Promise.resolve(
      report({
        done: [line("tableWritten", { sheet: "Oversigt", rows: 9 })],
        undo: changeOn("b"),
      }),
    );
  return workbook;
}

/** The pane hears of it, and has looked again. */
function somebodyEdits(workbook: FakeWorkbook): Promise<void> {
  return act(() => {
    workbook.hint?.();
    return new Promise<void>((resolve) => setTimeout(resolve));
  });
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const list = () => screen.getByRole("region", { name: "Ændringer fra panelet" });
const entries = () => within(list()).getAllByRole("listitem");
const result = () => screen.findByRole("region", { name: "Resultat" });
const announced = () => screen.getByRole("status").textContent;
const worksOf = ({ asked }: FakeWorkbook) => asked.map(([work]) => work);

describe("The last change", () => {
  test("is offered for undoing until somebody edits the workbook; then it is found in the list", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const { person, store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    await person.click(button("Luk besked"));
    expect(screen.getByText("Seneste ændring: Planen er oprettet")).toBeVisible();
    await somebodyEdits(workbook);
    expect(screen.queryByText(/^Seneste ændring/)).not.toBeInTheDocument();
    expect(screen.getByText("Ændringer fra panelet (1)")).toBeVisible();
  });

  test("is not offered by a message that stands when somebody edits", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const { store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    const box = await result();
    expect(within(box).getByRole("button", { name: "Fortryd" })).toBeEnabled();
    await somebodyEdits(workbook);
    expect(within(box).queryByRole("button", { name: "Fortryd" })).not.toBeInTheDocument();
  });

  test("is offered once: by its message, and when that is closed by a line of its own", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const { person, store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    expect(screen.getAllByRole("button", { name: "Fortryd" })).toHaveLength(1);
    await person.click(button("Luk besked"));
    expect(screen.getAllByRole("button", { name: "Fortryd" })).toHaveLength(1);
  });

  test("before the last one is offered when that is undone, unless somebody edited between them", async () => {
    const workbook = apart(fakeWorkbook(workbookState("missing")));
    const { person, store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    await act(() => store.carryOut(writeOverview, "formulas"));
    await person.click(button("Fortryd"));
    expect(await screen.findByText("Seneste ændring: Planen er oprettet")).toBeVisible();
    await somebodyEdits(workbook);
    await act(() => store.carryOut(writeOverview, "formulas"));
    await person.click(button("Fortryd"));
    await waitFor(() => expect(announced()).toBe("Ændringen er fortrudt"));
    expect(screen.queryByText(/^Seneste ændring/)).not.toBeInTheDocument();
  });

  test("is only found in the list where Excel does not tell of edits", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    workbook.reads.watch = () => Promise.reject(new Refused(line("tooOld", { code: "events" })));
    const { store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    expect(screen.queryByRole("button", { name: "Fortryd" })).not.toBeInTheDocument();
    expect(screen.getByText("Ændringer fra panelet (1)")).toBeVisible();
  });
});

describe("The list of the pane's changes", () => {
  test("is folded, reached by the keyboard, and has time and deed, newest first", async () => {
    const { person, store } = await openPane(fakeWorkbook(workbookState("missing")));
    await planAndOverview(store);
    const summary = screen.getByText("Ændringer fra panelet (2)").closest("summary");
    expect(summary?.parentElement).not.toHaveAttribute("open");
    screen.getByRole("tabpanel").focus();
    while (document.activeElement !== summary) await person.tab();
    act(() => summary?.click());
    expect(entries().map(({ textContent }) => textContent)).toEqual([
      "14.07Oversigten er skrevet",
      "14.05Planen er oprettet",
    ]);
    await person.tab();
    expect(button("14.07 Oversigten er skrevet")).toHaveFocus();
    await person.keyboard("{Enter}");
    expect(button("14.07 Oversigten er skrevet")).toHaveAttribute("aria-expanded", "true");
    expect(entries()[0]).toHaveTextContent("Oversigt: 9 celler får deres tidligere indhold.");
    await person.keyboard("{Enter}");
    expect(entries()[0]).not.toHaveTextContent("9 celler");
  });

  test("says when it is asked what would go: sheets, cells, and what people have typed", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    workbook.preview = {
      ...typedOn({ sheet: "Aktiviteter", cells: 9 }, { sheet: "Ramme", cells: 3 }),
      sheets: ["Plan", "Aktiviteter", "Ramme"],
      cells: [{ sheet: "Budget", cells: 1_200 }],
    };
    const { person, store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    await person.click(button("14.05 Planen er oprettet"));
    expect(within(entries()[0] ?? list()).getByRole("list")).toHaveTextContent(
      "Fortryd fjerner 12 celler, I har skrevet: 9 på Aktiviteter og 3 på Ramme." +
        "Arkene Plan, Aktiviteter og Ramme fjernes." +
        "Budget: 1.200 celler får deres tidligere indhold.",
    );
  });

  test("says what would go now, when somebody edits while it is looked at", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const { person, store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    await person.click(button("14.05 Planen er oprettet"));
    expect(list()).not.toHaveTextContent("I har skrevet");
    workbook.preview = typedOn({ sheet: "Aktiviteter", cells: 1 });
    await somebodyEdits(workbook);
    await waitFor(() =>
      expect(list()).toHaveTextContent("Fortryd fjerner 1 celle, I har skrevet på Aktiviteter."),
    );
  });

  test("a change that a later one is built on says which to undo first", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const { person, store } = await openPane(workbook);
    await planAndOverview(store);
    await person.click(button("14.05 Planen er oprettet"));
    const undo = within(entries()[1] ?? list()).getByRole("button", { name: "Fortryd" });
    expect(undo).toHaveAttribute("aria-disabled", "true");
    expect(undo).toHaveAccessibleDescription(
      "Bruges af en senere ændring. Fortryd først »Oversigten er skrevet« kl. 14.07.",
    );
    await person.click(undo);
    expect(worksOf(workbook)).toEqual(["create", "write"]);
  });

  test("an older change that nothing is built on is undone by itself, and the later one stays", async () => {
    const workbook = apart(fakeWorkbook(workbookState("missing")));
    const { person, store } = await openPane(workbook);
    await planAndOverview(store);
    await person.click(button("14.05 Planen er oprettet"));
    await person.click(within(entries()[1] ?? list()).getByRole("button", { name: "Fortryd" }));
    await waitFor(() => expect(announced()).toBe("Ændringen er fortrudt"));
    expect(workbook.asked.at(-1)).toEqual(["undo", changeOn("a"), { takeTyped: false }]);
    expect(entries().map(({ textContent }) => textContent)).toEqual(["14.07Oversigten er skrevet"]);
  });

  test("what stands in the way is said before anything is tried", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    workbook.preview = { ...nothing, blocked: [line("protectedSheet", { sheet: "Plan" })] };
    const { person, store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    await person.click(button("14.05 Planen er oprettet"));
    const undo = within(entries()[0] ?? list()).getByRole("button", { name: "Fortryd" });
    expect(undo).toHaveAttribute("aria-disabled", "true");
    expect(undo).toHaveAccessibleDescription(/^Arket Plan er beskyttet\./);
  });

  test("a workbook that cannot be looked at is said with Excel's reason", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    workbook.reads.wouldGo = () => Promise.reject(new Refused(line("busy", {})));
    const { person, store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    await person.click(button("14.05 Planen er oprettet"));
    expect(list()).toHaveTextContent("Det kunne ikke læses, hvad der vil forsvinde.");
    expect(list()).toHaveTextContent("Excel er optaget");
  });
});

describe("What people have typed", () => {
  async function asked() {
    const workbook = fakeWorkbook(workbookState("missing"));
    const pane = await openPane(workbook);
    await act(() => pane.store.carryOut(createPlan));
    workbook.preview = typedOn({ sheet: "Aktiviteter", cells: 12 });
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await pane.person.click(button("Fortryd"));
    return { ...pane, workbook };
  }

  test("is counted and asked about before it goes, aloud and with the focus on the question", async () => {
    const { workbook } = await asked();
    await waitFor(() =>
      expect(announced()).toBe(
        "Fortryd »Planen er oprettet« fra kl. 14.05? Fortryd fjerner 12 celler, I har skrevet på Aktiviteter. Arket Aktiviteter fjernes.",
      ),
    );
    expect(button("Fortryd alligevel").closest("section")).toHaveFocus();
    expect(worksOf(workbook)).toEqual(["create"]);
  });

  test("goes on a yes", async () => {
    const { person, workbook } = await asked();
    await person.click(button("Fortryd alligevel"));
    await waitFor(() => expect(announced()).toBe("Ændringen er fortrudt"));
    expect(workbook.asked.at(-1)).toEqual(["undo", changeOn(), { takeTyped: true }]);
  });

  test.each<[string, (person: ReturnType<typeof userEvent.setup>) => Promise<void>]>([
    ["Behold", (person) => person.click(button("Behold"))],
    ["Escape", (person) => person.keyboard("{Escape}")],
  ])("stays on %s, and the change can still be undone", async (_, answer) => {
    const { person, workbook } = await asked();
    await answer(person);
    expect(screen.queryByText(/^Fortryd »Planen/)).not.toBeInTheDocument();
    expect(screen.getByRole("tabpanel")).toHaveFocus();
    expect(worksOf(workbook)).toEqual(["create"]);
    expect(button("Fortryd")).toBeEnabled();
  });

  test("is not taken when it was typed after the look", async () => {
    const { person, store, workbook } = await asked();
    await person.keyboard("{Escape}");
    workbook.preview = nothing;
    workbook.answers.undo = () =>
      Promise.resolve(
        report({ refusals: [line("changedSincePreview", { sheet: "Plan", cell: "B2" })] }),
      );
    await person.click(button("Fortryd"));
    expect(await result()).toHaveTextContent("Ændringen blev ikke fortrudt");
    expect(store.state().history.entries).toHaveLength(1);
  });
});

describe("Gentag", () => {
  test("carries the same action out again, and then it can be undone again", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const { person, store } = await openPane(workbook);
    await act(() => store.carryOut(writeOverview, "values"));
    await person.click(button("Fortryd"));
    await waitFor(() => expect(announced()).toBe("Ændringen er fortrudt"));
    await person.click(within(await result()).getByRole("button", { name: "Gentag" }));
    await waitFor(() => expect(announced()).toMatch(/^Oversigten er skrevet/));
    expect(workbook.asked.map(([work, given]) => [work, given])).toEqual([
      ["write", "values"],
      ["undo", changeOn()],
      ["write", "values"],
    ]);
    expect(button("Fortryd")).toBeEnabled();
    expect(screen.queryByRole("button", { name: "Gentag" })).not.toBeInTheDocument();
  });

  test("is offered after the message is closed, until somebody edits", async () => {
    const workbook = fakeWorkbook(workbookState("missing"));
    const { person, store } = await openPane(workbook);
    await act(() => store.carryOut(createPlan));
    await person.click(button("Fortryd"));
    await waitFor(() => expect(announced()).toBe("Ændringen er fortrudt"));
    await person.click(button("Luk besked"));
    expect(screen.getByText("Fortrudt: Planen er oprettet")).toBeVisible();
    expect(button("Gentag")).toBeEnabled();
    await somebodyEdits(workbook);
    expect(screen.queryByRole("button", { name: "Gentag" })).not.toBeInTheDocument();
  });

  test("ends with the next change", async () => {
    const { person, store } = await openPane(fakeWorkbook(workbookState("missing")));
    await act(() => store.carryOut(createPlan));
    await person.click(button("Fortryd"));
    await waitFor(() => expect(announced()).toBe("Ændringen er fortrudt"));
    await act(() => store.carryOut(markCells, []));
    expect(screen.queryByRole("button", { name: "Gentag" })).not.toBeInTheDocument();
  });
});

test("an undo that left something says what, and is never called good", async () => {
  const workbook = fakeWorkbook(workbookState("missing"));
  const { person, store } = await openPane(workbook);
  await act(() => store.carryOut(createPlan));
  workbook.answers.undo = () =>
    Promise.resolve(
      report({
        done: [line("cellsRestored", { sheet: "Plan", cells: 4 })],
        notes: [line("cellLeft", { sheet: "Plan", cell: "B2" })],
      }),
    );
  await person.click(button("Fortryd"));
  const box = await result();
  expect(box).toHaveTextContent("Kun en del blev fortrudt");
  expect(box).toHaveTextContent("Plan, celle B2, er ændret siden og er ikke ført tilbage.");
  expect(box).not.toHaveTextContent("Ændringen er fortrudt");
});
