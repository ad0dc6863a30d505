/** Amounts in Danish texts, and which years the words give them. */
import fc from "fast-check";
import { proseAmounts, readAmounts } from "../../src/checks/prose/prose-amounts";

/** `220.000: 2013; …`, with `=` before amounts over several years together and `?` for what can be read both ways. */
function told(text: string): string {
  return proseAmounts(text)
    .map(({ amount, years, spread }) => {
      const mark = years.length < 2 || spread === "each" ? "" : spread === "total" ? "=" : "?";
      return `${mark}${amount / 100}: ${years.join(" ")}`.trim();
    })
    .join("; ");
}

test.each([
  ["220.000 kr. i 2013 og 180.000 kr. i 2014.", "220000: 2013; 180000: 2014"],
  ["20.000 kr. i hhv. 2013 til 2016", "20000: 2013 2014 2015 2016"],
  ["Støtte på 200.000 kr. i hhv. 2013 og 2014 til husleje", "200000: 2013 2014"],
  [
    "Der afsættes årligt fra 2013-2016 450.000 kr. (2013 p/l) til løn",
    "450000: 2013 2014 2015 2016",
  ],
  ["150.000 kr. til løn, 12 timer om ugen, hvert år i 2013-2016.", "150000: 2013 2014 2015 2016"],
  [
    "Årligt 20.000 kr. i perioden 2013-2016 til beboernes egne tiltag",
    "20000: 2013 2014 2015 2016",
  ],
  ["40.000 kr. i 2013 til tryk samt møde.", "40000: 2013"],
  ["40.000 kr. til fyraftensmøde i 2013", "40000: 2013"],
  ["I 2013 går 40.000 kr. til tryk", "40000: 2013"],
  [
    "Årligt fra 2019-2021 180.000 kr. og 120.000 kr. i 2022 til honorar.",
    "180000: 2019 2020 2021; 120000: 2022",
  ],
  [
    "200.000 kr. i 2018, 400.000 kr. årligt fra 2019–2021 og 200.000 kr. i 2022.",
    "200000: 2018; 400000: 2019 2020 2021; 200000: 2022",
  ],
  ["220.000 og 180.000 kr. i hhv. 2013 og 2014", "220000: 2013; 180000: 2014"],
  ["20.000 kr. i 2013 og i 2014", "20000: 2013 2014"],
  ["I alt 400.000 kr. i 2013-2014", "=400000: 2013 2014"],
  ["400.000 kr. i 2013-2014", "?400000: 2013 2014"],
  [
    "Samlet udgift er 1 mio. kr. Partnerskabet betaler 1/3, svarende til 340.000 kr., i 2013.",
    "1000000:; 340000: 2013",
  ],
  ["Beløbet er kr. 40.000 i 2013", "40000: 2013"],
  ["1,5 mio. kr. i 2015", "1500000: 2015"],
  ["450 t.kr. i 2015", "450000: 2015"],
  ["30.000. kr. i 2014", "30000: 2014"],
  ["Forløbet følger skoleåret 2013/14 og har 100 deltagere i 2013.", ""],
  ["25 timer om ugen og 10 workshops i 2013-2016", ""],
  ["1.637,5 timer i 2013", ""],
  ["1.250,5 % i 2013", ""],
  ["1.200.300 borgere i 2013", ""],
  ["I 2013 er der 40.000,50 til tryk", "40000.5: 2013"],
])("%s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("1,5 mio. kr. stands for half of its last digit to either side", () => {
  expect(proseAmounts("1,5 mio. kr. i 2015")[0]?.unit).toBe(100_000 * 100);
});

const figures = (amounts: ReturnType<typeof proseAmounts>): unknown =>
  amounts.map(({ amount, years, at }) => [amount, years, at]);

test("the commonest texts are read the same with and without the grammar", () => {
  const part = fc.tuple(
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.integer({ min: 2010, max: 2030 }),
  );
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(", ", " og ", " samt ", ", og "),
      (parts, between) => {
        const text = parts
          .map(([kroner, of]) => `${kroner.toLocaleString("da-DK")} kr. i ${of}`)
          .join(between);
        expect(figures(proseAmounts(`${text}.`))).toEqual(figures(readAmounts(`${text}.`)));
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});

test("a text that is nearly one of them is read as the grammar reads it", () => {
  const word = fc.constantFrom(
    ...["40.000", "800", "1.23", "4000", "20.000.", "40.000 kr. i 2013", " kr.", " i ", "2014"],
    ...["-2016", "/15", ", ", " og ", " samt ", " ", ",", "10 kr. i 2015", " til løn", "\u00a0"],
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const text = words.join("");
      expect({ text, read: figures(proseAmounts(text)) }).toEqual({
        text,
        read: figures(readAmounts(text)),
      });
    }),
    { seed: 2, numRuns: 2_000 },
  );
});
