/** Excel.TableCollection (of the workbook or of one sheet) and TableScopedCollection (of a range). */
import { fold } from "../cells/case-fold";
import { type Area, intersection } from "../cells/rectangle";
import type { Table } from "../engine/model";
import { boolean, integer, text } from "./arguments";
import { invalidArgument, itemNotFound } from "./errors";
import { tableCollectionEventMembers } from "./event-members";
import { defineClass, isHostObject, nullObject, type HostObject } from "./object";
import { rangeOf, resolveRange } from "./range-self";
import type { Session } from "./session";
import { table } from "./table";

interface Self {
  readonly session: Session;
  /** Absent: the workbook's tables. */
  readonly sheetId?: string;
}

const itemOf = ({ session }: Self, { id }: Table): HostObject => table({ session, tableId: id });

function listed({ session, sheetId }: Self): readonly Table[] {
  return session.model.tables.filter((each) => sheetId === undefined || each.sheetId === sheetId);
}

function find(self: Self, key: unknown): Table | undefined {
  const name = fold(text(key));
  const tables = listed(self);
  return (
    tables.find(({ id }) => fold(id) === name) ?? tables.find((each) => fold(each.name) === name)
  );
}

function required(self: Self, found: Table | undefined): HostObject {
  if (!found) throw itemNotFound();
  return itemOf(self, found);
}

function add(self: Self, address: unknown, hasHeaders: unknown): HostObject {
  const home = self.sheetId ?? self.session.view.activeSheetId;
  const found = isHostObject(address)
    ? rangeOf(address)
    : resolveRange(self.session, text(address), home);
  if (!found || (self.sheetId !== undefined && found.sheetId !== self.sheetId))
    throw invalidArgument();
  return itemOf(self, self.session.model.addTable(found.sheetId, found.area, boolean(hasHeaders)));
}

export const tableCollection = defineClass<Self>("TableCollection", {
  properties: { Count: { since: "1.1", get: (self) => listed(self).length } },
  methods: {
    ...tableCollectionEventMembers,
    Add: {
      since: "1.1",
      effect: "moves",
      call: (self, [address, headers]) => add(self, address, headers),
    },
    GetCount: { since: "1.4", effect: "none", call: (self) => listed(self).length },
    GetItemAt: {
      since: "1.1",
      effect: "none",
      call: (self, [index]) => required(self, listed(self)[integer(index)]),
    },
    GetItemOrNullObject: {
      since: "1.4",
      effect: "none",
      call(self, [key]) {
        const found = find(self, key);
        return found ? itemOf(self, found) : nullObject("Table");
      },
    },
  },
  items: (self) => listed(self).map((each) => itemOf(self, each)),
  item: (self, key) => required(self, find(self, key)),
});

interface ScopedSelf {
  readonly session: Session;
  readonly sheetId: string;
  readonly area: Area;
  readonly fullyContained: boolean;
}

function scoped(self: ScopedSelf): readonly Table[] {
  return listed({ session: self.session, sheetId: self.sheetId }).filter(({ area }) => {
    const both = intersection(area, self.area);
    return (
      both !== null &&
      (!self.fullyContained || (both.rows === area.rows && both.columns === area.columns))
    );
  });
}

export const tableScopedCollection = defineClass<ScopedSelf>("TableScopedCollection", {
  methods: {
    GetCount: { since: "1.9", effect: "none", call: (self) => scoped(self).length },
    GetFirst: { since: "1.9", effect: "none", call: (self) => required(self, scoped(self)[0]) },
    GetItemOrNullObject: {
      since: "1.14",
      effect: "none",
      call(self, [key]) {
        const found = find(self, key);
        return found && scoped(self).includes(found) ? itemOf(self, found) : nullObject("Table");
      },
    },
  },
  items: (self) => scoped(self).map((each) => itemOf(self, each)),
  item: (self, key) => required(self, find(self, key)),
});
