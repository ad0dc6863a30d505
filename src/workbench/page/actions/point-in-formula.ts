/** While a formula is typed, pointing at cells writes their address at the caret, as Excel does after an operator. */
import { areaAddress } from "../../cells/address";
import type { Area } from "../../cells/rectangle";
import type { PageState } from "../page-state";
import { changeEdit } from "./edit-cell";

/** Where the last pointed-at address stands in the text being typed, so that dragging replaces it. */
interface Pointed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
const last = new WeakMap<PageState, Pointed>();

function caret(): { field: HTMLTextAreaElement | HTMLInputElement; at: number } | null {
  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return isField ? { field, at: field.selectionStart ?? field.value.length } : null;
}

function stillPointed(page: PageState, text: string): Pointed | null {
  const pointed = last.get(page);
  return pointed?.text === text ? pointed : null;
}

export function canPoint(page: PageState): boolean {
  const text = page.editing?.text ?? "";
  const field = caret();
  if (!text.startsWith("=") || !field || page.editing?.sheetId !== page.sheet.id) return false;
  if (stillPointed(page, text)) return true;
  const before = text.slice(0, field.at);
  return /[=(+\-*/^&<>:{\s]$/.test(before) || before.endsWith(page.model.locale.grammar.argument);
}

export function pointAt(page: PageState, area: Area): void {
  const text = page.editing?.text ?? "";
  const field = caret();
  if (!field) return;
  const before = stillPointed(page, text);
  const start = before?.start ?? field.at;
  const name = areaAddress(area);
  const next = text.slice(0, start) + name + text.slice(before?.end ?? start);
  const end = start + name.length;
  last.set(page, { text: next, start, end });
  changeEdit(page, { text: next });
  requestAnimationFrame(() => {
    field.field.setSelectionRange(end, end);
  });
}
