import type { TextGrid } from "./grid";

/** Semicolons between, as Excel with Danish settings reads it; quotes only where a cell needs them. */
export function asCsv({ headers, rows, sums }: TextGrid): string {
  const cell = (text: string): string =>
    /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return [headers, ...rows, ...sums].map((row) => `${row.map(cell).join(";")}\n`).join("");
}
