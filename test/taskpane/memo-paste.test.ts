import { memoOfPaste } from "../../src/taskpane/tabs/check/memo-paste";

const pasted = (html: string): string | undefined =>
  memoOfPaste({ getData: (type) => (type === "text/html" ? html : "") });

test("a paste without tables is left to its text", () => {
  expect(pasted("<p>Der er 500.000 kr. tilbage.</p>")).toBeUndefined();
});

test("a paste with tables is their rows, a blank line after each", () => {
  const table = "<table><tr><td>a<td colspan=2>b<tr><td>c<td>d<td>e</table>";
  expect(pasted(table + table)).toBe("a\tb\t\nc\td\te\n\na\tb\t\nc\td\te\n");
});

test("a paste whose cells span more than can be read is left to its text", () => {
  expect(pasted(`<table>${"<td colspan=1000>a".repeat(20)}</table>`)).toBeUndefined();
});
