/** What a Table object stands for: found by id, which survives renames. */
import type { Area } from "../cells/rectangle";
import type { Table } from "../engine/model";
import { itemNotFound } from "./errors";
import type { HostObject } from "./object";
import { range } from "./range-self";
import type { Session } from "./session";

export interface TableSelf {
  readonly session: Session;
  readonly tableId: string;
}

export function tableOf({ session, tableId }: TableSelf): Table {
  const table = session.model.tableById(tableId);
  if (!table) throw itemNotFound();
  return table;
}

/** A range on the table's sheet. */
export function tableRange(self: TableSelf, area: Area): HostObject {
  return range({ session: self.session, sheetId: tableOf(self).sheetId, area });
}
