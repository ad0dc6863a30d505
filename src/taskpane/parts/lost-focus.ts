/**
 * True when what had the focus in the pane is gone. False while the person works in the sheet: a pane that then
 * focused something of its own would take the keys from the cell being typed in.
 */
export function focusIsLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
