/** HTML as people paste it: what stands in which cell, and that markup of any kind is read in bounded work. */
import fc from "fast-check";
import { readHtml } from "../../src/import/html-table";
import { inOneGo } from "../../src/import/in-one-go";
import { propose } from "../../src/import/propose";
import { htmlLike, plan, stepsBeyond, stepsOf } from "./laws";
import { workOf } from "./work";

const rowsOf = (html: string): readonly (readonly string[])[] => {
  const reading = inOneGo(readHtml(html));
  if ("fault" in reading) throw new Error(reading.fault);
  return reading.rows;
};

describe("a cell over several rows or columns", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      "stands in the first of them, and the others keep their places",
      "<tr><th rowspan=2>a<th colspan=2>b<tr><td>c<td>d",
      [
        ["a", "b", ""],
        ["", "c", "d"],
      ],
    ],
    [
      "makes no rows that are not there",
      "<tr><td rowspan=60000>a<td>b<tr><td>c",
      [
        ["a", "b"],
        ["", "c"],
      ],
    ],
    [
      "makes no columns in which no other cell begins",
      "<tr><td colspan=1000>title<tr><td>a<td>b",
      [
        ["title", ""],
        ["a", "b"],
      ],
    ],
    [
      "reaches at most 1.000 columns",
      "<tr><td colspan=5000>a<td>b",
      [["a", ...Array.from({ length: 999 }, () => ""), "b"]],
    ],
    ["over no columns is over one", '<tr><td colspan="0">a<td colspan=-3>b', [["a", "b"]]],
    [
      "over no rows is over all that follow",
      "<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d",
      [
        ["a", "b"],
        ["", "c"],
        ["", "d"],
      ],
    ],
    [
      "does not reach out of the head of the table",
      "<thead><tr><th rowspan=9>a<th>b</thead><tbody><tr><td>c<td>d</tbody>",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "does not reach into the table inside another",
      "<table><tr><td rowspan=3>a<td><table><tr><td>b<td>c</table><tr><td>d</table>",
      [
        ["a", ""],
        ["b", "c"],
        ["", "d"],
      ],
    ],
    [
      "over another that reaches down pushes the next cell past both",
      "<tr><td>a<td rowspan=2 colspan=3>b<tr><td colspan=2>c<td>d",
      [
        ["a", "b", "", ""],
        ["c", "", "", "", "d"],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(rowsOf(`<table>${rows}</table>`)).toEqual(expected);
  });
});

describe("text", () => {
  const textOf = (html: string): unknown => rowsOf(`<table><tr><td>${html}</table>`)[0]?.[0];

  it.each([
    [
      "entities with and without their semicolon",
      "H&aeligrv&aelig;rk&nbsp;&ndash; 2",
      "Hærværk\u00a0– 2",
    ],
    ["entities by number", "&#230;&#xE5;&#8722;10", "æå−10"],
    ["entities that a Danish table seldom holds", "&euro;&Ccedil;&check;", "€Ç✓"],
    ["a sign that begins no entity", "R&D &c. &;", "R&D &c. &;"],
    ["signs that begin no tag", "a <5 b < c <> d", "a <5 b < c <> d"],
    ["white space of the source", "\n  a\t\n b&#10;c ", "a b c"],
    ["no-break spaces, which part thousands", "1&nbsp;230\u00a0", "1\u00a0230\u00a0"],
    ["no soft hyphens", "Ind&shy;brud\u00ad", "Indbrud"],
    [
      "no comments, closed or conditional",
      "a<!--[if gte mso 9]><xml><x>9</x></xml><![endif]-->b",
      "ab",
    ],
    [
      "what stands between conditions that every program passes over",
      "a<![if !vml]>b<![endif]>c",
      "abc",
    ],
    ["Word's own tags' content", "<o:p>a</o:p><st1:place w:st='on'>b</st1:place>", "ab"],
    [
      "no scripts, styles and titles",
      "a<script>'<td>9'</script><style><td>8</style><title>7</title>b",
      "ab",
    ],
    [
      "no content for programs without scripts, or for later",
      "a<noscript>1</noscript><template><b>2</b></template>b",
      "ab",
    ],
    ["raised figures as numbers of notes", "139<sup>1&#50;)</sup>", "139¹²"],
    ["a paragraph's end", "<p>a</p><p>b<br>c</p>", "a b c"],
  ])("keeps %s", (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it("is not swallowed by a quotation mark inside an attribute", () => {
    expect(rowsOf("<table><tr><td title=Bo's>139<td title='a>b' class=\"c>d\">66</table>")).toEqual(
      [["139", "66"]],
    );
  });

  it("of a tag that is never closed stays to be seen", () => {
    expect(rowsOf('<table><tr><td>139<td title="a>66</table>')).toEqual([
      ['139<td title="a>66</table>'],
    ]);
  });

  it("gives names of attributes no meaning but their own", () => {
    expect(rowsOf("<table><tr><td data-colspan=3 COLSPAN='2'>a<td>b<tr><td>c<td>d<td>e")).toEqual([
      ["a", "", "b"],
      ["c", "d", "e"],
    ]);
  });
});

describe("work", () => {
  /** Markup that is or looks like the beginning of something, over and over. */
  const shapes: readonly (readonly [string, string])[] = [
    ["cells that span much", "<td rowspan=1000 colspan=1000>"],
    ["rows of cells that span much", "<tr><td rowspan=1000 colspan=1000>"],
    ["cells over many rows", "<td rowspan=9999>"],
    ["rows of cells over many rows", "<tr><td><td rowspan=9999>"],
    ["rows without cells", "<tr>"],
    ["tags never closed", "<td "],
    ["attributes never closed", '<td a="'],
    ["attributes of one tag", "<td a b='c' d=e f "],
    ["comments never closed", "<!--"],
    ["conditions never closed", "<![if "],
    ["scripts never closed", "<script><"],
    ["elements never closed", "<b>"],
    ["end tags of nothing", "</i>"],
    ["tables in tables", "<table><tr><td>"],
    ["ends of tables", "</table>"],
    ["beginnings of entities", "&#x&am"],
    ["spaces", " \n "],
    ["signs", "<"],
  ];

  it.each(shapes)("on %s grows as their number", (_, shape) => {
    const html = (times: number): string => `<table><tr><td>${shape.repeat(times)}`;
    const [small, large] = [1_000, 8_000].map((times) => stepsOf(html(times)));
    expect(small).toBeGreaterThan(1_000);
    expect(large).toBeLessThan(9 * (small ?? 0) + 10_000);
  });

  it("on open and closed elements grows as their number", () => {
    const html = (times: number): string => `<table>${"<b>".repeat(times)}${"</i>".repeat(times)}`;
    const [small, large] = [1_000, 8_000].map((times) => stepsOf(html(times)));
    expect(large).toBeLessThan(9 * (small ?? 0));
  });

  it.each([
    ["a few cells that span all they may", "<td rowspan=1000 colspan=1000>".repeat(600)],
    [
      "a few rows below them",
      `<tr>${"<td rowspan=65534 colspan=1000>".repeat(16)}${"<tr>".repeat(100_000)}`,
    ],
    [
      "rows whose last cell stands far out",
      `<tr>${"<td rowspan=65534>".repeat(16_000)}${"<tr><td>".repeat(1_000)}`,
    ],
  ])("is refused with a reason on %s", (_, cells) => {
    const { result, steps } = workOf(() =>
      propose({ kind: "text", text: `<table>${cells}</table>` }, plan),
    );
    expect(result).toMatchObject({ grid: [], taken: [], blocked: "tooManyCells" });
    expect(steps).toBeLessThan(20_000_000);
  });

  it("on anything like HTML is bounded by its length and its cells", () => {
    fc.assert(
      fc.property(htmlLike, (html) => {
        expect(stepsBeyond(html)).toBe(0);
      }),
      { numRuns: 400, seed: 20130802 },
    );
  });
});

it("is read with pauses, so that a pane stays alive", () => {
  const row = "<tr><td>Indbrud</td><td class=xl65 align=right>146</td></tr>";
  const steps = readHtml(`<table>${row.repeat(5_000)}</table>`);
  let pauses = 0;
  while (!steps.next().done) pauses += 1;
  expect(pauses).toBe(Math.floor((row.length * 5_000) / (1 << 16)));
});
