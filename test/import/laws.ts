/** What holds of any input whatever, and inputs of every kind: the tests take a few hundred, the bench a hundred thousand. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { kindOf } from "../../src/import/cell-kind";
import { type Grid, type InputCell, isBlank, mostCells, textOf } from "../../src/import/grid";
import { type HtmlReading, readHtml } from "../../src/import/html-table";
import { inOneGo } from "../../src/import/in-one-go";
import { type ImportInput, propose } from "../../src/import/propose";
import type { Proposal } from "../../src/import/proposal";
import { lindevang } from "./support";
import { workOf } from "./work";

export const plan = lindevang({ ownTerritory: ["Lindevang"] });

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Breaks of the rules by a proposal; none is right. */
export function faultsOf(proposal: Proposal): readonly string[] {
  const faults: string[] = [];
  const { grid, fates, taken } = proposal;
  if (fates.length !== grid.length) faults.push(`${fates.length} rows of fates for ${grid.length}`);
  for (const [row, cells] of grid.entries()) {
    const said = fates[row] ?? [];
    if (said.length !== cells.length) faults.push(`row ${row}: ${said.length} fates`);
    for (const [column, cell] of cells.entries()) {
      const fate = said[column];
      if (!fate) faults.push(`${row},${column}: no fate`);
      else if (fate.kind === "empty" && !isBlank(cell)) faults.push(`${row},${column}: not empty`);
      else if (fate.kind === "context" && kindOf(cell) === "number")
        faults.push(`${row},${column}: a figure as context`);
      else if (fate.kind === "taken" && !taken.includes(fate))
        faults.push(`${row},${column}: lost`);
    }
  }
  for (const one of taken) {
    if (fates[one.row - 1]?.[one.column - 1] !== one)
      faults.push(`${one.row},${one.column}: elsewhere`);
    const text = textOf(grid[one.row - 1]?.[one.column - 1]);
    const shown = digitsOf(text).replace(/^0+/, "");
    if (!one.flags.includes("nil") && !shown.startsWith(String(one.count).replace(/0+$/, "")))
      faults.push(`${one.count} is not in ${text}`);
  }
  for (const { from, count } of proposal.figures)
    if (from.reduce((sum, part) => sum + part.count, 0) !== count)
      faults.push("a sum is not its parts");
  return faults;
}

export const faultsOfInput = (input: ImportInput): readonly string[] =>
  faultsOf(propose(input, plan));

export const offences = plan.offences.map(({ name }) => name);
export const years = ["2012", "2013", "2014", "2015", "2016"];

const cellTexts = fc.oneof(
  fc.constantFrom(
    ...offences,
    ...years,
    "2013K1",
    "K2",
    "I alt",
    "",
    " ",
    "-",
    "..",
    "<5",
    "14*",
    "1,234",
  ),
  fc.constantFrom(
    "1.234",
    "12.34",
    "Lindevang",
    "København",
    "Sigtelser",
    "=1",
    "#N/A",
    "1320",
    "Vold",
    "maj",
  ),
  fc.integer({ min: -5, max: 3000 }).map(String),
  fc.string({ maxLength: 8 }),
);
const cells: fc.Arbitrary<InputCell> = fc.oneof(
  { weight: 6, arbitrary: cellTexts },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      format: fc.constantFrom("General", "0", "dd-mm-yyyy", "0%"),
    }),
  },
);
const anyGrid: fc.Arbitrary<Grid> = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 12 });

const anyBytes = fc.uint8Array({ maxLength: 400 });

const folder = path.resolve("test/import/cases");
const inputs = readdirSync(folder).flatMap((name) =>
  readdirSync(path.join(folder, name))
    .filter((file) => file.startsWith("input."))
    .map((file) => readFileSync(path.join(folder, name, file))),
);

/** The inputs of the golden cases with bytes changed, cut and doubled. */
const mangled = fc
  .record({
    bytes: fc.constantFrom(...inputs),
    edits: fc.array(
      fc.record({
        at: fc.nat(),
        byte: fc.constantFrom(...'\t;,"\n\r<> .-0129æK'),
        length: fc.nat(6),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ bytes, edits }) => {
    let text = bytes.toString("latin1");
    for (const { at, byte, length } of edits) {
      const place = at % (text.length + 1);
      text = text.slice(0, place) + byte + text.slice(place + (length % 3));
    }
    return Buffer.from(text, "latin1");
  });

const span = fc.constantFrom("1", "2", "3", "1000", "65534", "0", "-1", "x");
const markup = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>"),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(span, span)
      .map(([rows, columns]) => `<td rowspan=${rows} colspan='${columns}'>`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("Indbrud", "2013", "146", " ", "\n", "&nbsp", "&#x", "&"),
  },
  fc.constantFrom(
    "<!--",
    "-->",
    "<![if x]>",
    "<![endif]>",
    "<![CDATA[",
    "]]>",
    "<?xml ",
    "<!doctype html>",
  ),
  fc.constantFrom(
    "<",
    ">",
    "/",
    '"',
    "'",
    "=",
    '<td a="',
    "<td a='b",
    "</",
    "<a href=",
    "<sup>",
    "</sup>",
  ),
  fc.constantFrom(
    "<script>",
    "</script>",
    "<style",
    "<title>",
    "<template>",
    "</template>",
    "<thead>",
    "<tbody>",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** Markup as programs and accidents make it: pieces of tables, and some of them very often. */
export const htmlLike = fc
  .tuple(
    fc.array(markup, { maxLength: 30 }),
    fc.array(markup, { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 200 }),
    fc.array(markup, { maxLength: 10 }),
  )
  .map(([before, often, times, after]) =>
    [...before, ...Array.from({ length: times }, () => often.join("")), ...after].join(""),
  );

/** Inputs by what they are. */
export const anyInput: Readonly<Record<string, fc.Arbitrary<ImportInput>>> = {
  "any grid": anyGrid.map((grid) => ({ kind: "grid", grid })),
  "any bytes": anyBytes.map((bytes) => ({ kind: "bytes", bytes })),
  "a real shape with bytes changed, cut and doubled": mangled.map((bytes) => ({
    kind: "bytes",
    bytes,
  })),
  "anything like HTML": htmlLike.map((text) => ({ kind: "text", text })),
};

/** What reading markup costs: steps, and the cells it makes. */
export function stepsOf(html: string): number {
  const { result, steps } = workOf(() => inOneGo(readHtml(html)));
  return steps + cellsOf(result);
}

function cellsOf(reading: HtmlReading): number {
  return "fault" in reading ? mostCells : reading.rows.reduce((all, row) => all + row.length, 0);
}

/** The steps that reading takes beyond what the markup's length and the cells it makes account for. */
export function stepsBeyond(html: string): number {
  const { result, steps } = workOf(() => inOneGo(readHtml(html)));
  return Math.max(0, steps - 20 * html.length - 3 * cellsOf(result) - 1_000);
}
