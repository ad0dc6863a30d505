import type { PlanGrid } from "./plan-grid";
import { asText, asWordHtml } from "./word-table";

/** Fills a copy event with the grid, in place of what the browser would have taken from the page. */
export function fillClipboard(event: ClipboardEvent, grid: PlanGrid): void {
  if (!event.clipboardData) return;
  event.clipboardData.setData("text/html", asWordHtml(grid));
  event.clipboardData.setData("text/plain", asText(grid));
  event.preventDefault();
}

/**
 * Copies the grid and says whether the clipboard took it. Through the copy event, because Excel shows the pane
 * in a frame of another origin, where `navigator.clipboard` is refused.
 */
export function copyGrid(grid: PlanGrid): boolean {
  let filled = false;
  const onCopy = (event: ClipboardEvent): void => {
    fillClipboard(event, grid);
    event.stopImmediatePropagation();
    filled = event.defaultPrevented;
  };
  document.addEventListener("copy", onCopy, { capture: true });
  try {
    // `execCommand` is deprecated, but nothing else copies from such a frame.
    return document.execCommand("copy") && filled;
  } finally {
    document.removeEventListener("copy", onCopy, { capture: true });
  }
}
