/** Shows in the headers which rows and columns the selection touches. A style sheet, since headers are not drawn anew for it. */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Area } from "../../cells/rectangle";

/** More lines than a screen holds are not told apart by anyone. */
const most = 300;

export function headerMarks({ row, column, rows, columns }: Area): string {
  const touched = "background:var(--header-touched);color:var(--header-ink)";
  const whole = "background:var(--header-whole);color:var(--header-whole-ink)";
  const rowStyle = columns === columnLimit ? whole : touched;
  const columnStyle = rows === rowLimit ? whole : touched;
  return [
    rule(".rgCell.row-number", "data-row", row, rows, rowLimit, rowStyle),
    rule(".rgHeaderCell", "data-column", column, columns, columnLimit, columnStyle),
  ].join("\n");
}

function rule(
  base: string,
  attribute: string,
  first: number,
  count: number,
  limit: number,
  style: string,
): string {
  if (count === limit) return `.grid ${base}[${attribute}]{${style}}`;
  if (count > most) return "";
  const lines = Array.from(
    { length: count },
    (_, at) => `.grid ${base}[${attribute}="${String(first + at)}"]`,
  );
  return `${lines.join(",")}{${style}}`;
}
