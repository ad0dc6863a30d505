/** Excel.WorksheetCollection: sheets by name or id. */
import type { Sheet } from "../engine/model";
import { optionalBoolean, optionalText, text } from "./arguments";
import { hostError, itemNotFound } from "./errors";
import { worksheetCollectionEventMembers } from "./event-members";
import { defineClass, nullObject, type HostObject } from "./object";
import type { Session } from "./session";
import { sheetName } from "./worksheet";
import { worksheet } from "./worksheet-self";

interface Self {
  readonly session: Session;
}

/** Sheets are found by id first: ids survive renames. */
function find({ session }: Self, key: unknown): Sheet | undefined {
  const name = text(key);
  return session.model.sheetById(name) ?? session.model.sheetByName(name);
}

const itemOf = ({ session }: Self, sheet: Sheet): HostObject =>
  worksheet({ session, sheetId: sheet.id });

function required(self: Self, sheet: Sheet | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return itemOf(self, sheet);
}

function listed({ session }: Self, visibleOnly: unknown): readonly Sheet[] {
  const only = optionalBoolean(visibleOnly);
  return session.model.sheets.filter(({ visibility }) => !only || visibility === "visible");
}

export const worksheetCollection = defineClass<Self>("WorksheetCollection", {
  methods: {
    ...worksheetCollectionEventMembers,
    Add: {
      since: "1.1",
      effect: "changes",
      call(self, [name]) {
        const given = optionalText(name);
        const wanted = given === undefined || given === "" ? undefined : sheetName(given);
        const { model } = self.session;
        if (wanted !== undefined && model.sheetByName(wanted)) throw hostError("ItemAlreadyExists");
        return itemOf(self, wanted === undefined ? model.addSheet() : model.addSheet(wanted));
      },
    },
    GetActiveWorksheet: {
      since: "1.1",
      effect: "none",
      call: (self) => required(self, self.session.model.sheetById(self.session.view.activeSheetId)),
    },
    GetCount: {
      since: "1.4",
      effect: "none",
      call: (self, [visibleOnly]) => listed(self, visibleOnly).length,
    },
    GetFirst: {
      since: "1.5",
      effect: "none",
      call: (self, [visibleOnly]) => required(self, listed(self, visibleOnly)[0]),
    },
    GetLast: {
      since: "1.5",
      effect: "none",
      call: (self, [visibleOnly]) => required(self, listed(self, visibleOnly).at(-1)),
    },
    GetItemOrNullObject: {
      since: "1.4",
      effect: "none",
      call(self, [key]) {
        const sheet = find(self, key);
        return sheet ? itemOf(self, sheet) : nullObject("Worksheet");
      },
    },
  },
  items: (self) => self.session.model.sheets.map((sheet) => itemOf(self, sheet)),
  item: (self, key) => required(self, find(self, key)),
});
