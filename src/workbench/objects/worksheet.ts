/** Excel.Worksheet. */
import { columnLimit, rowLimit } from "../cells/limits";
import { isOnSheet } from "../cells/rectangle";
import { boolean, integer, oneOf, optionalBoolean, optionalText, text } from "./arguments";
import { autoFilter } from "./auto-filter";
import { colour } from "./colours";
import { hostError, invalidArgument, itemNotFound } from "./errors";
import { worksheetEventMembers } from "./event-members";
import { worksheetFreezePanes } from "./freeze-panes";
import { namedItemCollection } from "./named-items";
import { nullObject, type HostObject, type Property } from "./object";
import { pageLayout } from "./page-layout";
import { worksheetProtection } from "./protection";
import { range, resolveRange, sheetOf } from "./range-self";
import { rangeAreas } from "./range-areas-self";
import { worksheet, type WorksheetSelf } from "./worksheet-self";
import type { Session } from "./session";
import { tableCollection } from "./table-collection";

const showGridlines = {
  since: "1.8",
  get: (self) => sheetOf(self).showGridlines,
  set: (self, value) =>
    self.session.model.setSheet(self.sheetId, { showGridlines: boolean(value) }),
} satisfies Property<WorksheetSelf>;

const visibilities = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const;

/** Excel's rules for a sheet's name: 1–31 characters, none of `/ \ ? * [ ] :`, no apostrophe at either end. */
export function sheetName(value: unknown): string {
  const name = text(value);
  const legal = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name);
  if (!legal || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  return name;
}

function position(self: WorksheetSelf): number {
  return self.session.model.sheets.findIndex(({ id }) => id === self.sheetId);
}

/** The whole sheet when no address is given. */
function getRange(self: WorksheetSelf, address: unknown): HostObject {
  const given = optionalText(address);
  const { session, sheetId } = self;
  const area = { row: 0, column: 0, rows: rowLimit, columns: columnLimit };
  if (given === undefined) return range({ session, sheetId, area });
  const found = resolveRange(session, given, sheetId);
  if (!found) throw invalidArgument();
  return range(found);
}

function getRangeByIndexes(self: WorksheetSelf, args: readonly unknown[]): HostObject {
  const [row, column, rows, columns] = args.map(integer);
  if (row === undefined || column === undefined || rows === undefined || columns === undefined)
    throw invalidArgument();
  const area = { row, column, rows, columns };
  if (!isOnSheet(area)) throw invalidArgument();
  return range({ session: self.session, sheetId: self.sheetId, area });
}

/** The next or previous sheet, among those visible when asked for. */
function neighbour(
  self: WorksheetSelf,
  step: 1 | -1,
  visibleOnly: unknown,
): HostObject | undefined {
  const { sheets } = self.session.model;
  const only = optionalBoolean(visibleOnly);
  for (let at = position(self) + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet && (!only || sheet.visibility === "visible"))
      return worksheet({ session: self.session, sheetId: sheet.id });
  }
  return undefined;
}

function remove(self: WorksheetSelf): void {
  const { model } = self.session;
  const visible = model.sheets.filter(({ visibility }) => visibility === "visible");
  const sheet = sheetOf(self);
  if (sheet.visibility === "veryHidden") throw hostError("InvalidOperation");
  if (visible.length === 1 && visible[0] === sheet) throw hostError("InvalidOperation");
  model.deleteSheet(self.sheetId);
}

worksheet.define({
  properties: {
    Id: { since: "1.1", get: (self) => sheetOf(self).id },
    Name: {
      since: "1.1",
      get: (self) => sheetOf(self).name,
      set: (self, value) => {
        const name = sheetName(value);
        const taken = self.session.model.sheetByName(name);
        if (taken && taken.id !== self.sheetId) throw hostError("ItemAlreadyExists");
        self.session.model.setSheet(self.sheetId, { name });
      },
    },
    Position: {
      since: "1.1",
      get: position,
      set: (self, value) => {
        const to = integer(value);
        if (to < 0 || to >= self.session.model.sheets.length) throw invalidArgument();
        self.session.model.moveSheet(self.sheetId, to);
      },
    },
    Visibility: {
      since: "1.1",
      get: (self) => {
        const { visibility } = sheetOf(self);
        return visibility.charAt(0).toUpperCase() + visibility.slice(1);
      },
      set: (self, value) => {
        const visibility = visibilities[oneOf(value, ["Visible", "Hidden", "VeryHidden"])];
        self.session.model.setSheet(self.sheetId, { visibility });
      },
    },
    TabColor: {
      since: "1.7",
      get: (self) => sheetOf(self).tabColor ?? "",
      set: (self, value) =>
        self.session.model.setSheet(self.sheetId, {
          tabColor: value === "" ? null : colour(value),
        }),
    },
    ShowGridlines: showGridlines,
    // The client writes showGridlines under this name.
    Gridlines: { ...showGridlines, since: "internal" },
  },
  objects: {
    Tables: { since: "1.1", get: ({ session, sheetId }) => tableCollection({ session, sheetId }) },
    Names: {
      since: "1.4",
      get: ({ session, sheetId }) => namedItemCollection({ session, sheetId }),
    },
    Protection: { since: "1.2", get: (self) => worksheetProtection(self) },
    FreezePanes: { since: "1.7", get: (self) => worksheetFreezePanes(self) },
    PageLayout: { since: "1.9", get: (self) => pageLayout(self) },
    AutoFilter: { since: "1.9", get: (self) => autoFilter(self) },
  },
  methods: {
    ...worksheetEventMembers,
    Activate: {
      since: "1.1",
      effect: "none",
      call(self) {
        if (sheetOf(self).visibility !== "visible") throw hostError("InvalidOperation");
        self.session.view.activate(self.sheetId);
      },
    },
    Calculate: { since: "1.6", effect: "changes", call: (self) => self.session.model.calculate() },
    Delete: { since: "1.1", effect: "changes", call: remove },
    GetCell: {
      since: "1.1",
      effect: "none",
      call: (self, [row, column]) => getRangeByIndexes(self, [row, column, 1, 1]),
    },
    GetRange: { since: "1.1", effect: "none", call: (self, [address]) => getRange(self, address) },
    GetRanges: {
      since: "1.9",
      effect: "none",
      call: ({ session, sheetId }, [addresses]): HostObject => {
        const areas = text(addresses)
          .split(",")
          .map((address) => resolveRange(session, address.trim(), sheetId)?.area);
        const found = areas.filter((area) => area !== undefined);
        if (found.length !== areas.length) throw invalidArgument();
        return rangeAreas({ session, sheetId, areas: found });
      },
    },
    GetRangeByIndexes: { since: "1.7", effect: "none", call: getRangeByIndexes },
    GetUsedRange: {
      since: "1.1",
      effect: "reads",
      // An empty sheet answers with its first cell (learn.microsoft.com, Worksheet.getUsedRange).
      call: ({ session, sheetId }, [valuesOnly]) => {
        const used = sheetOf({ session, sheetId }).usedArea(optionalBoolean(valuesOnly));
        return range({
          session,
          sheetId,
          area: used ?? { row: 0, column: 0, rows: 1, columns: 1 },
        });
      },
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      effect: "reads",
      call: ({ session, sheetId }, [valuesOnly]) => {
        const area = sheetOf({ session, sheetId }).usedArea(optionalBoolean(valuesOnly));
        return area ? range({ session, sheetId, area }) : nullObject("Range");
      },
    },
    GetNext: {
      since: "1.5",
      effect: "none",
      call: (self, [only]) => neighbour(self, 1, only) ?? missing(),
    },
    GetNextOrNullObject: {
      since: "1.5",
      effect: "none",
      call: (self, [only]) => neighbour(self, 1, only) ?? nullObject("Worksheet"),
    },
    GetPrevious: {
      since: "1.5",
      effect: "none",
      call: (self, [only]) => neighbour(self, -1, only) ?? missing(),
    },
    GetPreviousOrNullObject: {
      since: "1.5",
      effect: "none",
      call: (self, [only]) => neighbour(self, -1, only) ?? nullObject("Worksheet"),
    },
    _GetSheetById: {
      since: "internal",
      effect: "none",
      call: (self, [id]) => sheetById(self.session, id),
    },
  },
  identity: ({ sheetId }) => ({ Id: sheetId }),
});

function missing(): never {
  throw itemNotFound();
}

/** The sheet of this id, gone when it was deleted. */
export function sheetById(session: Session, id: unknown): HostObject {
  const sheet = session.model.sheetById(text(id));
  if (!sheet) throw itemNotFound();
  return worksheet({ session, sheetId: sheet.id });
}
