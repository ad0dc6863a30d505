import fc from "fast-check";
import { explainFigure, explainSum } from "../../src/plan/explain-difference";

/** What the activities of 2013 are granted, in the order of section 10. */
const granted2013 = [40, 220, 340, 450, 30, 20, 200, 150, 40].map((thousands) => thousands * 1000);

describe("a total of 2013 that is not 1.490.000", () => {
  test("1.460.000 leaves out the dialogue's 30.000", () => {
    expect(explainSum(1_460_000, granted2013)).toEqual([{ kind: "missingRow", row: 4 }]);
  });

  test("1.830.000 counts the lighting twice", () => {
    expect(explainSum(1_830_000, granted2013)).toEqual([{ kind: "doubledRow", row: 2 }]);
  });

  test("1.940.000 may be swapped digits, or the communication counted twice", () => {
    expect(explainSum(1_940_000, granted2013)).toEqual([
      { kind: "total", slip: { kind: "swappedDigits" } },
      { kind: "doubledRow", row: 3 },
    ]);
  });

  test("1.580.000 counts 340.000 as 430.000, or 450.000 as 540.000", () => {
    expect(explainSum(1_580_000, granted2013)).toEqual([
      { kind: "row", row: 2, slip: { kind: "swappedDigits" } },
      { kind: "row", row: 3, slip: { kind: "swappedDigits" } },
    ]);
  });

  test("1.292.000 counts 220.000 as 22.000", () => {
    expect(explainSum(1_292_000, granted2013)).toEqual([
      { kind: "row", row: 1, slip: { kind: "timesTooSmall", factor: 10 } },
    ]);
  });

  test("1.490 is in thousands", () => {
    expect(explainSum(1_490, granted2013)).toContainEqual({
      kind: "total",
      slip: { kind: "timesTooSmall", factor: 1000 },
    });
  });

  test("1.190.000 counts 150.000 with the wrong sign", () => {
    expect(explainSum(1_190_000, granted2013)).toEqual([
      { kind: "row", row: 7, slip: { kind: "sign" } },
    ]);
  });

  test("1.450.000 leaves out 40.000, which two rows have, or counts 20.000 as −20.000", () => {
    expect(explainSum(1_450_000, granted2013)).toEqual([
      { kind: "missingRow", row: 0 },
      { kind: "row", row: 5, slip: { kind: "sign" } },
      { kind: "missingRow", row: 8 },
    ]);
  });

  test("1.490.000 needs no explanation, and 1.491.234 has none", () => {
    expect(explainSum(1_490_000, granted2013)).toEqual([]);
    expect(explainSum(1_491_234, granted2013)).toEqual([]);
  });
});

describe("one figure against another", () => {
  test.each([
    [1_460_000, 1_640_000, { kind: "swappedDigits" }],
    [40_000, 400_000, { kind: "timesTooSmall", factor: 10 }],
    [45_000, 450_000, { kind: "timesTooSmall", factor: 10 }],
    [45_000_000, 45_000, { kind: "timesTooLarge", factor: 1000 }],
    [-500, 500, { kind: "sign" }],
    [21, 120, undefined],
    [12, 21, { kind: "swappedDigits" }],
    [-12, -21, { kind: "swappedDigits" }],
    [-12, 21, undefined],
    [1020, 1002, { kind: "swappedDigits" }],
    [36, 18, undefined],
    [5, 5, undefined],
    [0, 5, undefined],
    [5, 0, undefined],
  ])("%i for %i: %j", (stated, right, slip) => {
    expect(explainFigure(stated, right)).toEqual(slip);
  });
});

describe("laws", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 30 });
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const withRow = parts.chain((values) =>
    fc.tuple(fc.constant(values), fc.nat({ max: values.length - 1 })),
  );

  test("a row left out or doubled is among the explanations", () => {
    fc.assert(
      fc.property(withRow, ([values, row]) => {
        const part = values[row] ?? 0;
        expect(explainSum(sum(values) - part, values)).toContainEqual({ kind: "missingRow", row });
        expect(explainSum(sum(values) + part, values)).toContainEqual({ kind: "doubledRow", row });
      }),
    );
  });

  test("every explanation of the total accounts for the whole difference", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 999_999 }), (values, stated) => {
        for (const slip of explainSum(stated, values)) {
          const difference = stated - sum(values);
          if (slip.kind === "missingRow") expect(values[slip.row]).toBe(-difference);
          if (slip.kind === "doubledRow") expect(values[slip.row]).toBe(difference);
          if (slip.kind === "row") {
            const part = values[slip.row] ?? 0;
            expect(explainFigure(part + difference, part)).toEqual(slip.slip);
          }
        }
      }),
    );
  });

  test("swapped neighbours are recognised in any figure", () => {
    const figure = fc.integer({ min: 10, max: 999_999_999 });
    fc.assert(
      fc.property(figure, fc.nat({ max: 7 }), (right, seed) => {
        const digits = [...String(right)];
        const at = seed % (digits.length - 1);
        const [a = "", b = ""] = digits.slice(at, at + 2);
        digits.splice(at, 2, b, a);
        const stated = Number(digits.join(""));
        fc.pre(stated !== right && stated * 10 !== right && stated !== right * 10);
        expect(explainFigure(stated, right)).toEqual({ kind: "swappedDigits" });
      }),
    );
  });
});
