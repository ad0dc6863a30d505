/** Undo and redo of what a person did on the page; as in Excel, one is taken to where something changed by it. */
import type { ModelChange } from "../../engine/model";
import type { PageState } from "../page-state";
import { selectArea, selectCell } from "../sheet/selection";

export function canUndo({ model, editing }: PageState): boolean {
  return model.canUndo && !editing;
}

export function canRedo({ model, editing }: PageState): boolean {
  return model.canRedo && !editing;
}

export function undo(page: PageState): void {
  if (canUndo(page)) step(page, () => page.model.undo());
}

export function redo(page: PageState): void {
  if (canRedo(page)) step(page, () => page.model.redo());
}

function step(page: PageState, work: () => void): void {
  const changes: ModelChange[] = [];
  const stop = page.model.onChange((told) => changes.push(...told));
  try {
    work();
  } finally {
    stop();
  }
  page.tell(null);
  goTo(page, changes);
}

function goTo(page: PageState, changes: readonly ModelChange[]): void {
  const places = changes.flatMap((change) =>
    change.kind !== "replaced" && change.source === "person" ? [change] : [],
  );
  const cells =
    places.find((change) => change.kind === "structure") ??
    places.find((change) => change.kind === "cells");
  const place = cells ?? places.find(({ kind }) => kind === "sheetAdded") ?? places[0];
  const sheet = place && page.model.sheetById(place.sheetId);
  if (sheet?.visibility !== "visible") return;
  if (!cells) {
    page.activate(sheet.id);
    return;
  }
  const { area } = cells;
  const isOne = area.rows * area.columns === 1;
  page.select(isOne ? selectCell(area, sheet) : selectArea(area), sheet.id);
}

/** Ctrl+Z and Ctrl+Y, wherever the keyboard is on the page; false when the key is something else. */
export function pressUndoKey(
  page: PageState,
  {
    key,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
  }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): boolean {
  if (!(ctrlKey || metaKey) || altKey) return false;
  const letter = key.toLowerCase();
  if (letter !== "z" && letter !== "y") return false;
  if (letter === "y" || shiftKey) redo(page);
  else undo(page);
  return true;
}
