/** The cells that operations write and that keep their place: those of blocks, and of new rows and columns, do not. Pure. */
import { rectangleFilled, type Rectangle } from "../../cells/rectangle";
import { runsOf } from "../../cells/runs";
import type { Operation } from "./operation";
import { follows, inColumnOrder } from "./stacked";
import type { SeenTable } from "./surroundings";
import type { TouchedCells, TouchedTable } from "./touched";

/**
 * Each cell is there once, though many get a format and then contents; cells that stand under each other are together.
 * @param changed the tables that get rows and columns
 * @param tables the tables as they stand before the operations, by id
 */
export function cellsTouched(
  operations: readonly Operation[],
  changed: readonly TouchedTable[],
  tables: ReadonlyMap<string, SeenTable>,
): readonly TouchedCells[] {
  const cells = operations.flatMap((each) => cellsOf(each, changed, tables));
  const once = [...new Map(cells.map((each) => [JSON.stringify(each), each])).values()];
  const isBeneath = (above: TouchedCells, each: TouchedCells): boolean =>
    follows(above, each) && above.before.column === each.before.column;
  return runsOf(once.toSorted(inColumnOrder), isBeneath).map(([first, ...others]) => {
    const rows = others.reduce((sum, { area }) => sum + area.rows, first.area.rows);
    return { ...first, area: { ...first.area, rows }, before: { ...first.before, rows } };
  });
}

function cellsOf(
  operation: Operation,
  changed: readonly TouchedTable[],
  tables: ReadonlyMap<string, SeenTable>,
): readonly TouchedCells[] {
  const area = areaWritten(operation);
  if (area === undefined || !("sheet" in operation) || !("id" in operation.sheet)) return [];
  const { id: sheetId } = operation.sheet;
  const own = changed.filter((table) => table.sheetId === sheetId);
  const rows = own.reduce(
    (parts, { added }) => parts.flatMap((part) => outside(part, added)),
    [area],
  );
  return rows.flatMap((part) => inColumns(sheetId, part, own, tables));
}

/** New columns move the cells beside them, so each column of the cells has a place before and a place after. */
function inColumns(
  sheetId: string,
  area: Rectangle,
  own: readonly TouchedTable[],
  tables: ReadonlyMap<string, SeenTable>,
): readonly TouchedCells[] {
  const table = own.find(({ id, columnsAdded }) => {
    const body = tables.get(id)?.body;
    return columnsAdded.length > 0 && body !== undefined && isMovedWith(area, body);
  });
  const corner = table && tables.get(table.id)?.body.column;
  if (table === undefined || corner === undefined) return [{ sheetId, area, before: area }];
  const isAdded = (column: number): boolean => table.columnsAdded.includes(column - corner);
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  return columns
    .filter((column) => !isAdded(column))
    .map((column) => {
      const before = table.columnsAdded.filter((offset) => offset < column - corner).length;
      const one = { ...area, column, columns: 1 };
      return { sheetId, area: one, before: { ...one, column: column - before } };
    });
}

/** The cells that an operation gives contents or a number format; undefined where it gives none. */
function areaWritten(operation: Operation): Rectangle | undefined {
  if ("block" in operation) return undefined;
  if (operation.op === "numberFormat") return operation.shape;
  if (operation.op === "restore") return rectangleFilled(operation, operation.kept.formulas);
  if (operation.op !== "write") return undefined;
  const area = rectangleFilled(operation.cells, operation.cells.contents);
  return area.columns === 0 ? undefined : area;
}

/** The rows of an area that are not among those put in. */
function outside(area: Rectangle, added: Rectangle): readonly Rectangle[] {
  const isBeside =
    area.column + area.columns <= added.column || area.column >= added.column + added.columns;
  if (isBeside) return [area];
  const [end, addedEnd] = [area.row + area.rows, added.row + added.rows];
  return [
    { ...area, rows: Math.min(end, added.row) - area.row },
    { ...area, row: Math.max(area.row, addedEnd), rows: end - Math.max(area.row, addedEnd) },
  ].filter(({ rows }) => rows > 0);
}

/** Whether the area stands in the rows of the table's header and data, at or after its first column. */
function isMovedWith(area: Rectangle, body: Rectangle): boolean {
  return area.row >= body.row - 1 && area.row < body.row + body.rows && area.column >= body.column;
}
