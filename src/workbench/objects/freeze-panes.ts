/** Excel.WorksheetFreezePanes. */
import { columnLimit, rowLimit } from "../cells/limits";
import { isWholeColumns, isWholeRows } from "../cells/rectangle";
import { object, optionalInteger, text } from "./arguments";
import { invalidArgument } from "./errors";
import { defineClass, isHostObject, nullObject, type HostObject } from "./object";
import { range, rangeOf, resolveRange, sheetOf } from "./range-self";
import type { WorksheetSelf } from "./worksheet-self";

function freeze(self: WorksheetSelf, frozenRows: number, frozenColumns: number): void {
  sheetOf(self);
  self.session.model.setSheet(self.sheetId, { frozenRows, frozenColumns });
}

/** The frozen part: whole rows, whole columns, or the corner of both. */
function location(self: WorksheetSelf): HostObject {
  const { frozenRows, frozenColumns } = sheetOf(self);
  if (frozenRows === 0 && frozenColumns === 0) return nullObject("Range");
  const area = {
    row: 0,
    column: 0,
    rows: frozenRows === 0 ? rowLimit : frozenRows,
    columns: frozenColumns === 0 ? columnLimit : frozenColumns,
  };
  return range({ session: self.session, sheetId: self.sheetId, area });
}

export const worksheetFreezePanes = defineClass<WorksheetSelf>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: {
      since: "1.7",
      effect: "changes",
      call: (self, [count]) => freeze(self, optionalInteger(count) ?? 1, 0),
    },
    FreezeColumns: {
      since: "1.7",
      effect: "changes",
      call: (self, [count]) => freeze(self, 0, optionalInteger(count) ?? 1),
    },
    FreezeAt: {
      since: "1.7",
      effect: "changes",
      call(self, [frozen]) {
        const found = isHostObject(frozen)
          ? rangeOf(object(frozen))
          : resolveRange(self.session, text(frozen), self.sheetId);
        if (!found) throw invalidArgument();
        const { area } = found;
        freeze(
          self,
          isWholeColumns(area) ? 0 : area.row + area.rows,
          isWholeRows(area) ? 0 : area.column + area.columns,
        );
      },
    },
    Unfreeze: { since: "1.7", effect: "changes", call: (self) => freeze(self, 0, 0) },
    GetLocation: {
      since: "1.7",
      effect: "none",
      call(self) {
        const found = location(self);
        if (found.isNull) throw invalidArgument();
        return found;
      },
    },
    GetLocationOrNullObject: { since: "1.7", effect: "none", call: location },
  },
});
