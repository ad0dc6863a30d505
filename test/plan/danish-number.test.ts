import fc from "fast-check";
import { readNumber } from "../../src/plan/danish-number";
import { formatFigure } from "../../src/plan/figure";
import { formatAmount, formatInteger } from "../../src/plan/format-danish";
import { amountFromOre, toKroner } from "../../src/plan/money";
import { readAmount, readCount, readShare } from "../../src/plan/read-danish";
import { points } from "./build";

/** A reading in one line: the value in kroner and its warnings, or the code and the candidates. */
function amount(text: string): unknown {
  const reading = readAmount(text);
  switch (reading.kind) {
    case "blank":
      return "blank";
    case "value":
      return reading.warnings.length > 0
        ? [toKroner(reading.value), ...reading.warnings]
        : toKroner(reading.value);
    case "question":
      return [reading.code, ...reading.candidates.map(toKroner)];
    case "refused":
      return reading.code;
  }
}

const nbsp = "\u00a0";
const thin = "\u2009";
const narrow = "\u202f";

describe("amounts as people write them", () => {
  test.each([
    ["1490000", 1_490_000],
    ["1.490.000", 1_490_000],
    ["1 490 000", 1_490_000],
    [`1${nbsp}490${nbsp}000`, 1_490_000],
    [`1${thin}490${thin}000`, 1_490_000],
    [`1${narrow}490${narrow}000`, 1_490_000],
    [`  40.000${nbsp}`, 40_000],
    ["40.000\r\n", 40_000],
    ["1.490.000,00 kr.", 1_490_000],
    ["1.234,50", 1234.5],
    ["1234,5", 1234.5],
    ["1 234,50", 1234.5],
    [",5", 0.5],
    ["0,5", 0.5],
    ["0", 0],
    ["40.000 kr.", 40_000],
    ["40.000kr", 40_000],
    ["40.000 KR", 40_000],
    ["40.000 kroner", 40_000],
    ["kr. 40.000", 40_000],
    ["kr 40.000", 40_000],
    ["DKK 40.000", 40_000],
    ["40.000 DKK", 40_000],
    ["40.000,-", 40_000],
    ["40.000,– kr.", 40_000],
    ["kr. 40.000,--", 40_000],
    ["450 t.kr.", 450_000],
    ["450 tkr", 450_000],
    ["450 t. kr.", 450_000],
    ["450 1.000 kr.", 450_000],
    ["1.490 1.000 kr.", 1_490_000],
    ["1.000 kr.", 1000],
    ["41.000 kr.", 41_000],
    ["2 mio. kr.", 2_000_000],
    ["1,5 mio. kr.", 1_500_000],
    ["1,5 mio", 1_500_000],
    ["kr. 1,5 mio.", 1_500_000],
    ["0,0000001 mio. kr.", 0.1],
    ["-40.000", -40_000],
    ["\u221240.000", -40_000],
    ["\u201340.000", -40_000],
    ["- 40.000", -40_000],
    ["1.234,50-", -1234.5],
    ["1.234,50\u2212", -1234.5],
    ["1.234,50 -", -1234.5],
    ["500- kr.", -500],
    ["-kr. 500", -500],
    ["kr. -500", -500],
    ["+500", 500],
    ["-0", 0],
    ["007", 7],
    ["30.000.", [30_000, "strayFullStop"]],
    ["30.000. kr.", [30_000, "strayFullStop"]],
    ["30.", [30, "strayFullStop"]],
    ["", "blank"],
    [" \t", "blank"],
    [nbsp, "blank"],
  ])("%j is %j", (text, expected) => {
    expect(amount(text)).toEqual(expected);
  });
});

describe("amounts that are asked about", () => {
  test.each([
    ["12.34", ["fullStopAsDecimal", 12.34, 1234]],
    ["12.5", ["fullStopAsDecimal", 12.5, 125]],
    ["1234.56", ["fullStopAsDecimal", 1234.56, 123_456]],
    ["0.500", ["fullStopAsDecimal", 0.5, 500]],
    [".5", ["fullStopAsDecimal", 0.5]],
    ["1.5 mio. kr.", ["fullStopAsDecimal", 1_500_000, 15_000_000]],
    ["-12.34", ["fullStopAsDecimal", -12.34, -1234]],
    ["1,234.5", ["englishNumber", 1234.5]],
    ["1,234.567", ["englishNumber"]],
    ["1,234,567", ["englishNumber", 1_234_567]],
    ["1,234,567.89", ["englishNumber", 1_234_567.89]],
  ])("%j is %j", (text, expected) => {
    expect(amount(text)).toEqual(expected);
  });
});

describe("what is refused, and why", () => {
  test.each([
    ["1.23.456", "badGrouping"],
    ["1.234.56", "badGrouping"],
    ["1234.567.890", "badGrouping"],
    ["0.123.456", "badGrouping"],
    ["12 34", "badGrouping"],
    ["2013 2014", "badGrouping"],
    ["1 23,5", "badGrouping"],
    ["12.34,5", "badGrouping"],
    ["1.234,5.6", "badGrouping"],
    ["12,34,56", "badGrouping"],
    ["1.234 567", "mixedSeparators"],
    ["1 234.567", "mixedSeparators"],
    ["1 234.567,8", "mixedSeparators"],
    ["1,234 567", "mixedSeparators"],
    ["5,", "commaWithoutDecimals"],
    ["-5-", "twoSigns"],
    ["--5", "twoSigns"],
    ["kr. 5 kr.", "twoUnits"],
    ["kr. 10 %", "twoUnits"],
    ["30.000..", "unexpectedText"],
    ["1  490", "unexpectedText"],
    ["5 æbler", "unexpectedText"],
    ["ca. 40.000", "unexpectedText"],
    ["139 (-10 %)", "unexpectedText"],
    ["1/3", "unexpectedText"],
    ["12-13", "unexpectedText"],
    ["1E5", "unexpectedText"],
    ["40.000 og 30.000", "unexpectedText"],
    ["kr.", "noDigits"],
    ["-", "noDigits"],
    [".", "noDigits"],
    ["..", "noDigits"],
    ["ingen", "noDigits"],
    ["#N/A", "excelError"],
    ["########", "excelError"],
    ["99999999999999999999", "tooManyDigits"],
    ["1,1000000000000001", "tooManyDigits"],
    ["9.000.000.000.000 mia. kr.", "tooManyDigits"],
    ["1,234", "finerThanOre"],
    ["2.000.000.000", "tooLarge"],
    ["10 %", "wrongUnit"],
  ])("%j: %s", (text, expected) => {
    expect(amount(text)).toEqual(expected);
  });

  test("the place in the text is given", () => {
    expect(readNumber("40.000 æbler")).toEqual({ kind: "refused", code: "unexpectedText", at: 7 });
  });
});

describe("counts", () => {
  const read = (text: string): unknown => {
    const reading = readCount(text);
    return reading.kind === "value"
      ? reading.value
      : reading.kind === "refused"
        ? reading.code
        : reading.kind;
  };
  test.each([
    ["154", 154],
    ["1.234", 1234],
    ["12,0", 12],
    ["12,5", "notWhole"],
    ["-3", "negativeCount"],
    ["12.5", "question"],
    ["154 kr.", "wrongUnit"],
    ["", "blank"],
  ])("%j is %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("shares in ten-thousandths", () => {
  const read = (text: string): unknown => {
    const reading = readShare(text);
    if (reading.kind === "value") return reading.value;
    if (reading.kind === "question") return [reading.code, ...reading.candidates];
    return reading.kind === "refused" ? reading.code : reading.kind;
  };
  test.each([
    ["10 %", 1000],
    ["10%", 1000],
    ["12,5 pct.", 1250],
    ["12,5 procent", 1250],
    ["-10 %", -1000],
    ["0,1", 1000],
    ["0,125", 1250],
    ["1", 10_000],
    ["0,5 %", 50],
    ["33,333 %", "tooFineShare"],
    ["10", ["percentSignMissing", 1000]],
    ["12.5 %", ["fullStopAsDecimal", 1250, 12_500]],
    ["0.1", ["fullStopAsDecimal", 1000, 10_000]],
    ["10 kr.", "wrongUnit"],
    ["", "blank"],
  ])("%j is %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the last digit shown", () => {
  test.each([
    ["40.000", 0],
    ["1.234,50", -2],
    ["450 t.kr.", 3],
    ["1,5 mio. kr.", 5],
    ["2 mio. kr.", 6],
  ])("of %s is the power %i of ten", (text, power) => {
    expect(readNumber(text)).toMatchObject({ kind: "number", lastDigit: power });
  });
});

describe("laws", () => {
  const amounts = fc
    .integer({ min: -100_000_000_000, max: 100_000_000_000 })
    .map(amountFromOre)
    .filter((reading) => reading.kind === "value")
    .map((reading) => reading.value);

  test("an amount is read back as it was written", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(readAmount(formatAmount(value))).toMatchObject({ kind: "value", value });
        expect(readAmount(`${formatAmount(value)} kr.`)).toMatchObject({
          kind: "value",
          value,
          warnings: [],
        });
      }),
    );
  });

  test("so is a share, and a count", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }).map(points), (value) => {
        expect(readShare(formatFigure(value, "share"))).toMatchObject({ kind: "value", value });
      }),
    );
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(readCount(formatInteger(value))).toMatchObject({ kind: "value", value });
      }),
    );
  });

  test("any text is blank, a number, a question or refused", () => {
    const piece = fc.constantFrom(
      ..."0123456789.,- +%k\u00a0\u2212",
      "kr.",
      "t.kr.",
      "mio. kr.",
      "pct.",
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readNumber(text);
        expect(["blank", "number", "question", "refused"]).toContain(reading.kind);
        if (reading.kind === "number")
          expect(Number.isSafeInteger(reading.value.mantissa)).toBe(true);
        if (reading.kind === "question") expect(reading.candidates.length).toBeGreaterThan(0);
      }),
      { numRuns: 5000 },
    );
  });

  // Read by backtracking, any of these would outlast the test.
  test("a long text is refused in one pass", () => {
    expect(readNumber("1.".repeat(500_000)).kind).toBe("refused");
    expect(readNumber(" ".repeat(500_000)).kind).toBe("blank");
    expect(readNumber(`5${" ".repeat(500_000)}x`).kind).toBe("refused");
    expect(readNumber("0.".repeat(500_000)).kind).toBe("refused");
  });
});
