/**
 * What a workbook holds beside cells, rows and columns. All of it is replaced and never changed in place, so
 * keeping it costs a reference for each sheet and table, whatever stands in them.
 */
import type { SheetState } from "../grid/sheet-state";
import type { DefinedName, Table } from "../model";
import type { WorkbookState } from "../state";

export type SheetMembers = Pick<
  SheetState,
  | "name"
  | "visibility"
  | "tabColor"
  | "protected"
  | "frozenRows"
  | "frozenColumns"
  | "showGridlines"
  | "printing"
  | "validations"
  | "conditionalFormats"
  | "merges"
>;

export interface Kept {
  readonly sheets: readonly {
    readonly sheet: SheetState;
    readonly members: Readonly<SheetMembers>;
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
  const { tabColor } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(tabColor === undefined ? {} : { tabColor }),
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

export function sameMembers(one: Readonly<SheetMembers>, other: Readonly<SheetMembers>): boolean {
  return (
    one.name === other.name &&
    one.visibility === other.visibility &&
    one.tabColor === other.tabColor &&
    one.protected === other.protected &&
    one.frozenRows === other.frozenRows &&
    one.frozenColumns === other.frozenColumns &&
    one.showGridlines === other.showGridlines &&
    one.printing === other.printing &&
    one.validations === other.validations &&
    one.conditionalFormats === other.conditionalFormats &&
    one.merges === other.merges
  );
}
