/** What lies under the pointer: a cell, a row's or column's header, or the corner between them. */
import type { Place } from "../../cells/rectangle";
import { placeOfId } from "./columns";

export type Hit =
  | { readonly kind: "cell"; readonly place: Place }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "corner" };

export function hitOf(target: EventTarget | null): Hit | null {
  if (!(target instanceof Element)) return null;
  const header = target.closest<HTMLElement>(".rgHeaderCell");
  if (header) {
    if (header.classList.contains("corner")) return { kind: "corner" };
    const { column } = header.dataset;
    return column === undefined ? null : { kind: "column", column: Number(column) };
  }
  const cell = target.closest<HTMLElement>(".rgCell");
  if (!cell) return null;
  const place = placeOfId(cell.id);
  if (place) return { kind: "cell", place };
  const { row } = cell.dataset;
  return row === undefined ? null : { kind: "row", row: Number(row) };
}
