/** What holds of any input whatever: nothing throws, no cell is lost, no figure is made up. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { type Grid, type InputCell, isBlank, textOf } from "../../src/import/grid";
import { type ImportInput, propose } from "../../src/import/propose";
import type { Proposal } from "../../src/import/proposal";
import { lindevang } from "./support";

const plan = lindevang({ ownArea: ["Lindevang"] });
const runs = { numRuns: 300 };

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Breaks of the rules by a proposal; none is right. */
function faultsOf(proposal: Proposal): readonly string[] {
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

const faultsOfInput = (input: ImportInput): readonly string[] => faultsOf(propose(input, plan));

const offences = plan.offences.map(({ name }) => name);
const years = ["2012", "2013", "2014", "2015", "2016"];

/** A table with each count once, laid out in one of the ways people do. */
const tables = fc
  .record({
    names: fc.subarray(offences, { minLength: 1 }),
    years: fc.subarray(years, { minLength: 2 }),
    counts: fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 30, maxLength: 30 }),
    layout: fc.constantFrom("wide", "long", "transposed"),
    delimiter: fc.constantFrom("\t", ";"),
    titled: fc.boolean(),
  })
  .map(({ names, years: of, counts, layout, delimiter, titled }) => {
    const count = (name: number, year: number): string => String(counts[name * 5 + year]);
    const rows =
      layout === "wide"
        ? [
            ["Gerningstype", ...of],
            ...names.map((name, at) => [name, ...of.map((_, year) => count(at, year))]),
          ]
        : layout === "transposed"
          ? [
              ["År", ...names],
              ...of.map((year, at) => [year, ...names.map((_, name) => count(name, at))]),
            ]
          : [
              ["Gerningstype", "År", "Antal"],
              ...names.flatMap((name, at) =>
                of.map((year, index) => [name, year, count(at, index)]),
              ),
            ];
    const title = titled ? "Anmeldte forbrydelser\n\n" : "";
    const expected = names.flatMap((name, at) =>
      of.map((year, index) => `${name} ${year} ${count(at, index)}`),
    );
    return { text: title + rows.map((row) => row.join(delimiter)).join("\r\n"), expected };
  });

test("counts in are counts out: every count of a table is taken once, or left with a reason", () => {
  fc.assert(
    fc.property(tables, ({ text, expected }) => {
      const proposal = propose({ kind: "text", text }, plan);
      expect(faultsOf(proposal)).toEqual([]);
      const taken = proposal.taken.map(
        ({ offence, period, count }) => `${offence} ${period} ${count}`,
      );
      const isAsked = proposal.questions.some(({ code }) => code === "sameSeries");
      if (!isAsked) expect(taken.toSorted()).toEqual(expected.toSorted());
    }),
    runs,
  );
});

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
const grids: fc.Arbitrary<Grid> = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 12 });

test("any grid is read without a fault", () => {
  fc.assert(
    fc.property(grids, (grid) => {
      expect(faultsOfInput({ kind: "grid", grid })).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test("any bytes are read without a fault", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(faultsOfInput({ kind: "bytes", bytes })).toEqual([]);
    }),
    runs,
  );
});

const folder = path.resolve("test/import/cases");
const inputs = readdirSync(folder).flatMap((name) =>
  readdirSync(path.join(folder, name))
    .filter((file) => file.startsWith("input."))
    .map((file) => readFileSync(path.join(folder, name, file))),
);

test("real shapes with bytes changed, cut and doubled are read without a fault", () => {
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
  fc.assert(
    fc.property(mangled, (bytes) => {
      expect(faultsOfInput({ kind: "bytes", bytes })).toEqual([]);
    }),
    { numRuns: 600 },
  );
});
