/** While a formula is typed, pointing at cells writes their address at the caret, as Excel does after an operator. */
import { areaAddress } from "../../cells/address";
import type { Area } from "../../cells/rectangle";
import type { Desk } from "../desk";
import { changeEdit } from "./edit-cell";

/** Where the last pointed-at address stands in the text being typed, so that dragging replaces it. */
interface Pointed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
const last = new WeakMap<Desk, Pointed>();

function caret(): { field: HTMLTextAreaElement | HTMLInputElement; at: number } | null {
  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return isField ? { field, at: field.selectionStart ?? field.value.length } : null;
}

function stillPointed(desk: Desk, text: string): Pointed | null {
  const pointed = last.get(desk);
  return pointed?.text === text ? pointed : null;
}

export function canPoint(desk: Desk): boolean {
  const text = desk.editing?.text ?? "";
  const field = caret();
  if (!text.startsWith("=") || !field || desk.editing?.sheetId !== desk.sheet.id) return false;
  if (stillPointed(desk, text)) return true;
  const before = text.slice(0, field.at);
  return /[=(+\-*/^&<>:{\s]$/.test(before) || before.endsWith(desk.model.locale.grammar.argument);
}

export function pointAt(desk: Desk, area: Area): void {
  const text = desk.editing?.text ?? "";
  const field = caret();
  if (!field) return;
  const before = stillPointed(desk, text);
  const start = before?.start ?? field.at;
  const name = areaAddress(area);
  const next = text.slice(0, start) + name + text.slice(before?.end ?? start);
  const end = start + name.length;
  last.set(desk, { text: next, start, end });
  changeEdit(desk, { text: next });
  requestAnimationFrame(() => {
    field.field.setSelectionRange(end, end);
  });
}
