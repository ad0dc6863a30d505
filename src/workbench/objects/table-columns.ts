/** Excel.TableColumnCollection and TableColumn. */
import { fold } from "../cells/case-fold";
import type { Area } from "../cells/rectangle";
import type { Table, TableColumn } from "../engine/model";
import { integer, optionalInteger, optionalText, text } from "./arguments";
import { invalidArgument, itemNotFound } from "./errors";
import { defineClass, nullObject, type HostObject } from "./object";
import { tableBody } from "./range-self";
import { readCells, valueOut, writeInputs } from "./range-values";
import { tableOf, tableRange, type TableSelf } from "./table-self";

interface ColumnSelf extends TableSelf {
  readonly columnId: number;
}

const itemOf = (self: TableSelf, { id }: TableColumn): HostObject =>
  tableColumn({ session: self.session, tableId: self.tableId, columnId: id });

/** By id when a number is given, by header when a text is. */
function find(self: TableSelf, key: unknown): TableColumn | undefined {
  const { columns } = tableOf(self);
  if (typeof key === "number") return columns.find(({ id }) => id === key);
  const name = fold(text(key));
  return columns.find((column) => fold(column.name) === name);
}

function required(self: TableSelf, found: TableColumn | undefined): HostObject {
  if (!found) throw itemNotFound();
  return itemOf(self, found);
}

/** New cells push what stands right of the table aside; values may hold the header, the rows or both. */
function add(self: TableSelf, args: readonly unknown[]): HostObject {
  const [index, values, name] = args;
  const table = tableOf(self);
  const given = optionalInteger(index);
  const at = given === undefined || given < 0 ? table.columns.length : given;
  if (at > table.columns.length) throw invalidArgument();
  const { area } = table;
  const column: Area = { ...area, column: area.column + at, columns: 1 };
  const { model } = self.session;
  model.insertCells(table.sheetId, column, "right");
  if (tableOf(self).area.columns === area.columns)
    model.resizeTable(self.tableId, { ...area, columns: area.columns + 1 });
  const added = tableOf(self).columns[at];
  if (!added) throw invalidArgument();
  const header = optionalText(name);
  if (values !== undefined && values !== null)
    writeInputs({ session: self.session, sheetId: table.sheetId, area: column }, values);
  if (header !== undefined) model.renameColumn(self.tableId, added.id, header);
  return itemOf(self, added);
}

export const tableColumnCollection = defineClass<TableSelf>("TableColumnCollection", {
  properties: { Count: { since: "1.1", get: (self) => tableOf(self).columns.length } },
  methods: {
    Add: { since: "1.1", effect: "moves", call: add },
    GetCount: { since: "1.4", effect: "none", call: (self) => tableOf(self).columns.length },
    GetItemAt: {
      since: "1.1",
      effect: "none",
      call: (self, [index]) => required(self, tableOf(self).columns[integer(index)]),
    },
    GetItemOrNullObject: {
      since: "1.4",
      effect: "none",
      call(self, [key]) {
        const found = find(self, key);
        return found ? itemOf(self, found) : nullObject("TableColumn");
      },
    },
  },
  items: (self) => tableOf(self).columns.map((column) => itemOf(self, column)),
  item: (self, key) => required(self, find(self, key)),
});

function columnOf(self: ColumnSelf): { table: Table; column: TableColumn; index: number } {
  const table = tableOf(self);
  const index = table.columns.findIndex(({ id }) => id === self.columnId);
  const column = table.columns[index];
  if (!column) throw itemNotFound();
  return { table, column, index };
}

/** The column's part of some rows of the table. */
function part(self: ColumnSelf, rows: (table: Table) => Area): HostObject {
  return tableRange(self, partArea(self, rows));
}

function partArea(self: ColumnSelf, rows: (table: Table) => Area): Area {
  const { table, index } = columnOf(self);
  return { ...rows(table), column: table.area.column + index, columns: 1 };
}

function whole(self: ColumnSelf): { session: TableSelf["session"]; sheetId: string; area: Area } {
  const { sheetId } = tableOf(self);
  return { session: self.session, sheetId, area: partArea(self, ({ area }) => area) };
}

export const tableColumn = defineClass<ColumnSelf>("TableColumn", {
  properties: {
    Id: { since: "1.1", get: (self) => columnOf(self).column.id },
    Index: { since: "1.1", get: (self) => columnOf(self).index },
    Name: {
      since: "1.1",
      get: (self) => columnOf(self).column.name,
      set: (self, value) => {
        columnOf(self);
        self.session.model.renameColumn(self.tableId, self.columnId, text(value));
      },
    },
    Values: {
      since: "1.1",
      get: (self) => readCells(whole(self), (cell) => valueOut(cell.value)),
      set: (self, value) => writeInputs(whole(self), value),
    },
  },
  methods: {
    Delete: {
      since: "1.1",
      effect: "moves",
      call(self) {
        const { table, index } = columnOf(self);
        if (table.columns.length === 1) throw invalidArgument();
        const column = { ...table.area, column: table.area.column + index, columns: 1 };
        self.session.model.deleteCells(table.sheetId, column, "left");
      },
    },
    GetRange: { since: "1.1", effect: "none", call: (self) => part(self, ({ area }) => area) },
    GetHeaderRowRange: {
      since: "1.1",
      effect: "none",
      call: (self) => part(self, ({ area }) => ({ ...area, rows: 1 })),
    },
    GetDataBodyRange: { since: "1.1", effect: "none", call: (self) => part(self, tableBody) },
    GetTotalRowRange: {
      since: "1.1",
      effect: "none",
      call(self) {
        if (!tableOf(self).showTotals) throw itemNotFound();
        return part(self, ({ area }) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }));
      },
    },
  },
  identity: ({ columnId }) => ({ Id: columnId }),
});
