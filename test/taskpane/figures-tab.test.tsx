/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { fakeFiguresActions } from "./fake-figures-actions";
import {
  button,
  openFigures,
  part,
  paste,
  plan,
  prepareBrowser,
  recorded,
  withReported,
} from "./figures-pane";

beforeAll(prepareBrowser);
afterEach(cleanup);
// Whole panes are drawn and searched by role here, which takes its time on a busy machine.
jest.setTimeout(60_000);

const cell = (name: string | RegExp) => screen.getByRole("gridcell", { name });
const table = [
  "Gerningstype\t2012\t2013*\t2014",
  "Indbrud\t160\t146\t131",
  "Tyverier\t462\t410\t12.34",
  "Knallertkørsel\t3\t4\t",
  "I alt\t625\t560\t131",
].join("\n");

describe("What was pasted", () => {
  test("every cell is shown by what became of it, and the counts add up to all of them", async () => {
    const person = await openFigures(fakeFiguresActions(plan));
    await paste(table);
    const preview = await part("Hvad blev der af hver celle?");
    expect(preview).toHaveTextContent("20 celler er læst, og hver af dem er talt med her:");
    const filter = within(preview).getByRole("group", { name: "Vis celler" });
    const counts = within(filter)
      .getAllByRole("button")
      .map(({ textContent }) => Number(/\d+$/.exec(textContent)?.[0]));
    const [all, ...kinds] = counts;
    expect(kinds.reduce((sum, cells) => sum + cells, 0)).toBe(all);
    expect(within(preview).getAllByRole("gridcell")).toHaveLength(20);
    expect(cell("410: Bruges som Tyverier 2013: 410 (foreløbigt).")).toHaveTextContent("✓ 410");
    expect(cell(/^Knallertkørsel: Ikke brugt\. Gerningstypen er ikke placeret/)).toBeVisible();
    await person.click(within(filter).getByRole("button", { name: /^Kontrolsum/ }));
    expect(within(preview).getAllByRole("row")).toHaveLength(2);
    await person.click(button(/^\d+ ?Gerningstypen er ikke placeret/));
    expect(within(preview).getAllByRole("row")).toHaveLength(2);
    expect(cell(/^Knallertkørsel/)).toBeVisible();
  });

  test("the table of cells is one stop, arrows go through it, and the reason follows the focus", async () => {
    const person = await openFigures(fakeFiguresActions(plan));
    await paste(table);
    await part("Hvad blev der af hver celle?");
    await person.click(cell(/^146/));
    expect(
      screen.getByText("Række 2, kolonne 3: Bruges som Indbrud 2013: 146 (foreløbigt)."),
    ).toBeVisible();
    await person.keyboard("{ArrowDown}{ArrowRight}");
    expect(cell(/^12\.34/)).toHaveFocus();
    expect(
      screen.getByText(/^Række 3, kolonne 4: Ikke brugt\. Der er spurgt om det/),
    ).toBeVisible();
    await person.keyboard("{Control>}{End}{/Control}");
    expect(cell(/^131: En sum/)).toHaveFocus();
    await person.keyboard("{Control>}{Home}{/Control}");
    expect(cell(/^Gerningstype/)).toHaveFocus();
    const stops = screen.getAllByRole("gridcell").filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([cell(/^Gerningstype/)]);
  });

  test("of a long table fifty rows are drawn, and the next ones are a key or a press away", async () => {
    const person = await openFigures(fakeFiguresActions(plan));
    const rows = Array.from({ length: 4_000 }, (_, row) => `Ukendt ${row}\t${row}`);
    await paste(["Gerningstype\t2013", "Indbrud\t146", ...rows].join("\n"));
    const preview = await part("Hvad blev der af hver celle?");
    expect(within(preview).getAllByRole("row")).toHaveLength(51);
    expect(within(preview).getByText("Rækker 1–50 af 4.002")).toBeVisible();
    await person.click(button("Næste rækker"));
    expect(within(preview).getByText("Rækker 51–100 af 4.002")).toBeVisible();
    await person.click(cell(/^Ukendt 97:/));
    await person.keyboard("{ArrowDown}");
    expect(cell(/^Ukendt 98:/)).toHaveFocus();
    expect(within(preview).getByText("Rækker 101–150 af 4.002")).toBeVisible();
    // Of the names, twelve are asked about at a time, and the rest can be left out at once.
    const placing = await part("Ikke placeret");
    expect(within(placing).getAllByRole("combobox")).toHaveLength(12);
    await person.click(button("Udelad de 4.000 øvrige"));
    await waitFor(() => expect(button("Skriv 1 tal")).toBeVisible());
  });

  test("markup is read and never becomes part of the page", async () => {
    await openFigures(fakeFiguresActions(plan));
    await paste(
      "",
      `<html><body><script>globalThis.ran = true</script><table>
      <tr><th>Gerningstype<th>2013<tr><td><img src=x onerror="globalThis.ran = true">Indbrud<td>146
      <tr><td>&lt;b&gt;Chikane&lt;/b&gt;<td>31</table></body></html>`,
    );
    await part("Hvad blev der af hver celle?");
    expect(cell(/^146: Bruges som Indbrud 2013/)).toBeVisible();
    expect(cell(/^<b>Chikane<\/b>:/)).toBeVisible();
    expect(document.querySelector("img, script")).toBeNull();
    expect("ran" in globalThis).toBe(false);
    expect(screen.getByText(/^Programkode i det indsatte er udeladt/)).toBeVisible();
  });

  test("prose is blocked with what to do, and there is nothing to press that would write", async () => {
    await openFigures(fakeFiguresActions(plan));
    await paste("Der har været en del indbrud i området i år.");
    const words = "Der er ikke nogen tabel med tal i det indsatte, og intet er ændret.";
    expect((await screen.findAllByText(words, { exact: false }))[0]).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Skriv/ })).not.toBeInTheDocument();
  });

  test("an empty clipboard, an empty file and an empty selection are each said", async () => {
    const person = await openFigures(fakeFiguresActions(plan));
    await paste("");
    expect(await screen.findByRole("alert")).toHaveTextContent(/^Der er ingen tekst på udklips/);
    await person.click(button("Brug markeringen"));
    expect(await screen.findByText("Der står ikke noget i de markerede celler.")).toBeVisible();
    await person.upload(
      screen.getByLabelText("Vælg fil", { selector: "input" }),
      new File([], "a.csv"),
    );
    expect(await screen.findByText("Filen er tom.")).toBeVisible();
  });

  test("the selected cells are read as they are", async () => {
    const figures = fakeFiguresActions(plan);
    figures.selected = [
      ["Gerningstype", "2013"],
      ["Indbrud", { value: 146, format: "0" }],
    ];
    const person = await openFigures(figures);
    await person.click(await screen.findByRole("button", { name: "Brug markeringen" }));
    expect(await screen.findByText("Fra de markerede celler")).toBeVisible();
    expect(await screen.findByRole("gridcell", { name: /^146: Bruges/ })).toBeVisible();
    await person.click(button("Ryd"));
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
  });
});

describe("Before it is written", () => {
  test("a question is asked once, the safe answer is chosen, and the other one brings the figure in", async () => {
    const person = await openFigures(fakeFiguresActions(plan));
    await paste(table);
    const group = await screen.findByRole("radiogroup", { name: /^Er punktummet i »12\.34«/ });
    expect(within(group).getByRole("radio", { name: "Nej, lad dem være" })).toBeChecked();
    await person.click(within(group).getByRole("radio", { name: "Ja, læs uden punktum" }));
    await screen.findByRole("gridcell", { name: /^12\.34: Bruges som Tyverier 2014: 1\.234/ });
    expect(screen.getAllByRole("radiogroup")).toHaveLength(1);
  });

  test("an unknown name is placed once, and what was placed is recorded with the figures", async () => {
    const figures = fakeFiguresActions(plan);
    const person = await openFigures(figures);
    await paste("Gerningstype\t2013\nHærværk mod biler\t8\nKnallertkørsel\t4");
    const select = await screen.findByRole("combobox", { name: "Knallertkørsel" });
    await person.selectOptions(select, "Chikane");
    await screen.findByRole("gridcell", { name: /^4: Bruges som Chikane 2013/ });
    // A slip is mended where it was made.
    await person.selectOptions(
      screen.getByRole("combobox", { name: "Knallertkørsel" }),
      "Narkotika",
    );
    await screen.findByRole("gridcell", { name: /^4: Bruges som Narkotika 2013/ });
    await person.type(screen.getByRole("textbox", { name: /^Kilde/ }), "Politiet");
    await person.click(button(/^Skriv \d tal/));
    await screen.findByRole("region", { name: "Resultat" });
    const [[, record] = []] = recorded(figures);
    expect(record).toMatchObject({ placed: new Map([["Knallertkørsel", "Narkotika"]]) });
  });

  test("what was placed before can be placed anew", async () => {
    const remembered = new Map([["Knallertkørsel", "Chikane"]]);
    const person = await openFigures(fakeFiguresActions(plan, { remembered }));
    await paste("Gerningstype\t2013\nKnallertkørsel\t4");
    await screen.findByRole("gridcell", { name: /^4: Bruges som Chikane 2013/ });
    await person.click(screen.getByText("Placeret tidligere (1)"));
    await person.selectOptions(screen.getByRole("combobox", { name: "Knallertkørsel" }), "Udelad");
    await screen.findByRole("gridcell", { name: /^4: Ikke brugt\. Gerningstypen er valgt fra/ });
  });

  test("new and changed figures stand with both, the same is folded away, a baseline waits for its own tick", async () => {
    const figures = fakeFiguresActions(withReported(plan, "Tyverier", 2013, 400));
    const person = await openFigures(figures);
    await paste(table);
    const list = await part("Forskel fra arket");
    const rowsOf = (name: RegExp) =>
      within(within(list).getByRole("table", { name }))
        .getAllByRole("row")
        .slice(1)
        .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rowsOf(/^Ændrede/)).toEqual([["Tyverierforeløbigt", "2013", "400", "410"]]);
    expect(rowsOf(/^Nye/)).toEqual([
      ["Indbrudforeløbigt", "2013", "tom", "146"],
      ["Indbrud", "2014", "tom", "131"],
    ]);
    expect(within(list).getByText("Uændrede (1)", { selector: "summary" })).toBeVisible();
    const tick = within(list).getByRole("checkbox", {
      name: "Indbrud: baseline 2012 ændres fra 154 til 160",
    });
    expect(tick).not.toBeChecked();
    expect(cell(/^160: .* Venter på, at du godkender den nye baseline nedenfor\.$/)).toBeVisible();
    expect(button("Skriv 3 tal")).toBeVisible();
    await person.click(tick);
    expect(button("Skriv 4 tal")).toBeVisible();
    expect(cell(/^160: Bruges som Indbrud 2012/)).not.toHaveAccessibleName(/Venter/);
  });

  test("without a source nothing is written, and the field that lacks it gets the focus", async () => {
    const figures = fakeFiguresActions(plan);
    const person = await openFigures(figures);
    await paste(table);
    await person.click(await screen.findByRole("button", { name: /^Skriv \d tal/ }));
    expect(screen.getByRole("textbox", { name: /^Kilde/ })).toHaveFocus();
    expect(screen.getByText("Skriv, hvor tallene kommer fra.")).toBeVisible();
    expect(recorded(figures)).toEqual([]);
  });

  test("a protected sheet can be read against, and not written", async () => {
    const figures = fakeFiguresActions(plan, { sheet: { name: "Kriminalitet", protected: true } });
    const person = await openFigures(figures);
    expect(await screen.findByText(/^Arket Kriminalitet er beskyttet/)).toBeVisible();
    await paste(table);
    await person.type(await screen.findByRole("textbox", { name: /^Kilde/ }), "Politiet{Enter}");
    expect(button(/^Skriv \d tal/)).toHaveAttribute("aria-disabled", "true");
    expect(recorded(figures)).toEqual([]);
  });
});
