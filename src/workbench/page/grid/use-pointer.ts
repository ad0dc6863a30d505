/** Pointing on the sheet: pressing selects, dragging extends, pressing while a formula is typed inserts a reference. */
import { type Place, areaBetween, containsCell } from "../../cells/rectangle";
import { useEffect, useRef, type PointerEvent, type RefObject } from "react";
import { canPoint, pointAt } from "../actions/point-in-formula";
import { finishEdit } from "../actions/edit-cell";
import type { PageState } from "../page-state";
import { step } from "../sheet/selection";
import type { MenuAt } from "./GridMenu";
import { hitOf, type Hit } from "./hit";
import { extendToHit, selectHit } from "./select-by-hit";

interface Drag {
  readonly from: Hit;
  /** Dragging while typing a formula marks what it refers to. */
  readonly pointing: Place | null;
}

/** How often a drag held outside the sheet moves on. */
const scrollEvery = 60;

export function usePointer(
  page: PageState,
  box: RefObject<HTMLDivElement | null>,
  openMenu: (at: MenuAt) => void,
) {
  const drag = useRef<Drag | null>(null);

  useEffect(() => {
    let outside: { readonly x: number; readonly y: number } | null = null;
    const timer = setInterval(() => {
      if (drag.current && outside && box.current) scrollOn(page, box.current, outside);
    }, scrollEvery);
    const move = (event: globalThis.PointerEvent) => {
      const current = drag.current;
      if (!current) return;
      const hit = hitOf(document.elementFromPoint(event.clientX, event.clientY));
      outside = hit ? null : { x: event.clientX, y: event.clientY };
      if (hit) dragTo(page, current, hit);
    };
    const up = () => {
      drag.current = null;
      outside = null;
    };
    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", up);
    return () => {
      clearInterval(timer);
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", up);
    };
  }, [page, box]);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const { target } = event;
    if (target instanceof Element && target.closest(".resizable, .filter")) return;
    const hit = hitOf(target);
    if (!hit || event.button === 2) return;
    if (hit.kind === "cell" && canPoint(page)) {
      drag.current = { from: hit, pointing: hit.place };
      pointAt(page, areaBetween(hit.place, hit.place));
      return;
    }
    drag.current = { from: hit, pointing: null };
    const { shiftKey } = event;
    void finishEdit(page).then((done) => {
      if (!done) return;
      if (shiftKey) page.select(extendToHit(page.selection, hit.kind, hit));
      else page.select(selectHit(page.sheet, hit));
      box.current?.focus({ preventScroll: true });
    });
  };

  /** The focus stays where the keys are: on the sheet, or in the cell being typed in. */
  const onMouseDownCapture = (event: React.MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest(".resizable")) return;
    event.preventDefault();
  };

  const onContextMenu = (event: React.MouseEvent<HTMLDivElement>) => {
    const hit = hitOf(event.target);
    if (!hit) return;
    event.preventDefault();
    const { clientX, clientY } = event;
    void finishEdit(page).then((done) => {
      if (!done) return;
      const wanted = selectHit(page.sheet, hit);
      const { area } = page.selection;
      const within =
        containsCell(area, wanted.active) &&
        containsCell(area, {
          row: wanted.area.row + wanted.area.rows - 1,
          column: wanted.area.column + wanted.area.columns - 1,
        });
      if (!within) page.select(wanted);
      openMenu({ x: clientX, y: clientY, on: hit.kind });
    });
  };

  return { onPointerDown, onMouseDownCapture, onContextMenu };
}

function dragTo(page: PageState, { from, pointing }: Drag, hit: Hit): void {
  if (pointing) {
    if (hit.kind === "cell") pointAt(page, areaBetween(pointing, hit.place));
    return;
  }
  if (page.editing || from.kind === "corner") return;
  const next = extendToHit(page.selection, from.kind, hit);
  const { end } = page.selection;
  if (next.end.row !== end.row || next.end.column !== end.column) page.select(next);
}

function scrollOn(page: PageState, box: HTMLElement, at: { x: number; y: number }): void {
  if (page.editing) return;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  let { end } = page.selection;
  if (at.y > bottom) end = step(page.sheet, end, "down", 2);
  if (at.y < top) end = step(page.sheet, end, "up", 2);
  if (at.x > right) end = step(page.sheet, end, "right");
  if (at.x < left) end = step(page.sheet, end, "left");
  page.select({ ...page.selection, end, area: areaBetween(page.selection.active, end) });
}
