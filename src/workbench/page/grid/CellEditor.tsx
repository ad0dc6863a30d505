/** The cell being typed in. */
import { cellName } from "../../cells/address";
import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { cancelEdit, changeEdit, fillSelection, finishEdit } from "../actions/edit-cell";
import type { PageState, Editing } from "../page-state";
import type { Direction } from "../sheet/selection";
import { words } from "../words";
import type { Spot } from "./CellLayer";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What ends an edit, in the cell and in the formula bar alike; false leaves the key to the field. */
export function editKey(page: PageState, event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  if (event.nativeEvent.isComposing) return false;
  const field = event.currentTarget;
  if (event.key === "Escape") {
    cancelEdit(page);
    return true;
  }
  if (event.key === "Enter" && event.altKey) {
    const at = field.selectionStart;
    field.setRangeText("\n", at, field.selectionEnd, "end");
    changeEdit(page, { text: field.value });
    return true;
  }
  if (event.key === "Enter" && event.ctrlKey) {
    fillSelection(page);
    return true;
  }
  if (event.key === "Enter") {
    void finishEdit(page, event.shiftKey ? "up" : "down");
    return true;
  }
  if (event.key === "Tab") {
    void finishEdit(page, event.shiftKey ? "left" : "right");
    return true;
  }
  if (event.key === "F2") {
    changeEdit(page, { mode: page.editing?.mode === "edit" ? "enter" : "edit" });
    return true;
  }
  const arrow = arrows[event.key];
  if (arrow && page.editing?.mode === "enter" && page.editing.at === "cell") {
    void finishEdit(page, arrow);
    return true;
  }
  return false;
}

export function CellEditor({
  page,
  editing,
  spot,
}: {
  readonly page: PageState;
  readonly editing: Editing;
  readonly spot: Spot;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, place, at } = editing;

  useLayoutEffect(() => {
    const now = field.current;
    if (!now || at !== "cell") return;
    now.focus({ preventScroll: true });
    now.setSelectionRange(now.value.length, now.value.length);
  }, [at]);
  useLayoutEffect(() => {
    const now = field.current;
    if (!now) return;
    now.style.width = "0";
    now.style.height = "0";
    const width = Math.min(
      Math.max(spot.width, now.scrollWidth + 12),
      Math.max(spot.width, spot.maxWidth - 8),
    );
    now.style.width = `${String(width)}px`;
    now.style.height = `${String(Math.max(spot.height, Math.min(now.scrollHeight, spot.maxHeight - 8)))}px`;
  }, [text, spot]);

  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={words.cellEditor(cellName(place.row, place.column))}
      spellCheck={false}
      value={text}
      style={{ left: spot.left, top: spot.top }}
      onChange={(event) => {
        changeEdit(page, { text: event.target.value });
      }}
      onFocus={() => {
        if (at !== "cell") changeEdit(page, { at: "cell", mode: "edit" });
      }}
      onKeyDown={(event) => {
        if (editKey(page, event)) event.preventDefault();
      }}
    />
  );
}
