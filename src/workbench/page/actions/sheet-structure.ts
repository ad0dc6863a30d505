/** Whole rows and columns from the headers' menu, and sheets from their tabs. */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Area } from "../../cells/rectangle";
import type { PageState } from "../page-state";
import { words } from "../words";
import { tryChange } from "./edit-cell";

export type Line = "rows" | "columns";

/** The whole rows or columns that the selection touches. */
function lines(page: PageState, line: Line): Area {
  const { row, column, rows, columns } = page.selection.area;
  return line === "rows"
    ? { row, rows, column: 0, columns: columnLimit }
    : { row: 0, rows: rowLimit, column, columns };
}

export function insertLines(page: PageState, line: Line): void {
  tryChange(page, () => {
    page.model.transact("person", () => {
      page.model.insertCells(page.sheet.id, lines(page, line), line === "rows" ? "down" : "right");
    });
  });
}

export function deleteLines(page: PageState, line: Line): void {
  tryChange(page, () => {
    page.model.transact("person", () => {
      page.model.deleteCells(page.sheet.id, lines(page, line), line === "rows" ? "up" : "left");
    });
  });
}

export function hideLines(page: PageState, line: Line, hidden: boolean): void {
  const { row, column, rows, columns } = page.selection.area;
  const [first, count] = line === "rows" ? [row, rows] : [column, columns];
  tryChange(page, () => {
    page.model.transact("person", () => {
      page.model.setHidden(page.sheet.id, line, first, count, hidden);
    });
  });
}

export function clearContents(page: PageState): void {
  tryChange(page, () => {
    page.model.transact("person", () => {
      page.model.clear(page.sheet.id, page.selection.area, "contents");
    });
  });
}

export function addSheet(page: PageState): void {
  tryChange(page, () => {
    const position = page.model.sheets.findIndex(({ id }) => id === page.sheet.id) + 1;
    const sheet = page.model.transact("person", () => page.model.addSheet(undefined, position));
    page.activate(sheet.id);
  });
}

export function renameSheet(page: PageState, sheetId: string, name: string): boolean {
  const wanted = name.trim();
  const sheet = page.model.sheetById(sheetId);
  if (!sheet || wanted === "" || wanted === sheet.name) return true;
  return tryChange(page, () => {
    page.model.transact("person", () => {
      page.model.setSheet(sheetId, { name: wanted });
    });
  });
}

export function isLastVisible(page: PageState): boolean {
  return page.model.sheets.filter(({ visibility }) => visibility === "visible").length < 2;
}

export async function deleteSheet(page: PageState, sheetId: string): Promise<void> {
  const sheet = page.model.sheetById(sheetId);
  if (!sheet || isLastVisible(page)) return;
  if (sheet.usedArea(true)) {
    const answer = await page.ask({
      title: words.deleteSheet,
      message: words.confirmDelete(sheet.name),
      answers: [
        { id: "delete", label: words.deleteSheet },
        { id: "cancel", label: words.cancel },
      ],
    });
    if (answer !== "delete") return;
  }
  tryChange(page, () => {
    page.model.transact("person", () => {
      page.model.deleteSheet(sheetId);
    });
  });
}
