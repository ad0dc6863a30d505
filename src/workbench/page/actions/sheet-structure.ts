/** Whole rows and columns from the headers' menu, and sheets from their tabs. */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Area } from "../../cells/rectangle";
import type { Desk } from "../desk";
import { words } from "../words";
import { tryChange } from "./edit-cell";

export type Line = "rows" | "columns";

/** The whole rows or columns that the selection touches. */
function lines(desk: Desk, line: Line): Area {
  const { row, column, rows, columns } = desk.selection.area;
  return line === "rows"
    ? { row, rows, column: 0, columns: columnLimit }
    : { row: 0, rows: rowLimit, column, columns };
}

export function insertLines(desk: Desk, line: Line): void {
  tryChange(desk, () => {
    desk.model.transact("person", () => {
      desk.model.insertCells(desk.sheet.id, lines(desk, line), line === "rows" ? "down" : "right");
    });
  });
}

export function deleteLines(desk: Desk, line: Line): void {
  tryChange(desk, () => {
    desk.model.transact("person", () => {
      desk.model.deleteCells(desk.sheet.id, lines(desk, line), line === "rows" ? "up" : "left");
    });
  });
}

export function hideLines(desk: Desk, line: Line, hidden: boolean): void {
  const { row, column, rows, columns } = desk.selection.area;
  const [first, count] = line === "rows" ? [row, rows] : [column, columns];
  tryChange(desk, () => {
    desk.model.transact("person", () => {
      desk.model.setHidden(desk.sheet.id, line, first, count, hidden);
    });
  });
}

export function clearContents(desk: Desk): void {
  tryChange(desk, () => {
    desk.model.transact("person", () => {
      desk.model.clear(desk.sheet.id, desk.selection.area, "contents");
    });
  });
}

export function addSheet(desk: Desk): void {
  tryChange(desk, () => {
    const position = desk.model.sheets.findIndex(({ id }) => id === desk.sheet.id) + 1;
    const sheet = desk.model.transact("person", () => desk.model.addSheet(undefined, position));
    desk.activate(sheet.id);
  });
}

export function renameSheet(desk: Desk, sheetId: string, name: string): boolean {
  const wanted = name.trim();
  const sheet = desk.model.sheetById(sheetId);
  if (!sheet || wanted === "" || wanted === sheet.name) return true;
  return tryChange(desk, () => {
    desk.model.transact("person", () => {
      desk.model.setSheet(sheetId, { name: wanted });
    });
  });
}

export function isLastVisible(desk: Desk): boolean {
  return desk.model.sheets.filter(({ visibility }) => visibility === "visible").length < 2;
}

export async function deleteSheet(desk: Desk, sheetId: string): Promise<void> {
  const sheet = desk.model.sheetById(sheetId);
  if (!sheet || isLastVisible(desk)) return;
  if (sheet.usedArea(true)) {
    const answer = await desk.ask({
      title: words.deleteSheet,
      message: words.confirmDelete(sheet.name),
      answers: [
        { id: "delete", label: words.deleteSheet },
        { id: "cancel", label: words.cancel },
      ],
    });
    if (answer !== "delete") return;
  }
  tryChange(desk, () => {
    desk.model.transact("person", () => {
      desk.model.deleteSheet(sheetId);
    });
  });
}
