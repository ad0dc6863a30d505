/** Excel.WorksheetProtection and WorkbookProtection. Passwords are not imitated: asking for one is refused. */
import { hostError } from "./errors";
import { defineClass } from "./object";
import { sheetOf } from "./range-self";
import type { Session } from "./session";
import type { WorksheetSelf } from "./worksheet-self";

function noPassword(password: unknown): void {
  if (password !== undefined && password !== null && password !== "")
    throw hostError("NotImplemented", "A password on protection.");
}

/** What Excel allows on a protected sheet when nothing else is asked for. */
const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection = defineClass<WorksheetSelf>("WorksheetProtection", {
  properties: {
    Protected: { since: "1.2", get: (self) => sheetOf(self).protected },
    Options: { since: "1.2", get: () => defaultOptions },
  },
  methods: {
    Protect: {
      since: "1.2",
      effect: "changes",
      call(self, [, password]) {
        noPassword(password);
        if (sheetOf(self).protected) throw hostError("InvalidOperation");
        self.session.model.setSheet(self.sheetId, { protected: true });
      },
    },
    Unprotect: {
      since: "1.7",
      effect: "changes",
      call(self, [password]) {
        noPassword(password);
        sheetOf(self);
        self.session.model.setSheet(self.sheetId, { protected: false });
      },
    },
  },
});

export const workbookProtection = defineClass<{ session: Session }>("WorkbookProtection", {
  properties: { Protected: { since: "1.7", get: () => false } },
});
