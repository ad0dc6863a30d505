/** Typing in a cell: begin, change, finish with what validation says, or give up. */
import { cellName } from "../../cells/address";
import type { Place } from "../../cells/rectangle";
import { ModelError } from "../../engine/model-error";
import type { Desk, Editing } from "../desk";
import { cellPadding, textWidth } from "../grid/text-size";
import { advance, type Direction } from "../sheet/selection";
import { checkTyped } from "../validation/check-typed";
import { words } from "../words";

const standardWidth = 64;

/** Opens the active cell; with `text` it replaces the content, as when one just types. */
export function beginEdit(desk: Desk, at: Editing["at"], text?: string): void {
  const { sheet } = desk;
  const place = desk.selection.active;
  desk.copied = null;
  desk.notice = null;
  desk.editing = {
    sheetId: sheet.id,
    place,
    text: text ?? desk.model.editText(sheet.id, place.row, place.column),
    mode: text === undefined ? "edit" : "enter",
    at,
  };
  desk.changed();
}

export function changeEdit(
  desk: Desk,
  change: Partial<Pick<Editing, "text" | "mode" | "at">>,
): void {
  if (!desk.editing) return;
  desk.editing = { ...desk.editing, ...change };
  desk.changed();
}

export function cancelEdit(desk: Desk): void {
  desk.editing = null;
  desk.changed();
}

/**
 * Ends the edit and, when it was taken, moves. Resolves to false when the person must go on with the cell,
 * because its validation refused the value.
 */
export async function finishEdit(desk: Desk, move?: Direction): Promise<boolean> {
  const { editing } = desk;
  if (!editing) return true;
  const { sheetId, place, text } = editing;
  const before = desk.model.editText(sheetId, place.row, place.column);
  const verdict = text === before ? "same" : await askAboutValidation(desk, editing);
  if (verdict === "again") {
    changeEdit(desk, { mode: "edit" });
    return false;
  }
  if (verdict === "keep" && !type(desk, editing)) return false;
  desk.editing = null;
  if (move && verdict !== "drop") desk.select(advance(desk.sheet, desk.selection, move));
  else desk.changed();
  return true;
}

function type(desk: Desk, { sheetId, place, text }: Editing): boolean {
  try {
    desk.model.transact("person", () => {
      desk.model.type(sheetId, place.row, place.column, text);
      widenForNumber(desk, sheetId, place);
    });
    return true;
  } catch (problem) {
    if (!(problem instanceof ModelError)) throw problem;
    desk.tell(
      `${cellName(place.row, place.column)}: ${words.refused[problem.reason](problem.subject)}`,
    );
    return false;
  }
}

/** A typed number too wide for a column nobody has set the width of makes it wider, as in Excel. */
function widenForNumber({ model }: Desk, sheetId: string, { row, column }: Place): void {
  const sheet = model.sheetById(sheetId);
  const cell = sheet?.cell(row, column);
  if (!sheet || typeof cell?.value !== "number" || cell.formula !== undefined) return;
  if (sheet.columnWidth(column) !== standardWidth) return;
  const needed = Math.ceil(textWidth(sheet.text(row, column), cell.format)) + cellPadding + 4;
  if (needed > standardWidth) model.setColumnWidth(sheetId, column, 1, needed);
}

async function askAboutValidation(
  desk: Desk,
  { sheetId, place, text }: Editing,
): Promise<"keep" | "again" | "drop"> {
  const complaint = checkTyped(desk.model, sheetId, place, text);
  if (!complaint) return "keep";
  const title = complaint.title === "" ? words.badValueTitle : complaint.title;
  const message = complaint.message === "" ? words.badValue : complaint.message;
  if (complaint.style === "stop") {
    const answer = await desk.ask({
      title,
      message,
      answers: [
        { id: "again", label: words.retry },
        { id: "drop", label: words.cancel },
      ],
    });
    return answer === "again" ? "again" : "drop";
  }
  if (complaint.style === "warning") {
    const answer = await desk.ask({
      title,
      message: `${message} ${words.warnContinue}`,
      answers: [
        { id: "keep", label: words.yes },
        { id: "again", label: words.no },
        { id: "drop", label: words.cancel },
      ],
    });
    return answer === "keep" || answer === "again" ? answer : "drop";
  }
  const answer = await desk.ask({
    title,
    message,
    answers: [
      { id: "keep", label: words.ok },
      { id: "drop", label: words.cancel },
    ],
  });
  return answer === "keep" ? "keep" : "drop";
}

/** Enters one text in every cell of the selection, as Ctrl+Enter does; one step to undo. */
export function fillSelection(desk: Desk): void {
  const { editing, model, selection } = desk;
  if (!editing) return;
  const { area } = selection;
  desk.editing = null;
  tryChange(desk, () => {
    model.transact("person", () => {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          model.type(editing.sheetId, row, column, editing.text);
        }
      }
    });
  });
}

/** Runs a change by a person; what the engine refuses is said in the status bar. */
export function tryChange(desk: Desk, change: () => void): boolean {
  try {
    change();
    desk.changed();
    return true;
  } catch (problem) {
    if (!(problem instanceof ModelError)) throw problem;
    desk.tell(words.refused[problem.reason](problem.subject));
    return false;
  }
}
