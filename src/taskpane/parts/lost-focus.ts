/**
 * True when the element that had the focus in the pane is gone. It is false while the person works in the sheet: if the pane
 * took the focus then, what is typed would no longer go into the cell.
 */
export function focusIsLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
