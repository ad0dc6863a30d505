import { formatNames, printOverview } from "../../src/cli/formats";
import { sentences } from "../../src/text";
import { planOfSize } from "../support/plan-of-size";

const words = sentences("da").workbook.overview;
const small = planOfSize({ activities: 2, years: 4 });
const print = (format: string, plan = small): string => printOverview(format, plan, words) ?? "";

/** The small plan with an activity of this name, as people may write one. */
const named = (overviewName: string): typeof small => ({
  ...small,
  activities: small.activities.map((activity) => ({ ...activity, overviewName })),
});

test("a terminal shows amounts in Danish, to the right, and a blank year blank", () => {
  expect(print("table").split("\n")).toEqual([
    "Indsatsområde  Aktivitet                   2013     2014     2015     2016",
    "─────────────  ───────────────────────  ───────  ───────  ───────  ───────",
    "1              Indsats 1                     10   47.400   94.790",
    "2              Indsats 2                 79.200   26.600            21.390",
    "─────────────  ───────────────────────  ───────  ───────  ───────  ───────",
    "               I alt                     79.210   74.000   94.790   21.390",
    "               Resterende beløb pr. år  120.790  126.000  105.210  178.610",
    "",
  ]);
});

test("Markdown carries the document's headings and sets the sums apart", () => {
  const [headers, rule, first] = print("md").split("\n");
  expect(headers).toBe(
    "| Indsatsområde | Aktivitet | Finansiering 2013 | Finansiering 2014 | Finansiering 2015 | Finansiering 2016 |",
  );
  expect(rule).toBe("| --- | --- | ---: | ---: | ---: | ---: |");
  expect(first).toMatch(/^\| 1 \| Indsats 1 \| /);
  expect(print("md")).toContain("| **I alt** |");
});

test("CSV has whole kroner without full stops, so that programs can read them", () => {
  const [headers, first] = print("csv").split("\n");
  expect(headers).toBe("Indsatsområde;Aktivitet;2013;2014;2015;2016");
  expect(first).toMatch(/^1;Indsats 1;10;\d+;\d+;$/);
});

test("JSON gives kroner as numbers and leaves blank years out", () => {
  const printed: unknown = JSON.parse(print("json"));
  expect(printed).toMatchObject({
    years: [2013, 2014, 2015, 2016],
    rows: [{ area: 1, activity: "Indsats 1", amounts: { "2013": 10 } }, { area: 2 }],
  });
  expect(printed).not.toHaveProperty(["rows", "0", "amounts", "2016"]);
  expect(printed).toHaveProperty(["total", "2016"], 21_390);
});

test("what a name holds never becomes part of the table's own signs", () => {
  expect(print("md", named("a|b *c*\nd"))).toContain("| a\\|b \\*c\\* d |");
  expect(print("html", named("<b> & co"))).toContain("<td>&lt;b&gt; &amp; co</td>");
  expect(print("csv", named('a;"b"'))).toContain(';"a;""b""";');
});

test("HTML has the document's title over the table", () => {
  expect(print("html")).toContain(
    "<caption>Oversigt over aktiviteter i Prøvepartnerskab i 2013 og frem</caption>",
  );
});

test("a plan without activities prints its sums all the same", () => {
  const empty = planOfSize({ activities: 0, years: 2 });
  for (const format of formatNames) expect(print(format, empty)).toContain("2014");
});
