import type { TextGrid } from "./grid";

/** A table as GitHub and most editors read it. */
export function asMarkdown({ headers, rows, sums, firstAmount }: TextGrid): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const escaped = (cells: readonly string[]): readonly string[] =>
    cells.map((cell) => cell.replace(/[\\|*_`<]/g, "\\$&").replace(/\s+/g, " "));
  const bold = (cells: readonly string[]): readonly string[] =>
    cells.map((cell) => (cell === "" ? "" : `**${cell}**`));
  return [
    line(escaped(headers)),
    line(headers.map((_, column) => (column < firstAmount ? "---" : "---:"))),
    ...rows.map((row) => line(escaped(row))),
    ...sums.map((row) => line(bold(escaped(row)))),
    "",
  ].join("\n");
}
