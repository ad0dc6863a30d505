/**
 * What a workbook holds beside cells, rows and columns. All of it is replaced and never changed in place, so
 * keeping it costs a reference for each sheet and table, whatever stands in them.
 */
import type { LineMember, SheetState } from "../grid/sheet-state";
import type { DefinedName, Table } from "../model";
import type { WorkbookState } from "../state";

type Method = {
  [Key in keyof SheetState]: SheetState[Key] extends (...args: never[]) => unknown ? Key : never;
}[keyof SheetState];
/** Cells, rows and columns are noted as they are touched, and what arrays spilled is calculated anew. */
type NotKept = "id" | "store" | "spilled" | LineMember | Method;
/** All else of a sheet: a member that is added to `SheetState` belongs here, or to `NotKept`. */
export type SheetMembers = {
  readonly [Key in Exclude<keyof SheetState, NotKept>]: SheetState[Key];
};

export interface Kept {
  readonly sheets: readonly {
    readonly sheet: SheetState;
    readonly members: SheetMembers;
  }[];
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
}

export function keep({ sheets, tables, names }: WorkbookState): Kept {
  return {
    sheets: sheets.map((sheet) => ({ sheet, members: membersOf(sheet) })),
    tables: [...tables.values()],
    names,
  };
}

export function membersOf(sheet: SheetState): SheetMembers {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    protected: sheet.protected,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    showGridlines: sheet.showGridlines,
    printing: sheet.printing,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    merges: sheet.merges,
  };
}

export function sameKept(one: Kept, other: Kept): boolean {
  return (
    one.names === other.names &&
    one.tables.length === other.tables.length &&
    one.tables.every((table, index) => table === other.tables[index]) &&
    one.sheets.length === other.sheets.length &&
    one.sheets.every(({ sheet, members }, index) => {
      const same = other.sheets[index];
      return same?.sheet === sheet && sameMembers(members, same.members);
    })
  );
}

export function sameMembers<Members extends SheetMembers>(one: Members, other: Members): boolean {
  for (const key in one) if (one[key] !== other[key]) return false;
  return true;
}
