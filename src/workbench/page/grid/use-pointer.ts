/** Pointing on the sheet: pressing selects, dragging extends, pressing while a formula is typed inserts a reference. */
import { type Place, areaBetween, containsCell } from "../../cells/rectangle";
import { useEffect, useRef, type PointerEvent, type RefObject } from "react";
import { canPoint, pointAt } from "../actions/point-in-formula";
import { finishEdit } from "../actions/edit-cell";
import type { Desk } from "../desk";
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
  desk: Desk,
  box: RefObject<HTMLDivElement | null>,
  openMenu: (at: MenuAt) => void,
) {
  const drag = useRef<Drag | null>(null);

  useEffect(() => {
    let outside: { readonly x: number; readonly y: number } | null = null;
    const timer = setInterval(() => {
      if (drag.current && outside && box.current) scrollOn(desk, box.current, outside);
    }, scrollEvery);
    const move = (event: globalThis.PointerEvent) => {
      const current = drag.current;
      if (!current) return;
      const hit = hitOf(document.elementFromPoint(event.clientX, event.clientY));
      outside = hit ? null : { x: event.clientX, y: event.clientY };
      if (hit) dragTo(desk, current, hit);
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
  }, [desk, box]);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const { target } = event;
    if (target instanceof Element && target.closest(".resizable, .filter")) return;
    const hit = hitOf(target);
    if (!hit || event.button === 2) return;
    if (hit.kind === "cell" && canPoint(desk)) {
      drag.current = { from: hit, pointing: hit.place };
      pointAt(desk, areaBetween(hit.place, hit.place));
      return;
    }
    drag.current = { from: hit, pointing: null };
    const { shiftKey } = event;
    void finishEdit(desk).then((done) => {
      if (!done) return;
      if (shiftKey) desk.select(extendToHit(desk.selection, hit.kind, hit));
      else desk.select(selectHit(desk.sheet, hit));
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
    void finishEdit(desk).then((done) => {
      if (!done) return;
      const wanted = selectHit(desk.sheet, hit);
      const { area } = desk.selection;
      const within =
        containsCell(area, wanted.active) &&
        containsCell(area, {
          row: wanted.area.row + wanted.area.rows - 1,
          column: wanted.area.column + wanted.area.columns - 1,
        });
      if (!within) desk.select(wanted);
      openMenu({ x: clientX, y: clientY, on: hit.kind });
    });
  };

  return { onPointerDown, onMouseDownCapture, onContextMenu };
}

function dragTo(desk: Desk, { from, pointing }: Drag, hit: Hit): void {
  if (pointing) {
    if (hit.kind === "cell") pointAt(desk, areaBetween(pointing, hit.place));
    return;
  }
  if (desk.editing || from.kind === "corner") return;
  const next = extendToHit(desk.selection, from.kind, hit);
  const { end } = desk.selection;
  if (next.end.row !== end.row || next.end.column !== end.column) desk.select(next);
}

function scrollOn(desk: Desk, box: HTMLElement, at: { x: number; y: number }): void {
  if (desk.editing) return;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  let { end } = desk.selection;
  if (at.y > bottom) end = step(desk.sheet, end, "down", 2);
  if (at.y < top) end = step(desk.sheet, end, "up", 2);
  if (at.x > right) end = step(desk.sheet, end, "right");
  if (at.x < left) end = step(desk.sheet, end, "left");
  desk.select({ ...desk.selection, end, area: areaBetween(desk.selection.active, end) });
}
