/** What a validation list offers: from its own text, a range, a defined name, or a table's column. */
import { sameFolded } from "../../cells/case-fold";
import { parseAddress } from "../../cells/sheet-prefix";
import { type Area, intersection } from "../../cells/rectangle";
import type { WorkbookModel } from "../../engine/model";

interface Source {
  readonly sheetId: string;
  readonly area: Area;
}

const tableColumn = /^=?([^[\]!]+)\[([^[\]#@]+)\]$/;
/** Names may lead to names; a circle ends here. */
const deepest = 8;

function sourceOf(
  model: WorkbookModel,
  sheetId: string,
  formula: string,
  depth = 0,
): Source | null {
  const text = formula.replace(/^=/, "").trim();
  const reference = parseAddress(text);
  if (reference) {
    const sheet =
      reference.sheet === undefined ? model.sheetById(sheetId) : model.sheetByName(reference.sheet);
    return sheet ? { sheetId: sheet.id, area: reference.area } : null;
  }
  const column = tableColumn.exec(text);
  if (column) return columnOf(model, column[1] ?? "", column[2] ?? "");
  const name = model.nameOf(text, sheetId) ?? model.nameOf(text);
  return name && depth < deepest
    ? sourceOf(model, name.sheetId ?? sheetId, name.formula, depth + 1)
    : null;
}

function columnOf(model: WorkbookModel, tableName: string, columnName: string): Source | null {
  const table = model.tableByName(tableName);
  if (!table) return null;
  const at = table.columns.findIndex(({ name }) => sameFolded(name, columnName));
  if (at < 0) return null;
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  const area = {
    row: table.area.row + top,
    column: table.area.column + at,
    rows: table.area.rows - top - bottom,
    columns: 1,
  };
  return { sheetId: table.sheetId, area };
}

/** The list's entries as the cells show them, in order, blanks left out; null when the source cannot be found. */
export function listChoices(
  model: WorkbookModel,
  sheetId: string,
  formula1: string,
): readonly string[] | null {
  if (!formula1.startsWith("=")) {
    return formula1
      .replace(/^"|"$/g, "")
      .split(",")
      .map((choice) => choice.trim())
      .filter((choice) => choice !== "");
  }
  const source = sourceOf(model, sheetId, formula1);
  const sheet = source && model.sheetById(source.sheetId);
  const used = sheet?.usedArea(true);
  const area = source && used && intersection(source.area, used);
  if (!source || !sheet) return null;
  if (!area) return [];
  const choices: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const text = sheet.text(row, column);
      if (text !== "") choices.push(text);
    }
  }
  return choices;
}

/** Where a name or reference leads, for the name box; null when it leads nowhere. */
export function findReference(model: WorkbookModel, sheetId: string, text: string): Source | null {
  const table = model.tableByName(text.trim());
  if (table) {
    const top = table.showHeaders ? 1 : 0;
    const { row, rows, column, columns } = table.area;
    return { sheetId: table.sheetId, area: { row: row + top, rows: rows - top, column, columns } };
  }
  return sourceOf(model, sheetId, text);
}
