/** Excel.Workbook, the root of every batch. */
import { application } from "./application";
import { boolean, text } from "./arguments";
import { customXmlPartCollection } from "./custom-xml";
import { itemNotFound } from "./errors";
import { namedItemCollection } from "./named-items";
import { defineClass, nullObject, type HostObject } from "./object";
import { workbookProtection } from "./protection";
import { range, resolveRange } from "./range-self";
import { rangeAreas } from "./range-areas-self";
import type { Session } from "./session";
import { settingCollection } from "./settings";
import { tableCollection } from "./table-collection";
import { worksheetCollection } from "./worksheet-collection";
// Classes that are declared apart from their members are given them here.
import "./range";
import "./range-areas";
import "./worksheet";

interface Self {
  readonly session: Session;
}

function selected({ session }: Self): { session: Session; sheetId: string } & {
  area: ReturnType<Session["view"]["selection"]>;
} {
  const sheetId = session.view.activeSheetId;
  return { session, sheetId, area: session.view.selection(sheetId) };
}

/** Events carry the address of what changed where Excel carries a reference to it. */
function eventRange({ session }: Self, reference: unknown): HostObject | undefined {
  const found = resolveRange(session, text(reference), undefined);
  return found && range(found);
}

export const workbook = defineClass<Self>("Workbook", {
  properties: {
    Name: { since: "1.7", get: () => "Workbook.xlsx" },
    ReadOnly: { since: "1.8", get: () => false },
    CalculationEngineVersion: { since: "1.9", get: () => 191029 },
  },
  objects: {
    Application: { since: "1.1", get: (self) => application(self) },
    CustomXmlParts: { since: "1.5", get: (self) => customXmlPartCollection(self) },
    Names: { since: "1.1", get: (self) => namedItemCollection(self) },
    Protection: { since: "1.7", get: (self) => workbookProtection(self) },
    Settings: { since: "1.4", get: (self) => settingCollection(self) },
    Tables: { since: "1.1", get: (self) => tableCollection(self) },
    Worksheets: { since: "1.1", get: (self) => worksheetCollection(self) },
    _Runtime: { since: "internal", get: (self) => runtime(self) },
  },
  methods: {
    GetActiveCell: {
      since: "1.7",
      effect: "none",
      call(self) {
        const { area, ...place } = selected(self);
        return range({ ...place, area: { ...area, rows: 1, columns: 1 } });
      },
    },
    GetSelectedRange: { since: "1.1", effect: "none", call: (self) => range(selected(self)) },
    GetSelectedRanges: {
      since: "1.9",
      effect: "none",
      call(self) {
        const { area, ...place } = selected(self);
        return rangeAreas({ ...place, areas: [area] });
      },
    },
    _GetRangeForEventByReferenceId: {
      since: "internal",
      effect: "none",
      call(self, [reference]) {
        const found = eventRange(self, reference);
        if (!found) throw itemNotFound();
        return found;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: "internal",
      effect: "none",
      call: (self, [reference]) => eventRange(self, reference) ?? nullObject("Range"),
    },
    _GetObjectByReferenceId: {
      since: "internal",
      effect: "none",
      call: ({ session }, [id]) => session.references.find(text(id)),
    },
    _GetReferenceCount: {
      since: "internal",
      effect: "none",
      call: ({ session }) => session.references.count,
    },
    _RemoveReference: {
      since: "internal",
      effect: "none",
      call: ({ session }, [id]) => session.references.release(text(id)),
    },
  },
});

/** What `context.runtime` reaches: turning the add-in's own events off and on. */
const runtime = defineClass<Self>("Runtime", {
  properties: {
    EnableEvents: {
      since: "1.8",
      get: ({ session }) => session.events.enabled,
      set: ({ session }, value) => {
        session.events.enabled = boolean(value);
      },
    },
  },
});
