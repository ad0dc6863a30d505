import type { ImportContext } from "../../src/import/proposal";
import { propose, proposing } from "../../src/import/propose";
import { inputOfClipboard, inputOfFile } from "../../src/taskpane/tabs/figures/clipboard-input";
import { countFates } from "../../src/taskpane/tabs/figures/fate-counts";
import { inSlices } from "../../src/taskpane/in-slices";
import { count, year } from "../plan/build";

const context: ImportContext = {
  offences: [{ name: "Indbrud", baseline: count(154), reported: new Map() }],
  baselineYear: year(2012),
  years: [year(2013), year(2014)],
  ownTerritory: [],
  remembered: new Map(),
};
const clipboard = (kinds: Readonly<Record<string, string>>) => ({
  getData: (kind: string) => kinds[kind] ?? "",
});
const tabbed = "Gerningstype\t2013\t2014\r\nIndbrud\t146\t140\r\nUkendt\t5\t\r\n";
const html =
  "<html><body><table><tr><th>Gerningstype<th>2013<tr><td>Indbrud<td>146</table></body></html>";

describe("What is read of a paste", () => {
  test("is the HTML where it has a table", () => {
    const input = inputOfClipboard(clipboard({ "text/html": html, "text/plain": "andet" }));
    expect(input).toEqual({ kind: "text", text: html });
  });

  test("is the text where the HTML has no table", () => {
    const prose = "<html><body><p>Indbrud 146</p></body></html>";
    const input = inputOfClipboard(clipboard({ "text/html": prose, "text/plain": tabbed }));
    expect(input).toEqual({ kind: "text", text: tabbed });
  });

  test("is nothing where the clipboard holds no text", () => {
    expect(inputOfClipboard(clipboard({}))).toBeUndefined();
  });

  test("is a file's bytes as they stand: Latin-1 keeps its letters", async () => {
    const latin1 = new Blob([Buffer.from("Gerningstype;2013\nIndbrud på gård;1\n", "latin1")]);
    const { grid } = propose(await inputOfFile(latin1), context);
    expect(grid[1]?.[0]).toBe("Indbrud på gård");
  });
});

describe("Reading in slices", () => {
  test("gives the same as reading in one go, and every cell is counted", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `Ukendt ${row}\t${row}\t`);
    const input = { kind: "text", text: tabbed + rows.join("\n") } as const;
    const read = await inSlices(proposing(input, context), { slice: 16, isWanted: () => true });
    const whole = propose(input, context);
    expect(read).toEqual(whole);
    const counts = countFates(whole);
    expect([...counts.by.values()].reduce((sum, cells) => sum + cells, 0)).toBe(counts.in);
    expect(counts.by.get("taken")).toBe(2);
  });

  test("stops between slices when it is no longer wanted", async () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `Indbrud\t2013\t${row}`);
    const input = { kind: "text", text: rows.join("\n") } as const;
    expect(
      await inSlices(proposing(input, context), { slice: 16, isWanted: () => false }),
    ).toBeUndefined();
  });
});
