import type { TextGrid } from "./grid";

/** Columns lined up for a terminal, amounts to the right. */
export function asTable({ headers, rows, sums, firstAmount }: TextGrid): string {
  const all = [headers, ...rows, ...sums];
  const widths = headers.map((_, column) =>
    Math.max(...all.map((row) => [...(row[column] ?? "")].length)),
  );
  const padded = (text: string, column: number): string => {
    const space = " ".repeat((widths[column] ?? 0) - [...text].length);
    return column < firstAmount ? text + space : space + text;
  };
  const line = (row: readonly string[]): string => row.map(padded).join("  ").trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(headers), rule, ...rows.map(line), rule, ...sums.map(line), ""].join("\n");
}
