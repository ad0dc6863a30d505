/** What the keys do on the sheet while no cell is being edited, as in Excel. */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Place } from "../../cells/rectangle";
import { beginEdit, changeEdit, finishEdit } from "../actions/edit-cell";
import { saveFile } from "../actions/files";
import { toggle } from "../actions/format-cells";
import { clearContents } from "../actions/sheet-structure";
import type { Desk } from "../desk";
import {
  advance,
  extendTo,
  jump,
  lastUsed,
  selectArea,
  selectCell,
  step,
  type Direction,
} from "../sheet/selection";
import { ruleAt } from "../validation/check-typed";

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Carries out the key; false when it means nothing here and the browser should have it. */
export function pressKey(desk: Desk, key: Key, pageRows: number): boolean {
  const ctrl = key.ctrlKey || key.metaKey;
  if (ctrl && !key.altKey && withControl(desk, key)) return true;
  const arrow = arrows[key.key];
  if (arrow) {
    if (key.altKey) return arrow === "down" && openList(desk);
    moveBy(desk, key, (from) =>
      ctrl ? jump(desk.sheet, from, arrow) : step(desk.sheet, from, arrow),
    );
    return true;
  }
  if (ctrl && key.key !== "Home" && key.key !== "End" && !key.key.startsWith("Page")) return false;
  return plainKey(desk, key, ctrl, pageRows) || startTyping(desk, key);
}

/**
 * Keys that come while a cell has been opened but its field is not drawn yet: fast typing must lose none of them.
 * False when the key means nothing to the cell.
 */
export function typeAhead(desk: Desk, { key, ctrlKey, metaKey, shiftKey }: Key): boolean {
  if (desk.editing?.at !== "cell") return false;
  const { text } = desk.editing;
  if (key === "Enter") void finishEdit(desk, shiftKey ? "up" : "down");
  else if (key === "Tab") void finishEdit(desk, shiftKey ? "left" : "right");
  else if (key === "Backspace") changeEdit(desk, { text: text.slice(0, -1) });
  else if (key.length === 1 && !ctrlKey && !metaKey) changeEdit(desk, { text: text + key });
  else return false;
  return true;
}

function withControl(desk: Desk, { key }: Key): boolean {
  switch (key.toLowerCase()) {
    case "b":
      toggle(desk, "bold");
      return true;
    case "i":
      toggle(desk, "italic");
      return true;
    case "s":
      saveFile(desk);
      return true;
    case "a":
      desk.select(
        selectArea(
          { row: 0, column: 0, rows: rowLimit, columns: columnLimit },
          desk.selection.active,
        ),
      );
      return true;
    case " ":
      selectLines(desk, "column");
      return true;
    case "pageup":
      neighbourSheet(desk, -1);
      return true;
    case "pagedown":
      neighbourSheet(desk, 1);
      return true;
    default:
      return false;
  }
}

function plainKey(desk: Desk, key: Key, ctrl: boolean, pageRows: number): boolean {
  switch (key.key) {
    case "Enter":
      desk.select(advance(desk.sheet, desk.selection, key.shiftKey ? "up" : "down"));
      return true;
    case "Tab":
      desk.select(advance(desk.sheet, desk.selection, key.shiftKey ? "left" : "right"));
      return true;
    case "Home":
      moveBy(desk, key, (from) => (ctrl ? homeCell(desk) : { row: from.row, column: 0 }));
      return true;
    case "End":
      moveBy(desk, key, (from) => (ctrl ? lastUsed(desk.sheet) : jump(desk.sheet, from, "right")));
      return true;
    case "PageUp":
      moveBy(desk, key, (from) => step(desk.sheet, from, "up", pageRows));
      return true;
    case "PageDown":
      moveBy(desk, key, (from) => step(desk.sheet, from, "down", pageRows));
      return true;
    case "Delete":
      clearContents(desk);
      return true;
    case "Backspace":
      beginEdit(desk, "cell", "");
      return true;
    case "F2":
      beginEdit(desk, "cell");
      return true;
    case "F9":
      desk.model.calculate();
      return true;
    case "Escape":
      desk.copied = null;
      desk.tell(null);
      return true;
    case " ":
      if (!key.shiftKey) return false;
      selectLines(desk, "row");
      return true;
    default:
      return false;
  }
}

/** The first cell that scrolls, as Ctrl+Home goes to in a sheet with frozen rows. */
function homeCell({ sheet }: Desk): Place {
  return { row: sheet.frozenRows, column: sheet.frozenColumns };
}

function moveBy(desk: Desk, { shiftKey }: Key, move: (from: Place) => Place): void {
  const { selection, sheet } = desk;
  if (shiftKey) desk.select(extendTo(selection, move(selection.end)));
  else desk.select(selectCell(move(selection.active), sheet));
}

function selectLines(desk: Desk, line: "row" | "column"): void {
  const { area, active } = desk.selection;
  desk.select(
    selectArea(
      line === "row"
        ? { ...area, column: 0, columns: columnLimit }
        : { ...area, row: 0, rows: rowLimit },
      active,
    ),
  );
}

function neighbourSheet(desk: Desk, by: 1 | -1): void {
  const visible = desk.model.sheets.filter(({ visibility }) => visibility === "visible");
  const next = visible[visible.findIndex(({ id }) => id === desk.sheet.id) + by];
  if (next) desk.activate(next.id);
}

export function openList(desk: Desk): boolean {
  const rule = ruleAt(desk.model, desk.sheet.id, desk.selection.active);
  if (rule?.type !== "list" || rule.dropDown === false) return false;
  desk.listOpen = true;
  desk.changed();
  return true;
}

/** A dead key or a key of an input method has a longer name and begins an empty edit, which then receives it. */
function startTyping(desk: Desk, { key, altKey, ctrlKey }: Key): boolean {
  const alternateGraphics = altKey && ctrlKey;
  if (key === "Dead" || key === "Process") {
    beginEdit(desk, "cell", "");
    return false;
  }
  if ([...key].length !== 1 || (altKey && !alternateGraphics)) return false;
  beginEdit(desk, "cell", key);
  return true;
}
