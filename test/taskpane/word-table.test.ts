import { areaTables, overviewTable } from "../../src/plan/overview";
import { targetTable } from "../../src/plan/targets";
import { areaGrid, overviewGrid, targetGrid } from "../../src/taskpane/tables/plan-grid";
import { asText, asWordHtml } from "../../src/taskpane/tables/word-table";
import { seedPlan } from "../plan/seed-files";

const plan = seedPlan("tingbjerg-husum");
const overview = overviewGrid(overviewTable(plan), plan.facts);

test("the text has a tab between cells, Danish figures and nothing where a year has no money", () => {
  const lines = asText(overview).split("\r\n");
  expect(lines[0]).toBe(
    "Indsatsområde\tAktivitet\tFinansiering 2013\tFinansiering 2014\tFinansiering 2015\tFinansiering 2016",
  );
  expect(lines[2]).toBe("1\tDet gode valg\t220.000\t180.000\t\t");
  expect(lines.slice(-2)).toEqual([
    "\tI alt\t1.490.000\t1.030.000\t620.000\t620.000",
    "\tResterende beløb pr. år\t510.000\t970.000\t1.380.000\t1.380.000",
  ]);
});

test("the HTML says on each cell what Word would otherwise lose: borders, alignment, bold sums", () => {
  const html = asWordHtml(overview);
  expect(html.match(/<tr>/g)).toHaveLength(12);
  expect(html).toContain(
    "<p><b>Oversigt over aktiviteter i Tingbjerg-Husum Partnerskab i 2013 og frem</b></p>",
  );
  expect(html).toMatch(/<td style="[^"]*text-align:right[^"]*"><b>1\.490\.000<\/b><\/td>/);
  expect(html).toMatch(/<td style="[^"]*text-align:left[^"]*">Det gode valg<\/td>/);
});

test("a name with markup or a line break stays one cell of plain text", () => {
  const grid = { ...overview, rows: [["1", "<b>A & B</b>\n\tC", "1.000", "", "", ""]] };
  expect(asWordHtml(grid)).toContain("&lt;b&gt;A &amp; B&lt;/b&gt;");
  expect(asText(grid).split("\r\n")[1]).toBe("1\t<b>A & B</b> C\t1.000\t\t\t");
});

test("area 1 sums to 600.000 and 180.000, and leaves 2015 and 2016 blank", () => {
  const [first] = areaTables(plan).map(areaGrid);
  expect(first?.sums).toEqual([["I alt", "600.000", "180.000", "", ""]]);
});

test("the second plan has its own years and offences in the target table", () => {
  const other = seedPlan("nordhegnet");
  const grid = targetGrid(targetTable(other), other.facts);
  expect(grid.narrowHeadings.slice(2)).toEqual(["2018", "2019", "2020", "2021", "2022"]);
  expect(grid.rows).toHaveLength(8);
});
