/** Excel.TableRowCollection and TableRow. Rows have no ids: they are found by position. */
import type { Area } from "../cells/rectangle";
import { integer, object, optionalBoolean, optionalInteger } from "./arguments";
import { invalidArgument, itemNotFound } from "./errors";
import { defineClass, isHostObject, type HostObject } from "./object";
import { tableBody } from "./range-self";
import { readCells, valueOut, writeInputs } from "./range-values";
import { tableOf, tableRange, type TableSelf } from "./table-self";

interface RowSelf extends TableSelf {
  readonly index: number;
}

const itemOf = ({ session, tableId }: TableSelf, index: number): HostObject =>
  tableRow({ session, tableId, index });

const rowCount = (self: TableSelf): number => tableBody(tableOf(self)).rows;

function rowsArea(self: TableSelf, index: number, count: number): Area {
  const body = tableBody(tableOf(self));
  if (index < 0 || count < 1 || index + count > body.rows) throw itemNotFound();
  return { ...body, row: body.row + index, rows: count };
}

/**
 * Adds rows before `index`, or at the end. A table holding only one blank row still counts it, and at the
 * end the table grows over blank cells below or pushes what stands there down.
 */
function add(self: TableSelf, args: readonly unknown[]): HostObject {
  const [index, values, alwaysInsert] = args;
  optionalBoolean(alwaysInsert);
  const given = optionalInteger(index);
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const body = tableBody(tableOf(self));
  const at = given === undefined || given < 0 ? body.rows : given;
  if (at > body.rows) throw invalidArgument();
  const { model } = self.session;
  const { sheetId, area } = tableOf(self);
  const added: Area = { ...body, row: body.row + at, rows: count };
  model.insertCells(sheetId, added, "down");
  const grown = tableOf(self).area;
  if (grown.rows === area.rows)
    model.resizeTable(self.tableId, { ...area, rows: area.rows + count });
  if (values !== undefined && values !== null)
    writeInputs({ session: self.session, sheetId, area: added }, values);
  return itemOf(self, at);
}

function deleteRows(self: TableSelf, index: number, count: number): void {
  const area = rowsArea(self, index, count);
  const body = tableBody(tableOf(self));
  const { sheetId } = tableOf(self);
  // A table keeps one row: deleting all of them leaves a blank one (learn.microsoft.com, TableRow.delete).
  if (count === body.rows) {
    self.session.model.clear(sheetId, { ...area, rows: 1 }, "contents");
    if (count === 1) return;
    self.session.model.deleteCells(sheetId, { ...area, row: area.row + 1, rows: count - 1 }, "up");
    return;
  }
  self.session.model.deleteCells(sheetId, area, "up");
}

/** Rows given one by one, last first so that positions stay true. */
function deleteSome(self: TableSelf, rows: unknown): void {
  if (!Array.isArray(rows)) throw invalidArgument();
  const indexes = rows.map((row: unknown) =>
    isHostObject(row) ? rowIndex(object(row)) : integer(row),
  );
  for (const index of [...new Set(indexes)].toSorted((a, b) => b - a)) deleteRows(self, index, 1);
}

function rowIndex(row: HostObject): number {
  return integer(row.get("Index"));
}

export const tableRowCollection = defineClass<TableSelf>("TableRowCollection", {
  properties: { Count: { since: "1.1", get: rowCount } },
  methods: {
    Add: { since: "1.1", effect: "moves", call: add },
    GetCount: { since: "1.4", effect: "none", call: rowCount },
    GetItemAt: {
      since: "1.1",
      effect: "none",
      call(self, [index]) {
        const at = integer(index);
        rowsArea(self, at, 1);
        return itemOf(self, at);
      },
    },
    DeleteRows: {
      since: "online",
      effect: "moves",
      call: (self, [rows]) => deleteSome(self, rows),
    },
    DeleteRowsAt: {
      since: "online",
      effect: "moves",
      call: (self, [index, count]) => deleteRows(self, integer(index), optionalInteger(count) ?? 1),
    },
  },
  items: (self) => Array.from({ length: rowCount(self) }, (_, index) => itemOf(self, index)),
});

const rangeOfRow = (self: RowSelf) => ({
  session: self.session,
  sheetId: tableOf(self).sheetId,
  area: rowsArea(self, self.index, 1),
});

export const tableRow = defineClass<RowSelf>("TableRow", {
  properties: {
    Index: { since: "1.1", get: ({ index }) => index },
    Values: {
      since: "1.1",
      get: (self) => readCells(rangeOfRow(self), (cell) => valueOut(cell.value)),
      set: (self, value) => writeInputs(rangeOfRow(self), value),
    },
  },
  methods: {
    Delete: { since: "1.1", effect: "moves", call: (self) => deleteRows(self, self.index, 1) },
    GetRange: {
      since: "1.1",
      effect: "none",
      call: (self) => tableRange(self, rowsArea(self, self.index, 1)),
    },
  },
  identity: ({ index }) => ({ _Index: index }),
});
