/** @jest-environment jsdom */
import fc from "fast-check";
import { rowsOfHtml, rowsOfText } from "../../../src/workbench/page/clipboard/read-clipboard";

test("rows and cells of tab-separated text, with or without a last line break", () => {
  expect(rowsOfText("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(rowsOfText("a\tb\nc\t")).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
});

test("a quoted cell holds tabs, line breaks and doubled quotation marks", () => {
  expect(rowsOfText('"en\ttab"\t"to\nlinjer"\t"sagt ""højt"""')).toEqual([
    ["en\ttab", "to\nlinjer", 'sagt "højt"'],
  ]);
});

test("a quotation mark that nothing closes is just a sign", () => {
  expect(rowsOfText('"Det gode valg\t220.000')).toEqual([['"Det gode valg', "220.000"]]);
});

test("whatever Excel writes is read back", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "1", " ", "\t", "\n", '"', "æ") });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const quoted = (text: string) =>
        /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const text = rows.map((row) => `${row.map(quoted).join("\t")}\r\n`).join("");
      expect(rowsOfText(text)).toEqual(rows);
    }),
  );
});

test("an HTML table keeps its shape where cells span rows and columns", () => {
  const html = `<table>
    <tr><td rowspan="2">Område</td><td colspan="2">Finansiering</td></tr>
    <tr><td>2013</td><td>2014</td></tr></table>`;
  expect(rowsOfHtml(html)).toEqual([
    ["Område", "Finansiering", ""],
    ["", "2013", "2014"],
  ]);
});

test("the text of a cell is as one reads it, and scripts are no text", () => {
  const html =
    "<table><tr><td> a \n b<br>c</td><td><p>en</p><p>to</p><script>x</script></td></tr></table>";
  expect(rowsOfHtml(html)).toEqual([["a b\nc", "en\nto"]]);
});

test("HTML without a table is no table", () => {
  expect(rowsOfHtml("<p>tekst</p>")).toBeNull();
});
