/** Scrolls the grid just far enough that a cell is seen. */
import type { Place } from "../../cells/rectangle";
import { firstToShow, standardHeight, type Layout } from "./layout";

/** What is used of the grid library's element. */
export interface Scroller extends HTMLElement {
  scrollToRow(row?: number): Promise<void>;
  scrollToColumnIndex(column?: number): Promise<void>;
}

export function scrollIntoView(grid: Scroller, layout: Layout, place: Place): void {
  const body = grid.querySelector<HTMLElement>("revogr-viewport-scroll.rgCol");
  const inner = body?.querySelector<HTMLElement>(".vertical-inner");
  if (!body || !inner) return;
  const rowAt = positionOf(layout.rows.length, (at) => layout.rows[at]?.row ?? 0, place.row);
  if (rowAt !== null) {
    const heights = new Map(
      layout.heights.filter(({ type }) => type === "rgRow").map(({ index, size }) => [index, size]),
    );
    const height = (at: number) => heights.get(at) ?? standardHeight;
    const top = startOf(rowAt, heights);
    if (top < inner.scrollTop) void grid.scrollToRow(rowAt);
    else if (top + height(rowAt) > inner.scrollTop + inner.clientHeight) {
      const near = Math.max(0, rowAt - 400);
      const sizes = Array.from({ length: rowAt - near + 1 }, (_, at) => height(near + at));
      const first = near + firstToShow(sizes, rowAt - near, inner.clientHeight);
      void grid.scrollToRow(Math.min(rowAt, first));
    }
  }
  const columnAt = positionOf(
    layout.columns.length,
    (at) => layout.columns[at]?.index ?? 0,
    place.column,
  );
  if (columnAt !== null) {
    const sizes = layout.columns.map(({ size }) => size);
    const left = sizes.slice(0, columnAt).reduce((sum, size) => sum + size, 0);
    const right = left + (sizes[columnAt] ?? 0);
    if (left < body.scrollLeft) void grid.scrollToColumnIndex(columnAt);
    else if (right > body.scrollLeft + body.clientWidth) {
      const first = firstToShow(sizes, columnAt, body.clientWidth);
      void grid.scrollToColumnIndex(first);
    }
  }
}

function startOf(rowAt: number, heights: ReadonlyMap<number, number>): number {
  let top = rowAt * standardHeight;
  for (const [at, size] of heights) if (at < rowAt) top += size - standardHeight;
  return top;
}

/** Where a line stands among the visible ones, which are in order; null when it is frozen or hidden. */
function positionOf(count: number, lineAt: (at: number) => number, wanted: number): number | null {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lineAt(middle);
    if (line === wanted) return middle;
    if (line < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
