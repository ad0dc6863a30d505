import fc from "fast-check";
import type { CellValue } from "../../../src/workbench/engine/model";
import { area, put, values, workbookWith } from "./support";

type Place = readonly [row: number, column: number];
const place: fc.Arbitrary<Place> = fc.tuple(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 4 }),
);
const name = ([row, column]: Place): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** A10 holds constants only: it decides branches and the size of the array in L1, both read by formulas. */
const content = fc.oneof<fc.Arbitrary<CellValue>[]>(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom<CellValue>(null, "tekst", true, "12,5"),
  place.map((at) => `=${name(at)}+1`),
  fc.tuple(place, place).map(([[r1, c1], [r2, c2]]) => {
    const from = name([Math.min(r1, r2), Math.min(c1, c2)]);
    return `=SUM(${from}:${name([Math.max(r1, r2), Math.max(c1, c2)])})`;
  }),
  fc.tuple(place, place).map(([a, b]) => `=IF($A$10>2,${name(a)},${name(b)})`),
  fc.constantFrom<CellValue>(
    "=SUM(L1#)",
    "=L3*2",
    "=COUNTIF(A:A,1)",
    "=MATCH(3,$A$1:$A$6,0)",
    "=INDEX(A1:E6,2,0)",
    "=SUMIFS(B1:B6,A1:A6,3)",
    "=Tallet*2",
  ),
);
const edit = fc.oneof(
  fc.record({ at: place, written: content }),
  fc.record({ at: fc.constant<Place>([9, 0]), written: fc.integer({ min: 1, max: 6 }) }),
);

test("an edit calculates the same as calculating everything", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), (edits) => {
      const bench = workbookWith([
        [...Array.from({ length: 11 }, () => null), "=SEQUENCE($A$10,2)"],
      ]);
      const { model, sheet } = bench;
      put(bench, 9, 0, [[1]]);
      model.setName({ name: "Tallet", formula: "=Ark1!$B$2", visible: true, comment: "" });
      for (const { at, written } of edits) put(bench, at[0], at[1], [[written]]);
      const after = values(sheet, area(0, 0, 10, 14));
      model.calculate();
      expect(values(sheet, area(0, 0, 10, 14))).toEqual(after);
    }),
    { numRuns: 400 },
  );
});
