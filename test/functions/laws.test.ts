import fc from "fast-check";
import type { FunctionId } from "../../src/functions/catalogue";
import { call, one, sentenceOf } from "./support";

const kroner = fc.integer({ min: -100_000_000, max: 100_000_000 });
const count = fc.integer({ min: 0, max: 1_000_000 });
const percent = fc.integer({ min: 0, max: 10_000 }).map((points) => points / 10_000);
const blank = fc.constantFrom(null, "");
const cells = <T>(value: fc.Arbitrary<T>, rows: number, columns: number) =>
  fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const size = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }));

test("what remains and the sum together are the frame", () => {
  fc.assert(
    fc.property(
      kroner,
      size.chain(([rows, columns]) => cells(fc.oneof(kroner, blank), rows, columns)),
      (frame, funding) => {
        const sum = funding.flat().reduce<number>((total, each) => total + Number(each ?? 0), 0);
        expect(one("REMAINING", frame, funding)).toBe(frame - sum + 0);
      },
    ),
  );
});

test("a row of frames gives what each frame gives against its own column", () => {
  fc.assert(
    fc.property(
      size.chain(([rows, columns]) =>
        fc.tuple(
          cells(kroner, 1, columns),
          cells(fc.oneof(kroner, fc.constant("30.000.")), rows, columns),
        ),
      ),
      ([frames, funding]) => {
        const alone = frames[0]?.map((frame, year) =>
          one(
            "REMAINING",
            frame,
            funding.map((row) => [row[year]]),
          ),
        );
        const together = call("REMAINING", frames, funding);
        const errorAt = (shown: unknown) => (typeof shown === "object" ? "error" : shown);
        const spilled = Array.isArray(together) ? together[0] : [together];
        expect(spilled?.map(errorAt)).toEqual(alone?.map(errorAt));
      },
    ),
  );
});

test("amounts given one by one leave what they leave together", () => {
  fc.assert(
    fc.property(kroner, fc.array(kroner, { minLength: 1, maxLength: 6 }), (frame, amounts) => {
      const together = one("REMAINING", frame, [amounts]);
      expect(one("REMAINING", frame, ...amounts)).toBe(together);
    }),
  );
});

test("amounts carried together are what they are carried one by one", () => {
  const rates = [[2013, 2014, 0.018]];
  fc.assert(
    fc.property(fc.array(kroner, { minLength: 2, maxLength: 6 }), (amounts) => {
      const alone = amounts.map((amount) => one("PRICELEVEL", amount, 2013, 2014, rates));
      expect(call("PRICELEVEL", [amounts], 2013, 2014, rates)).toEqual([alone]);
    }),
  );
});

test("a target is within a half of the exact figure, a half going up", () => {
  fc.assert(
    fc.property(count, percent, (baseline, reduction) => {
      const off =
        BigInt(Number(one("TARGET", baseline, reduction))) * 10_000n -
        BigInt(baseline) * BigInt(10_000 - Math.round(reduction * 10_000));
      expect(off > -5_000n && off <= 5_000n).toBe(true);
    }),
  );
});

test("achievement of the target is 1 and of the baseline 0, falling or rising", () => {
  fc.assert(
    fc.property(count, count, (baseline, target) => {
      fc.pre(baseline !== target);
      expect(one("ACHIEVEMENT", baseline, target, target)).toBe(1);
      expect(one("ACHIEVEMENT", baseline, target, baseline)).toBe(0);
    }),
  );
});

test("the change and the baseline together give the figure", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), count, (baseline, actual) => {
      expect(Number(one("CHANGE", baseline, actual)) * baseline + baseline).toBeCloseTo(actual, 6);
    }),
  );
});

test("the parts' own sum never deviates, and one krone more than rounding allows does", () => {
  fc.assert(
    fc.property(
      fc.array(kroner, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 1_000 }),
      (parts, half) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const allowed = half * (parts.length + 1);
        const column = parts.map((part) => [part]);
        expect(one("SUMDEVIATION", sum + allowed, column, 2 * half)).toBe(0);
        expect(one("SUMDEVIATION", sum + allowed + 1, column, 2 * half)).toBe(1);
        expect(one("SUMDEVIATION", sum - allowed - 1, column, 2 * half)).toBe(-1);
      },
    ),
  );
});

test("an amount that is a number stays as it is, and its Danish text gives the same", () => {
  fc.assert(
    fc.property(kroner, (amount) => {
      expect(one("AMOUNT", amount)).toBe(amount + 0);
      expect(one("AMOUNT", `${amount.toLocaleString("da-DK")} kr.`)).toBe(amount + 0);
    }),
  );
});

test("an amount carried on and back is the same to an øre", () => {
  fc.assert(
    fc.property(kroner, fc.integer({ min: 0, max: 500 }), (amount, points) => {
      const rates = [[2013, 2014, points / 10_000]];
      const on = one("PRICELEVEL", amount, 2013, 2014, rates);
      expect(Number(one("PRICELEVEL", on, 2014, 2013, rates))).toBeCloseTo(amount, 1);
    }),
  );
});

const elementwise: readonly (readonly [FunctionId, number])[] = [
  ["ACHIEVEMENT", 3],
  ["TARGETSTATUS", 3],
  ["CHANGE", 2],
  ["TARGET", 2],
  ["AMOUNT", 1],
];
test.each(elementwise)("%s over ranges gives what it gives cell by cell", (id, parameters) => {
  const value = fc.oneof(fc.integer({ min: 0, max: 200 }), blank, fc.constantFrom("12", true, 0.1));
  const block = size.chain(([rows, columns]) =>
    fc.array(cells(value, rows, columns), { minLength: parameters, maxLength: parameters }),
  );
  const kind = (shown: unknown) =>
    typeof shown === "object" && shown !== null && "error" in shown ? shown.error : shown;
  fc.assert(
    fc.property(block, (ranges) => {
      const together = call(id, ...ranges);
      const rows = Array.isArray(together) ? together : [[together]];
      rows.forEach((row, r) =>
        row.forEach((result, c) => {
          expect(kind(result)).toEqual(kind(one(id, ...ranges.map((range) => [[range[r]?.[c]]]))));
        }),
      );
    }),
  );
});

/** What Excel may hand over: values, dates as numbers, blanks in every form, errors and richer values as objects. */
const anyValue = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 41_275, 2013, 0.1, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity),
  fc.string(),
  fc.constantFrom(
    "",
    " ",
    "30.000.",
    "1.234,50-",
    "#N/A",
    "1e5",
    "Id",
    "Aktivitet",
    "2013",
    "År",
    "Ramme",
    "\u00a0",
  ),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc
    .constantFrom("#N/A", "#VALUE!", "#DIV/0!", "#SPILL!", "#BUSY!")
    .map((code) => ({ type: "Error", basicValue: code, code })),
  fc.constantFrom(
    { type: "FormattedNumber", basicValue: 12.5, numberFormat: "0.0" },
    { type: "Entity", basicValue: "#VALUE!", text: "x" },
    { type: "Double", basicValue: NaN },
    {},
    [],
  ),
);
const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => cells(anyValue, rows, columns));
const anyArgument = fc.oneof({ weight: 3, arbitrary: anyRange }, anyValue, fc.constant([]));
const parametersOf: readonly (readonly [FunctionId, number])[] = [
  ["REMAINING", 1],
  ["ACHIEVEMENT", 3],
  ["TARGET", 2],
  ["CHANGE", 2],
  ["TARGETSTATUS", 3],
  ["SUMDEVIATION", 3],
  ["AMOUNT", 1],
  ["PRICELEVEL", 4],
  ["OVERVIEW", 3],
];
test.each(parametersOf)(
  "%s gives for anything a figure, a text or a named error",
  (id, parameters) => {
    const given = fc.tuple(
      fc.array(anyArgument, { maxLength: parameters }),
      fc.array(anyArgument, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(given, ([args, repeated]) => {
        const result = call(id, ...args, ...(id === "REMAINING" ? repeated : []));
        for (const cell of Array.isArray(result) ? result.flat() : [result]) {
          if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
          else if (typeof cell === "object") {
            expect(["#VALUE!", "#N/A"]).toContain(cell.error);
            expect(sentenceOf(cell)).toMatch(/^\p{Lu}.*[.?]$/su);
          } else expect(typeof cell).toBe("string");
        }
      }),
      { numRuns: 1_000 },
    );
  },
);
