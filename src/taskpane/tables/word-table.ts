/** A grid as Word takes it from the clipboard: an HTML table, and tab-separated text for everything else. */
import { escapeHtml } from "../../cells/escape-html";
import type { PlanGrid } from "./plan-grid";

// Word reads no style sheet from the clipboard, so each cell carries its own style.
const cellStyle = "border:1pt solid #7f7f7f;padding:2pt 5pt;vertical-align:top";

export function asWordHtml(grid: PlanGrid): string {
  const row = (cells: readonly string[], tag: "td" | "th", bold: boolean): string => {
    const inner = cells.map((text, column) => {
      const align = column < grid.wordColumns ? "left" : "right";
      const shown = text === "" ? "&nbsp;" : escapeHtml(text);
      const content = bold ? `<b>${shown}</b>` : shown;
      return `<${tag} style="${cellStyle};text-align:${align};font-weight:${bold ? "bold" : "normal"}">${content}</${tag}>`;
    });
    return `<tr>${inner.join("")}</tr>`;
  };
  return [
    `<p><b>${escapeHtml(grid.caption)}</b></p>`,
    '<table style="border-collapse:collapse;font-family:Calibri,sans-serif;font-size:10pt">',
    `<thead>${row(grid.headings, "th", true)}</thead>`,
    `<tbody>${grid.rows.map((cells) => row(cells, "td", false)).join("")}`,
    `${grid.sums.map((cells) => row(cells, "td", true)).join("")}</tbody>`,
    "</table>",
  ].join("");
}

/** Tabs between cells and a line for each row; a tab or line break inside a name becomes a space. */
export function asText(grid: PlanGrid): string {
  return [grid.headings, ...grid.rows, ...grid.sums]
    .map((cells) => cells.map((text) => text.replace(/\s+/g, " ")).join("\t"))
    .join("\r\n");
}
