/** Whether the effect of an operation is to be seen in the workbook. Pure. */
import { type CellValue, type Cells, isFormula } from "../../cells/cell-value";
import {
  type CellPosition,
  rectangleFilled,
  contains,
  isSameRectangle,
  type Rectangle,
} from "../../cells/rectangle";
import type { PlacedCells } from "./change-record";
import { isSameText } from "./differences";
import type { Images } from "./images";
import { type HeldMark, isSameMarks } from "./marks";
import type { Content, Contents, Operation } from "./operation";
import type { Outcome } from "./outcome";
import type { Part } from "./parts";

/** What can be seen of the parts touched, before the change or now. */
export interface State {
  readonly images: Images;
  readonly outcome: Outcome;
  /** The sheets that the change makes, by their names. */
  readonly sheets: ReadonlyMap<string, { readonly id: string; readonly cells: PlacedCells }>;
  /** The marks that stand on sheets, by the sheets' ids. */
  readonly marks: ReadonlyMap<string, readonly HeldMark[]>;
}

/** Whether the operation's effect is there; false where it cannot be seen. */
export function stands(operation: Operation, touched: Part["touched"], now: State): boolean {
  const { images, outcome, sheets } = now;
  switch (operation.op) {
    case "addSheet":
      return sheets.has(operation.name);
    case "addTable": {
      const { sheet } = operation;
      return "id" in sheet && outcome.tablesMade.some(({ sheetId }) => sheetId === sheet.id);
    }
    case "resizeTable": {
      const area = images.tables.get(operation.table)?.area;
      return area !== undefined && isSameRectangle(area, operation.shape);
    }
    case "setName": {
      const { name, formula, visible } = operation;
      const meaning = images.names.get(name);
      return meaning?.formula === formula && meaning.visible === visible;
    }
    case "showName":
      return images.names.get(operation.name)?.visible === operation.visible;
    case "setSetting":
      return isSameText(images.settings.get(operation.key)?.value, operation.value);
    case "write": {
      const { sheet, block, cells } = operation;
      if ("made" in sheet) {
        const tab = touched.sheetsMade.find(({ key }) => key === sheet.made)?.name ?? "";
        const made = sheets.get(tab)?.cells;
        return made !== undefined && holds(cellsFrom(made, cells), cells.contents);
      }
      const held =
        block === undefined
          ? heldAt(sheet.id, rectangleFilled(cells, cells.contents), touched, outcome)
          : outcome.blocks.get(block)?.formulas;
      return held !== undefined && holds(held, cells.contents);
    }
    case "mark":
      return isSameMarks(operation.marks, now.marks.get(operation.sheet.id) ?? []);
    case "deleteName":
      return images.names.get(operation.name) === undefined;
    case "deleteSetting":
      return images.settings.get(operation.key) === undefined;
    default:
      return false;
  }
}

/** What cells hold that kept their place, or that stand in rows put beneath a table; undefined where that is not known. */
function heldAt(
  sheetId: string,
  at: Rectangle,
  { tables }: Part["touched"],
  outcome: Outcome,
): Cells | undefined {
  const own = [...outcome.cells].find(
    ([{ sheetId: id, area }]) =>
      id === sheetId && contains(area, at) && area.row + area.rows >= at.row + at.rows,
  );
  if (own !== undefined) {
    const [{ area }, cells] = own;
    return cellsFrom({ ...area, formulas: cells }, at).slice(0, at.rows);
  }
  const table = tables.find(
    ({ sheetId: id, added }) => id === sheetId && at.row >= added.row && at.column === added.column,
  );
  return (
    table &&
    outcome.tables.get(table.id)?.formulas.slice(table.rowsBefore + at.row - table.added.row)
  );
}

/** The cells from a position on. */
function cellsFrom({ row, column, formulas }: PlacedCells, from: CellPosition): Cells {
  return formulas
    .slice(Math.max(0, from.row - row))
    .map((cells) => cells.slice(Math.max(0, from.column - column)));
}

function holds(held: Cells, contents: Contents): boolean {
  return contents.every((row, down) =>
    row.every((content, across) => isHeld(held[down]?.[across], content)),
  );
}

function isHeld(held: CellValue | undefined, content: Content | undefined): boolean {
  if (content === undefined) return true;
  if (content === "blank") return held === "";
  // Excel may give a formula back in another form.
  if ("formula" in content) return isFormula(held);
  if ("number" in content) return held === content.number;
  return "text" in content ? held === content.text : held === content.boolean;
}
