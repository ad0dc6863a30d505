/** Undo and redo of what a person did on the page; as in Excel, one is taken to where something changed by it. */
import type { ModelChange } from "../../engine/model";
import type { Desk } from "../desk";
import { selectArea, selectCell } from "../sheet/selection";

export function canUndo({ model, editing }: Desk): boolean {
  return model.canUndo && !editing;
}

export function canRedo({ model, editing }: Desk): boolean {
  return model.canRedo && !editing;
}

export function undo(desk: Desk): void {
  if (canUndo(desk)) step(desk, () => desk.model.undo());
}

export function redo(desk: Desk): void {
  if (canRedo(desk)) step(desk, () => desk.model.redo());
}

function step(desk: Desk, work: () => void): void {
  const changes: ModelChange[] = [];
  const stop = desk.model.onChange((told) => changes.push(...told));
  try {
    work();
  } finally {
    stop();
  }
  desk.tell(null);
  goTo(desk, changes);
}

function goTo(desk: Desk, changes: readonly ModelChange[]): void {
  const places = changes.flatMap((change) =>
    change.kind !== "replaced" && change.source === "person" ? [change] : [],
  );
  const cells =
    places.find((change) => change.kind === "structure") ??
    places.find((change) => change.kind === "cells");
  const place = cells ?? places.find(({ kind }) => kind === "sheetAdded") ?? places[0];
  const sheet = place && desk.model.sheetById(place.sheetId);
  if (sheet?.visibility !== "visible") return;
  if (!cells) {
    desk.activate(sheet.id);
    return;
  }
  const { area } = cells;
  const isOne = area.rows * area.columns === 1;
  desk.select(isOne ? selectCell(area, sheet) : selectArea(area), sheet.id);
}

/** Ctrl+Z and Ctrl+Y, wherever the keyboard is on the page; false when the key is something else. */
export function pressUndoKey(
  desk: Desk,
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
  if (letter === "y" || shiftKey) redo(desk);
  else undo(desk);
  return true;
}
