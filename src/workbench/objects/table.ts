/** Excel.Table. */
import { boolean, object, text } from "./arguments";
import { autoFilter } from "./auto-filter";
import { hostError, invalidArgument, itemNotFound } from "./errors";
import { tableEventMembers } from "./event-members";
import { defineClass, isHostObject, type HostObject, type Property } from "./object";
import { rangeOf, resolveRange, tableBody } from "./range-self";
import { tableColumnCollection } from "./table-columns";
import { tableRowCollection } from "./table-rows";
import { tableOf, tableRange, type TableSelf } from "./table-self";
import { worksheet } from "./worksheet-self";

function flag(member: "showTotals" | "showFilterButton" | "showBandedRows"): Property<TableSelf> {
  return {
    since: member === "showTotals" ? "1.1" : "1.3",
    get: (self) => tableOf(self)[member],
    set: (self, value) => {
      tableOf(self);
      self.session.model.setTable(self.tableId, { [member]: boolean(value) });
    },
  };
}

/** Names of tables and defined names share one space; letters, digits, `_`, `.` and `\`, no cell address. */
function tableName(value: unknown): string {
  const name = text(value);
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!legal || /^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name)) throw invalidArgument();
  return name;
}

function rename(self: TableSelf, value: unknown): void {
  const name = tableName(value);
  const { model } = self.session;
  const other = model.tableByName(name);
  if ((other && other.id !== self.tableId) || model.nameOf(name)) throw invalidArgument();
  tableOf(self);
  model.setTable(self.tableId, { name });
}

/** The new range must keep the header row where it is and lie on the same sheet. */
function resize(self: TableSelf, target: unknown): void {
  const table = tableOf(self);
  const found = isHostObject(target)
    ? rangeOf(object(target))
    : resolveRange(self.session, text(target), table.sheetId);
  if (!found || found.sheetId !== table.sheetId) throw invalidArgument();
  if (found.area.row !== table.area.row || found.area.rows < 2) throw invalidArgument();
  self.session.model.resizeTable(self.tableId, found.area);
}

function convert(self: TableSelf): HostObject {
  const whole = tableRange(self, tableOf(self).area);
  self.session.model.deleteTable(self.tableId, true);
  return whole;
}

export const table = defineClass<TableSelf>("Table", {
  properties: {
    Id: { since: "1.1", get: (self) => tableOf(self).id },
    Name: { since: "1.1", get: (self) => tableOf(self).name, set: rename },
    ShowHeaders: { since: "1.1", get: (self) => tableOf(self).showHeaders },
    // The totals row takes the place of cells below, which go down when they hold something.
    ShowTotals: { ...flag("showTotals"), effect: "moves" },
    ShowFilterButton: flag("showFilterButton"),
    ShowBandedRows: flag("showBandedRows"),
    Style: {
      since: "1.1",
      get: (self) => tableOf(self).style,
      set: (self, value) => {
        tableOf(self);
        self.session.model.setTable(self.tableId, { style: text(value) });
      },
    },
  },
  objects: {
    Columns: { since: "1.1", get: (self) => tableColumnCollection(self) },
    Rows: { since: "1.1", get: (self) => tableRowCollection(self) },
    Worksheet: {
      since: "1.2",
      get: (self) => worksheet({ session: self.session, sheetId: tableOf(self).sheetId }),
    },
    AutoFilter: {
      since: "1.9",
      get: (self) => autoFilter({ ...self, sheetId: tableOf(self).sheetId }),
    },
  },
  methods: {
    ...tableEventMembers,
    GetRange: {
      since: "1.1",
      effect: "none",
      call: (self) => tableRange(self, tableOf(self).area),
    },
    GetHeaderRowRange: {
      since: "1.1",
      effect: "none",
      call(self) {
        const { area, showHeaders } = tableOf(self);
        if (!showHeaders) throw itemNotFound();
        return tableRange(self, { ...area, rows: 1 });
      },
    },
    GetDataBodyRange: {
      since: "1.1",
      effect: "none",
      call: (self) => tableRange(self, tableBody(tableOf(self))),
    },
    GetTotalRowRange: {
      since: "1.1",
      effect: "none",
      call(self) {
        const { area, showTotals } = tableOf(self);
        if (!showTotals) throw itemNotFound();
        return tableRange(self, { ...area, row: area.row + area.rows - 1, rows: 1 });
      },
    },
    Resize: { since: "1.13", effect: "changes", call: (self, [target]) => resize(self, target) },
    Delete: {
      since: "1.1",
      effect: "changes",
      call(self) {
        tableOf(self);
        self.session.model.deleteTable(self.tableId, false);
      },
    },
    ConvertToRange: { since: "1.2", effect: "changes", call: convert },
    ClearFilters: {
      since: "1.2",
      effect: "changes",
      call(self) {
        if (tableOf(self).filtered) throw hostError("NotImplemented", "Table.clearFilters");
      },
    },
  },
  identity: ({ tableId }) => ({ Id: tableId }),
});
