import { type OverviewRows, wordColumns } from "../../plan/overview-rows";

/** A table as GitHub and most editors read it. */
export function asMarkdown({ headings, rows, sums }: OverviewRows<string>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const escaped = (cells: readonly string[]): readonly string[] =>
    cells.map((cell) => cell.replace(/[\\|*_`<]/g, "\\$&").replace(/\s+/g, " "));
  const bold = (cells: readonly string[]): readonly string[] =>
    cells.map((cell) => (cell === "" ? "" : `**${cell}**`));
  return [
    line(escaped(headings)),
    line(headings.map((_, column) => (column < wordColumns ? "---" : "---:"))),
    ...rows.map((row) => line(escaped(row))),
    ...sums.map((row) => line(bold(escaped(row)))),
    "",
  ].join("\n");
}
