/** Typing in a cell: begin, change, finish with what validation says, or give up. */
import { cellName } from "../../cells/address";
import type { Place } from "../../cells/rectangle";
import { ModelError } from "../../engine/model-error";
import type { PageState, Editing } from "../page-state";
import { cellPadding, textWidth } from "../grid/text-size";
import { advance, type Direction } from "../sheet/selection";
import { checkTyped } from "../validation/check-typed";
import { words } from "../words";

const standardWidth = 64;

/** Opens the active cell; with `text` it replaces the content, as when one just types. */
export function beginEdit(page: PageState, at: Editing["at"], text?: string): void {
  const { sheet } = page;
  const place = page.selection.active;
  page.copied = null;
  page.notice = null;
  page.editing = {
    sheetId: sheet.id,
    place,
    text: text ?? page.model.editText(sheet.id, place.row, place.column),
    mode: text === undefined ? "edit" : "enter",
    at,
  };
  page.changed();
}

export function changeEdit(
  page: PageState,
  change: Partial<Pick<Editing, "text" | "mode" | "at">>,
): void {
  if (!page.editing) return;
  page.editing = { ...page.editing, ...change };
  page.changed();
}

export function cancelEdit(page: PageState): void {
  page.editing = null;
  page.changed();
}

/**
 * Ends the edit and, when it was taken, moves. Resolves to false when the person must go on with the cell,
 * because its validation refused the value.
 */
export async function finishEdit(page: PageState, move?: Direction): Promise<boolean> {
  const { editing } = page;
  if (!editing) return true;
  const { sheetId, place, text } = editing;
  const before = page.model.editText(sheetId, place.row, place.column);
  const verdict = text === before ? "same" : await askAboutValidation(page, editing);
  if (verdict === "again") {
    changeEdit(page, { mode: "edit" });
    return false;
  }
  if (verdict === "keep" && !type(page, editing)) return false;
  page.editing = null;
  if (move && verdict !== "drop") page.select(advance(page.sheet, page.selection, move));
  else page.changed();
  return true;
}

function type(page: PageState, { sheetId, place, text }: Editing): boolean {
  try {
    page.model.transact("person", () => {
      page.model.type(sheetId, place.row, place.column, text);
      widenForNumber(page, sheetId, place);
    });
    return true;
  } catch (problem) {
    if (!(problem instanceof ModelError)) throw problem;
    page.tell(
      `${cellName(place.row, place.column)}: ${words.refused[problem.reason](problem.subject)}`,
    );
    return false;
  }
}

/** A typed number too wide for a column nobody has set the width of makes it wider, as in Excel. */
function widenForNumber({ model }: PageState, sheetId: string, { row, column }: Place): void {
  const sheet = model.sheetById(sheetId);
  const cell = sheet?.cell(row, column);
  if (!sheet || typeof cell?.value !== "number" || cell.formula !== undefined) return;
  if (sheet.columnWidth(column) !== standardWidth) return;
  const needed = Math.ceil(textWidth(sheet.text(row, column), cell.format)) + cellPadding + 4;
  if (needed > standardWidth) model.setColumnWidth(sheetId, column, 1, needed);
}

async function askAboutValidation(
  page: PageState,
  { sheetId, place, text }: Editing,
): Promise<"keep" | "again" | "drop"> {
  const complaint = checkTyped(page.model, sheetId, place, text);
  if (!complaint) return "keep";
  const title = complaint.title === "" ? words.badValueTitle : complaint.title;
  const message = complaint.message === "" ? words.badValue : complaint.message;
  if (complaint.style === "stop") {
    const answer = await page.ask({
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
    const answer = await page.ask({
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
  const answer = await page.ask({
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
export function fillSelection(page: PageState): void {
  const { editing, model, selection } = page;
  if (!editing) return;
  const { area } = selection;
  page.editing = null;
  tryChange(page, () => {
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
export function tryChange(page: PageState, change: () => void): boolean {
  try {
    change();
    page.changed();
    return true;
  } catch (problem) {
    if (!(problem instanceof ModelError)) throw problem;
    page.tell(words.refused[problem.reason](problem.subject));
    return false;
  }
}
