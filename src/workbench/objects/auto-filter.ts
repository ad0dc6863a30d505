/** Excel.AutoFilter, as far as an add-in asks whether rows are hidden by a filter. Setting one is refused by name. */
import { defineClass } from "./object";
import type { Session } from "./session";

interface Self {
  readonly session: Session;
  readonly sheetId: string;
  /** Present for a table's own filter. */
  readonly tableId?: string;
}

const filterOf = ({ session, tableId }: Self) =>
  tableId === undefined ? undefined : session.model.tableById(tableId);

export const autoFilter = defineClass<Self>("AutoFilter", {
  properties: {
    Enabled: { since: "1.9", get: (self) => filterOf(self)?.showFilterButton ?? false },
    IsDataFiltered: { since: "1.9", get: (self) => filterOf(self)?.filtered ?? false },
  },
});
