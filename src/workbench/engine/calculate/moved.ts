/** Which named things changed since formulas were bound, and which formulas that concerns. */
import { fold } from "../../cells/case-fold";
import type { Table } from "../model";
import type { FormulaCell } from "./formula-cell";

export type NamedThing = "names" | "sheets" | Pick<Table, "name" | "sheetId">;

export class Moved {
  private names = false;
  private sheets = false;
  private readonly tables = new Set<string>();
  /** Sheets on which a table changed: references without a table's name may have another one around them. */
  private readonly tableSheets = new Set<string>();

  get any(): boolean {
    return this.names || this.sheets || this.tables.size > 0;
  }

  note(what: NamedThing): void {
    if (what === "names") this.names = true;
    else if (what === "sheets") this.sheets = true;
    else {
      this.tables.add(fold(what.name));
      this.tableSheets.add(what.sheetId);
    }
  }

  clear(): void {
    this.names = false;
    this.sheets = false;
    this.tables.clear();
    this.tableSheets.clear();
  }

  concerns({ namesNames, missesSheet, parsed, sheet }: FormulaCell): boolean {
    if (namesNames || (missesSheet && this.sheets)) return true;
    if (!parsed || parsed.tables.size === 0) return false;
    for (const table of parsed.tables)
      if (table === "" ? this.tableSheets.has(sheet.id) : this.tables.has(table)) return true;
    return false;
  }
}
