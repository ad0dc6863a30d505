/** Where the arrow keys lead in the table of cells: over the rows of the page, and on to the next page. */
import type { Proposal } from "../../../import/proposal";
import type { PreviewPage } from "./preview-page";

/** From 0 in the input. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Around {
  readonly fates: Proposal["fates"];
  /** All rows that pass the filter, of which the page is a part. */
  readonly passing: readonly number[];
  readonly page: PreviewPage;
  /** Where in `passing` the page begins. */
  readonly start: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The cell a key leads to, with the start of its page where that is another; undefined for a key that leads nowhere. */
export function moved(
  { key, ctrlKey }: Key,
  from: Spot,
  { fates, passing, page, start }: Around,
): { readonly spot: Spot; readonly start?: number } | undefined {
  const { rows, columns } = page;
  const at = passing.indexOf(from.row);
  const across = columns.indexOf(from.column);
  const landing = (line: number, column: number): ReturnType<typeof moved> => {
    const row = passing[Math.min(Math.max(line, 0), passing.length - 1)];
    if (row === undefined) return undefined;
    const inRow = columns.filter((one) => one < (fates[row]?.length ?? 0));
    const place = inRow[Math.min(Math.max(column, 0), inRow.length - 1)] ?? 0;
    const to = passing.indexOf(row);
    const isOnPage = to >= start && to < start + rows.length;
    const pageStart = to < start ? Math.max(0, to - rows.length + 1) : to;
    return { spot: { row, column: place }, ...(!isOnPage && { start: pageStart }) };
  };
  switch (key) {
    case "ArrowRight":
      return landing(at, across + 1);
    case "ArrowLeft":
      return landing(at, across - 1);
    case "ArrowDown":
      return landing(at + 1, across);
    case "ArrowUp":
      return landing(at - 1, across);
    case "PageDown":
      return landing(at + rows.length, across);
    case "PageUp":
      return landing(at - rows.length, across);
    case "Home":
      return landing(ctrlKey ? 0 : at, 0);
    case "End":
      return landing(ctrlKey ? passing.length - 1 : at, columns.length);
    default:
      return undefined;
  }
}
