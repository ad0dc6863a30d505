import type { OverviewRows } from "../../plan/overview-rows";

/** Semicolons between, as Excel with Danish settings reads it; quotes only where a cell needs them. */
export function asCsv({ headings, rows, sums }: OverviewRows<string>): string {
  const cell = (text: string): string =>
    /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return [headings, ...rows, ...sums].map((row) => `${row.map(cell).join(";")}\n`).join("");
}
