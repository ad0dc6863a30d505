/** What the keys do on the sheet while no cell is being edited, as in Excel. */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Place } from "../../cells/rectangle";
import { beginEdit, changeEdit, finishEdit } from "../actions/edit-cell";
import { saveFile } from "../actions/files";
import { toggle } from "../actions/format-cells";
import { clearContents } from "../actions/sheet-structure";
import type { PageState } from "../page-state";
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
export function pressKey(page: PageState, key: Key, pageRows: number): boolean {
  const ctrl = key.ctrlKey || key.metaKey;
  if (ctrl && !key.altKey && withControl(page, key)) return true;
  const arrow = arrows[key.key];
  if (arrow) {
    if (key.altKey) return arrow === "down" && openList(page);
    moveBy(page, key, (from) =>
      ctrl ? jump(page.sheet, from, arrow) : step(page.sheet, from, arrow),
    );
    return true;
  }
  if (ctrl && key.key !== "Home" && key.key !== "End" && !key.key.startsWith("Page")) return false;
  return plainKey(page, key, ctrl, pageRows) || startTyping(page, key);
}

/**
 * Keys that come while a cell has been opened but its field is not drawn yet: fast typing must lose none of them.
 * False when the key means nothing to the cell.
 */
export function typeAhead(page: PageState, { key, ctrlKey, metaKey, shiftKey }: Key): boolean {
  if (page.editing?.at !== "cell") return false;
  const { text } = page.editing;
  if (key === "Enter") void finishEdit(page, shiftKey ? "up" : "down");
  else if (key === "Tab") void finishEdit(page, shiftKey ? "left" : "right");
  else if (key === "Backspace") changeEdit(page, { text: text.slice(0, -1) });
  else if (key.length === 1 && !ctrlKey && !metaKey) changeEdit(page, { text: text + key });
  else return false;
  return true;
}

function withControl(page: PageState, { key }: Key): boolean {
  switch (key.toLowerCase()) {
    case "b":
      toggle(page, "bold");
      return true;
    case "i":
      toggle(page, "italic");
      return true;
    case "s":
      saveFile(page);
      return true;
    case "a":
      page.select(
        selectArea(
          { row: 0, column: 0, rows: rowLimit, columns: columnLimit },
          page.selection.active,
        ),
      );
      return true;
    case " ":
      selectLines(page, "column");
      return true;
    case "pageup":
      neighbourSheet(page, -1);
      return true;
    case "pagedown":
      neighbourSheet(page, 1);
      return true;
    default:
      return false;
  }
}

function plainKey(page: PageState, key: Key, ctrl: boolean, pageRows: number): boolean {
  switch (key.key) {
    case "Enter":
      page.select(advance(page.sheet, page.selection, key.shiftKey ? "up" : "down"));
      return true;
    case "Tab":
      page.select(advance(page.sheet, page.selection, key.shiftKey ? "left" : "right"));
      return true;
    case "Home":
      moveBy(page, key, (from) => (ctrl ? homeCell(page) : { row: from.row, column: 0 }));
      return true;
    case "End":
      moveBy(page, key, (from) => (ctrl ? lastUsed(page.sheet) : jump(page.sheet, from, "right")));
      return true;
    case "PageUp":
      moveBy(page, key, (from) => step(page.sheet, from, "up", pageRows));
      return true;
    case "PageDown":
      moveBy(page, key, (from) => step(page.sheet, from, "down", pageRows));
      return true;
    case "Delete":
      clearContents(page);
      return true;
    case "Backspace":
      beginEdit(page, "cell", "");
      return true;
    case "F2":
      beginEdit(page, "cell");
      return true;
    case "F9":
      page.model.calculate();
      return true;
    case "Escape":
      page.copied = null;
      page.tell(null);
      return true;
    case " ":
      if (!key.shiftKey) return false;
      selectLines(page, "row");
      return true;
    default:
      return false;
  }
}

/** The first cell that scrolls, as Ctrl+Home goes to in a sheet with frozen rows. */
function homeCell({ sheet }: PageState): Place {
  return { row: sheet.frozenRows, column: sheet.frozenColumns };
}

function moveBy(page: PageState, { shiftKey }: Key, move: (from: Place) => Place): void {
  const { selection, sheet } = page;
  if (shiftKey) page.select(extendTo(selection, move(selection.end)));
  else page.select(selectCell(move(selection.active), sheet));
}

function selectLines(page: PageState, line: "row" | "column"): void {
  const { area, active } = page.selection;
  page.select(
    selectArea(
      line === "row"
        ? { ...area, column: 0, columns: columnLimit }
        : { ...area, row: 0, rows: rowLimit },
      active,
    ),
  );
}

function neighbourSheet(page: PageState, by: 1 | -1): void {
  const visible = page.model.sheets.filter(({ visibility }) => visibility === "visible");
  const next = visible[visible.findIndex(({ id }) => id === page.sheet.id) + by];
  if (next) page.activate(next.id);
}

export function openList(page: PageState): boolean {
  const rule = ruleAt(page.model, page.sheet.id, page.selection.active);
  if (rule?.type !== "list" || rule.dropDown === false) return false;
  page.listOpen = true;
  page.changed();
  return true;
}

/** A dead key or a key of an input method has a longer name and begins an empty edit, which then receives it. */
function startTyping(page: PageState, { key, altKey, ctrlKey }: Key): boolean {
  const alternateGraphics = altKey && ctrlKey;
  if (key === "Dead" || key === "Process") {
    beginEdit(page, "cell", "");
    return false;
  }
  if ([...key].length !== 1 || (altKey && !alternateGraphics)) return false;
  beginEdit(page, "cell", key);
  return true;
}
