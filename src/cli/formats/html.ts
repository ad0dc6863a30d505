import { escapeHtml } from "../../cells/escape-html";
import { type OverviewRows, wordColumns } from "../../plan/overview-rows";

/** A table for a page or a mail, with the document's own heading. */
export function asHtml({ headings, rows, sums }: OverviewRows<string>, caption: string): string {
  const cells = (row: readonly string[], tag: "td" | "th"): string =>
    row
      .map((text, column) => {
        const align = column < wordColumns ? "" : ' style="text-align: right"';
        return `<${tag}${align}>${escapeHtml(text)}</${tag}>`;
      })
      .join("");
  const line = (row: readonly string[], tag: "td" | "th"): string =>
    `    <tr>${cells(row, tag)}</tr>`;
  return [
    "<table>",
    `  <caption>${escapeHtml(caption)}</caption>`,
    "  <thead>",
    line(headings, "th"),
    "  </thead>",
    "  <tbody>",
    ...rows.map((row) => line(row, "td")),
    "  </tbody>",
    "  <tfoot>",
    ...sums.map((row) => line(row, "th")),
    "  </tfoot>",
    "</table>",
    "",
  ].join("\n");
}
