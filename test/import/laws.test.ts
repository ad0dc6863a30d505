/** What holds of any input whatever: nothing throws, no cell is lost, no figure is made up. */
import fc from "fast-check";
import { propose } from "../../src/import/propose";
import { anyInput, faultsOf, faultsOfInput, offences, plan, years } from "./laws";

const runs = { numRuns: 300, seed: 20130801 };

/** A table with each count once, set out in one of the ways people do. */
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

/** The same tables among what people put around them: none of it may swallow a count, or be taken for one. */
const surroundings = fc.record({
  title: fc.constantFrom(
    "",
    "Tabel\t7\n",
    "Enhed: antal\n\n",
    "Udtræk\t12-01-2014\n\n",
    "4711\n\n",
  ),
  foot: fc.constantFrom(
    "",
    "\n\n1) Foreløbige tal",
    "\n\n\n17",
    "\nSide\t3",
    "\n\nKilde\tPolitiet",
  ),
  beside: fc.option(fc.constantFrom("Befolkning", "Løbenr.", "Note", "Heraf unge"), {
    nil: undefined,
  }),
  isFirst: fc.boolean(),
  total: fc.boolean(),
});

test("no count is swallowed by titles, notes, totals or columns of something else", () => {
  fc.assert(
    fc.property(
      fc.subarray(offences, { minLength: 1 }),
      fc.subarray(years, { minLength: 2 }),
      fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 40, maxLength: 40 }),
      surroundings,
      (names, of, counts, { title, foot, beside, isFirst, total }) => {
        const next = counts.values();
        const number = (): string => String(next.next().value ?? 0);
        const labels = total ? [...names, "I alt"] : names;
        const table = [["Gerningstype", ...of], ...labels.map((name) => [name, ...of.map(number)])];
        const rows = table.map((row, at) => {
          if (beside === undefined) return row;
          const extra = at === 0 ? beside : number();
          return isFirst ? [row[0] ?? "", extra, ...row.slice(1)] : [...row, extra];
        });
        const text = title + rows.map((row) => row.join("\t")).join("\n") + foot;
        const proposal = propose({ kind: "text", text }, plan);
        expect(faultsOf(proposal)).toEqual([]);
        const above = title.split("\n").length;
        const swallowed = rows.slice(1).flatMap((row, at) =>
          row.slice(1).filter((_, column) => {
            const kind = proposal.fates[above + at]?.[column + 1]?.kind;
            return kind !== "taken" && kind !== "left" && kind !== "check";
          }),
        );
        expect(swallowed).toEqual([]);
        // What stands in a column of something else is no count of an offence.
        const column = isFirst ? 2 : of.length + 2;
        if (beside !== undefined)
          expect(proposal.taken.filter((one) => one.column === column)).toEqual([]);
      },
    ),
    runs,
  );
});

test.each(Object.entries(anyInput))("%s is read without a fault", (_, inputs) => {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(faultsOfInput(input)).toEqual([]);
    }),
    { ...runs, numRuns: 600 },
  );
});

test("a quotation mark left open among letters of any kind ends the reading all the same", () => {
  const text = '"\0\0;\0"x\nGerningstype;2013\nIndbrud;146\n"\0';
  const { grid, notes } = propose({ kind: "text", text }, plan);
  expect(grid).toContainEqual(["Indbrud", "146"]);
  expect(notes.map(({ code }) => code)).toContain("quotesLeftOpen");
  expect(faultsOf(propose({ kind: "text", text }, plan))).toEqual([]);
});
