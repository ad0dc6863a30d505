/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder } from "node:util";
import type { propose as Propose } from "../../src/import/propose";
import { PreviewGrid } from "../../src/taskpane/tabs/figures/preview-grid";
import { placeAfterKey } from "../../src/taskpane/tabs/figures/preview-moves";
import type { PreviewWords } from "../../src/taskpane/tabs/figures/preview-words";
import { importing } from "../../src/text/da/import";
import { lindevang } from "../import/support";
import "./jsdom-page";

let propose: typeof Propose;

beforeAll(async () => {
  // jsdom knows no letters but its own, and the reading of files asks for them as soon as it is loaded.
  globalThis.TextDecoder = TextDecoder as typeof globalThis.TextDecoder;
  ({ propose } = await import("../../src/import/propose"));
});
afterEach(cleanup);

const words: PreviewWords = {
  label: "Det indsatte",
  hint: "Vælg en celle.",
  kinds: {
    taken: "Brugt",
    left: "Ikke brugt",
    header: "Overskrift",
    context: "Oplysning",
    check: "Kontrolsum",
    empty: "Tom",
  },
  counts: ({ in: cells }) => `${cells} celler`,
  position: (row, column) => `Række ${row}, kolonne ${column}`,
  became: {
    taken: ({ offence, period, count, flags }) =>
      `brugt som ${offence} ${period}, ${count}${flags.length > 0 ? ` (${flags.join(", ")})` : ""}.`,
    left: (reason) => `ikke brugt. ${reason}`,
    header: "overskrift.",
    context: "oplysning.",
    check: "kontrolsum.",
    empty: "tom.",
  },
  stands: (text) => `Der står »${text}«.`,
  onlyLeft: "Kun ikke brugt",
  more: (rows) => `${rows} rækker til`,
  showMore: "Vis flere rækker",
  moreColumns: (columns) => `${columns} kolonner til`,
  showMoreColumns: "Vis flere kolonner",
  left: importing.left,
  flag: importing.flag,
};

function show(text: string) {
  const proposal = propose({ kind: "text", text }, lindevang());
  render(
    <FluentProvider theme={webLightTheme}>
      <PreviewGrid proposal={proposal} words={words} />
      <button type="button">Efter</button>
    </FluentProvider>,
  );
  return { proposal, person: userEvent.setup() };
}
const lines = (...rows: readonly string[]): string => rows.join("\r\n");
const paste = lines(
  "Gerningstype\t2012\t2013",
  "Indbrud\t154\t1.146*",
  "Ulovlig parkering\t300\t12.34",
  "I alt\t154\t1.146",
);
const cell = (row: number, column: number): HTMLElement => {
  const found = screen
    .getAllByRole("gridcell")
    .find((each) => each.dataset["cell"] === `${row - 1},${column - 1}`);
  if (!found) throw new Error(`Row ${row}, column ${column} is not drawn.`);
  return found;
};
const stops = () => screen.getAllByRole("gridcell").filter(({ tabIndex }) => tabIndex === 0);
const told = () => screen.getByRole("status").textContent;
const fates = () => screen.getAllByRole("gridcell").map(({ dataset }) => dataset["fate"]);

describe("The preview of a paste", () => {
  test("has every cell with its fate, and the legend counts the same ones", () => {
    const { proposal } = show(paste);
    expect(fates()).toEqual(proposal.fates.flat().map(({ kind }) => kind));
    expect(new Set(fates())).toEqual(new Set(["header", "taken", "left", "check"]));
    const legend = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(legend).toEqual([
      "✓Brugt 2",
      "✕Ikke brugt 3",
      "≡Overskrift 4",
      "iOplysning 0",
      "ΣKontrolsum 3",
      "·Tom 0",
    ]);
    expect(screen.getByText("12 celler")).toBeVisible();
  });

  test("tells kinds apart by a sign too, and the sign is no part of the cell's name", () => {
    show(paste);
    expect(cell(2, 3)).toHaveTextContent("✓1.146*");
    expect(cell(3, 2)).toHaveTextContent("✕300");
    expect(cell(2, 3)).toHaveAccessibleName("1.146*");
  });

  test("is one stop for Tab, and the arrows, Home and End walk through it", async () => {
    const { person } = show(paste);
    expect(stops()).toEqual([cell(1, 1)]);
    await person.tab();
    expect(screen.getByRole("checkbox")).toHaveFocus();
    await person.tab();
    expect(cell(1, 1)).toHaveFocus();
    const walk: readonly (readonly [string, number, number])[] = [
      ["{ArrowUp}", 1, 1],
      ["{ArrowLeft}", 1, 1],
      ["{ArrowDown}", 2, 1],
      ["{ArrowRight}{ArrowRight}", 2, 3],
      ["{ArrowRight}", 2, 3],
      ["{ArrowDown}", 3, 3],
      ["{Home}", 3, 1],
      ["{End}", 3, 3],
      ["{Control>}{Home}{/Control}", 1, 1],
      ["{Control>}{End}{/Control}", 4, 3],
    ];
    for (const [keys, row, column] of walk) {
      await person.keyboard(keys);
      expect(cell(row, column)).toHaveFocus();
      expect(stops()).toEqual([cell(row, column)]);
    }
    await person.tab();
    expect(screen.getByRole("button", { name: "Efter" })).toHaveFocus();
    await person.tab({ shift: true });
    expect(cell(4, 3)).toHaveFocus();
  });

  test("says of the focused cell what became of it and why, aloud and as its description", async () => {
    const { person } = show(paste);
    expect(told()).toBe("Vælg en celle.");
    await person.click(cell(2, 3));
    const used =
      "Række 2, kolonne 3: brugt som Indbrud 2013, 1.146 (foreløbigt). Der står »1.146*«.";
    expect(told()).toBe(used);
    expect(cell(2, 3)).toHaveAccessibleDescription(used);
    await person.keyboard("{ArrowDown}{ArrowLeft}");
    expect(told()).toBe(
      `Række 3, kolonne 2: ikke brugt. ${importing.left.unknownOffence} Der står »300«.`,
    );
    expect(cell(3, 2)).toHaveAccessibleDescription(told());
    expect(cell(2, 3)).not.toHaveAccessibleDescription();
  });

  test("says it of the cell pointed at, and of the focused one again afterwards", async () => {
    const { person } = show(paste);
    await person.click(cell(1, 1));
    await person.hover(cell(4, 2));
    expect(told()).toBe("Række 4, kolonne 2: kontrolsum. Der står »154«.");
    expect(cell(1, 1)).toHaveAccessibleDescription(/^Række 1, kolonne 1: overskrift\./);
    await person.unhover(screen.getByRole("grid"));
    expect(told()).toMatch(/^Række 1, kolonne 1/);
  });

  test("shows only the rows with something left when asked, and the stop is among them", async () => {
    const { person } = show(paste);
    await person.click(cell(1, 2));
    await person.click(screen.getByRole("checkbox", { name: "Kun ikke brugt" }));
    expect(screen.getAllByRole("row")).toHaveLength(1);
    expect(screen.getByRole("row")).toHaveAttribute("aria-rowindex", "3");
    expect(stops()).toEqual([cell(3, 1)]);
    await person.click(screen.getByRole("checkbox"));
    expect(screen.getAllByRole("row")).toHaveLength(4);
  });

  test("has nothing to filter where nothing is left", () => {
    show(lines("Gerningstype\t2012", "Indbrud\t154"));
    expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
  });

  test("shows text as text, whatever it looks like", async () => {
    const markup = '<img src=x onerror="alert(1)">';
    const { person } = show(lines("Gerningstype\t2013", `${markup}\t5`));
    expect(cell(2, 1)).toHaveTextContent(markup);
    await person.click(cell(2, 1));
    expect(told()).toContain(`»${markup}«`);
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("A long paste", () => {
  const rows = Array.from({ length: 400 }, (_, row) => `Ukendt ${row}\t${row}`);
  const long = lines("Gerningstype\t2013", ...rows);

  test("is drawn 60 rows at first and 200 more when asked; the focus goes to the first of them", async () => {
    const { person } = show(long);
    expect(screen.getAllByRole("row")).toHaveLength(60);
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "401");
    expect(screen.getByText("341 rækker til")).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Vis flere rækker" }));
    expect(screen.getAllByRole("row")).toHaveLength(260);
    expect(cell(61, 1)).toHaveFocus();
    await person.click(screen.getByRole("button", { name: "Vis flere rækker" }));
    expect(screen.getAllByRole("row")).toHaveLength(401);
    expect(screen.queryByRole("button", { name: "Vis flere rækker" })).not.toBeInTheDocument();
    expect(cell(261, 1)).toHaveFocus();
  });

  test("goes on under the arrow that leaves the last row drawn", () => {
    show(long);
    const last = cell(60, 2);
    act(() => last.focus());
    fireEvent.keyDown(last, { key: "ArrowDown" });
    expect(cell(61, 2)).toHaveFocus();
  });
});

test("A wide paste is drawn 60 columns at first", async () => {
  const years = Array.from({ length: 100 }, (_, column) => `${1950 + column}`);
  const { person } = show(
    lines(`Gerningstype\t${years.join("\t")}`, `Indbrud\t${years.join("\t")}`),
  );
  expect(screen.getAllByRole("gridcell")).toHaveLength(120);
  expect(screen.getByText("41 kolonner til")).toBeVisible();
  await person.click(screen.getByRole("button", { name: "Vis flere kolonner" }));
  expect(within(screen.getByRole("grid")).getAllByRole("gridcell")).toHaveLength(202);
  expect(cell(1, 61)).toHaveFocus();
});

describe("Where a key leads", () => {
  const widths = [3, 0, 1, 4];
  const drawn = {
    rows: [0, 1, 2, 3],
    widthOf: (row: number) => widths[row] ?? 0,
    drawn: { rows: 3, columns: 3 },
  };
  test.each([
    {
      key: "ArrowDown",
      from: [0, 2],
      to: [2, 0],
      why: "over a row without cells, into a shorter one",
    },
    { key: "ArrowUp", from: [2, 0], to: [0, 0], why: "back over it" },
    { key: "ArrowDown", from: [2, 0], to: [3, 0], why: "beyond the rows drawn" },
    { key: "ArrowRight", from: [3, 2], to: [3, 3], why: "beyond the columns drawn" },
    { key: "End", from: [3, 0], to: [3, 2], why: "to the last column drawn" },
    { key: "End", ctrlKey: true, from: [0, 0], to: [2, 0], why: "to the last cell drawn" },
    { key: "ArrowDown", from: [3, 0], to: undefined, why: "nowhere from the last row" },
    { key: "a", from: [0, 0], to: undefined, why: "nowhere by a letter" },
  ])("$key from $from: $why", ({ key, ctrlKey = false, from: [row = 0, column = 0], to }) => {
    const place = placeAfterKey({ key, ctrlKey }, { row, column }, drawn);
    expect(place && [place.row, place.column]).toEqual(to);
  });
});
