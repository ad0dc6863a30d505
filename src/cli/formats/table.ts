import { type OverviewRows, wordColumns } from "../../plan/overview-rows";

/** Columns lined up for a terminal, amounts to the right. */
export function asTable({ headings, rows, sums }: OverviewRows<string>): string {
  const { line, rule } = columnsOf([headings, ...rows, ...sums], (column) => column >= wordColumns);
  return [line(headings), rule, ...rows.map(line), rule, ...sums.map(line), ""].join("\n");
}

/** How to write a row with its columns lined up with those of all the rows, and the rule between parts. */
export function columnsOf(
  rows: readonly (readonly string[])[],
  isToTheRight: (column: number) => boolean,
): { readonly line: (row: readonly string[]) => string; readonly rule: string } {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, [...text].length);
    });
  }
  const padded = (text: string, column: number): string => {
    const space = " ".repeat((widths[column] ?? 0) - [...text].length);
    return isToTheRight(column) ? space + text : text + space;
  };
  return {
    line: (row) => row.map(padded).join("  ").trimEnd(),
    rule: widths.map((width) => "─".repeat(width)).join("  "),
  };
}
