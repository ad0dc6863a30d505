/** Whether a formula can stand in a cell: what the cell belongs to, and whether there is room for the result. Pure. */
import { contains, intersection, type Rectangle } from "../../cells/rectangle";
import { sheetColumns, sheetRows } from "../../cells/sheet-size";
import { cellAddress } from "../../cells/address";
import type { Cells } from "../../cells/cell-value";
import { generatedKeyOf } from "../schema/generated-names";
import type { SurveyedTable } from "../find/survey";
import type { CallContext } from "./call-context";
import type { CallPlace } from "./place";
import type { PlannedCall } from "./planned";
import { type Refused, refused } from "./refusal";

const tablesOn = ({ seen }: CallContext, sheetId: string): readonly SurveyedTable[] =>
  seen.tables.filter((table) => table.sheetId === sheetId);

/** The table with its headers. */
const whole = ({ body }: SurveyedTable): Rectangle => ({
  ...body,
  row: body.row - 1,
  rows: body.rows + 1,
});

/** Why nothing at all can be written in the cell; undefined where something can. */
export function refusedCell(given: CallContext, place: CallPlace): Refused | undefined {
  const { sheetId, sheetName, row, column, filledFrom } = place;
  const cell = { row, column };
  if (filledFrom !== undefined) {
    const by = cellAddress(filledFrom.row, filledFrom.column);
    return refused({ code: "filled", params: { by } });
  }
  const written = given.seen.blocks.some(
    (block) =>
      block.sheetId === sheetId &&
      generatedKeyOf(block.name) !== undefined &&
      contains(block, cell),
  );
  if (written) return refused({ code: "generated", params: { sheet: sheetName } });
  for (const table of tablesOn(given, sheetId)) {
    const { name, body } = table;
    if (column < body.column || column >= body.column + body.columns) continue;
    if (row === body.row - 1) return refused({ code: "header", params: { table: name } });
    // Excel makes what is written there a row of the table, so the formula would be a part of what it reads.
    if (row === body.row + body.rows)
      return refused({ code: "belowTable", params: { table: name } });
    if (row < body.row || row > body.row + body.rows) continue;
    const own = ownColumn(given, table, column - body.column);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The refusal for a declared column: a formula there would take the place of a figure of the plan's. */
function ownColumn(
  { located }: CallContext,
  { id, columns }: SurveyedTable,
  offset: number,
): Refused | undefined {
  for (const table of located.tables.values()) {
    if (table.found.id !== id || ![...table.columns.values()].includes(offset)) continue;
    const column = columns[offset]?.name ?? "";
    return refused({ code: "belongs", params: { sheet: table.sheetName, column } });
  }
  return undefined;
}

/**
 * Why there is no room for a call; undefined where there is.
 * @param cells what the cells hold that the result would fill, as far as the sheet holds something
 */
export function refusedRoom(
  given: CallContext,
  place: CallPlace,
  call: PlannedCall,
  cells: Cells,
): Refused | undefined {
  const { sheetId, row, column, spill } = place;
  const area: Rectangle = { row, column, rows: call.rows, columns: call.columns };
  const isSpilled = call.rows > 1 || call.columns > 1;
  const tables = tablesOn(given, sheetId);
  const inside = tables.find((table) => contains(whole(table), place));
  if (inside !== undefined) {
    const params = { table: inside.name };
    if (isSpilled) return refused({ code: "inTable", params });
    return call.yearOfRow === true ? refused({ code: "yearInTable", params }) : undefined;
  }
  if (!isSpilled) return undefined;
  if (row + call.rows > sheetRows || column + call.columns > sheetColumns)
    return refused({ code: "noRoom", params: {} });
  // Excel makes what is written beside a table a new column of it, and in a table a result cannot fill several cells.
  const beside = tables.find((table) => contains(besides(table), place));
  if (beside !== undefined) return refused({ code: "besideTable", params: { table: beside.name } });
  for (const table of tables) {
    const met = intersection(whole(table), area);
    if (met === undefined) continue;
    return refused({ code: "blocked", params: { cell: cellAddress(met.row, met.column) } });
  }
  for (let down = 0; down < call.rows; down += 1)
    for (let across = 0; across < call.columns; across += 1) {
      const isOwn = down < (spill?.rows ?? 1) && across < (spill?.columns ?? 1);
      if (isOwn || (cells[down]?.[across] ?? "") === "") continue;
      return refused({
        code: "blocked",
        params: { cell: cellAddress(row + down, column + across) },
      });
    }
  return undefined;
}

/** The cells just to the right of a table. */
const besides = (table: SurveyedTable): Rectangle => ({
  ...whole(table),
  column: table.body.column + table.body.columns,
  columns: 1,
});
