/**
 * Which sheets of a file may by now read differently than in the file. A sheet nothing has happened to is written
 * back byte for byte. Renaming what other sheets' formulas speak of changes their text without a word about them, so
 * it counts for all.
 */
import type { ModelChange, WorkbookModel } from "../model";
import type { Edit } from "./kept-cells";
import type { SheetOrigin, TableOrigin } from "./origin";

export interface Touched {
  /** The insertions and deletions on a sheet, in their order. */
  readonly moved: ReadonlyMap<string, readonly Edit[]>;
  isTouched(sheetId: string): boolean;
}

interface Known {
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
  readonly tables: ReadonlyMap<string, TableOrigin>;
}

/** Notes from now on what happens to the model. */
export function watchChanges(model: WorkbookModel, known: Known): Touched {
  const moved = new Map<string, Edit[]>();
  const touched = new Set<string>();
  let all = false;
  model.onChange((changes) => {
    for (const change of changes) {
      if (change.kind === "structure") {
        const { sheetId, area, shift, takesBack } = change;
        const before = moved.get(sheetId) ?? [];
        moved.set(sheetId, takesBack ? before.slice(0, -1) : [...before, { area, shift }]);
      }
      if (change.kind !== "replaced") touched.add(change.sheetId);
      all ||= reachesOthers(model, known, change);
    }
  });
  return { moved, isTouched: (sheetId) => all || touched.has(sheetId) };
}

function reachesOthers(model: WorkbookModel, known: Known, change: ModelChange): boolean {
  switch (change.kind) {
    case "replaced":
      return true;
    case "structure":
    case "sheetDeleted":
      return known.sheets.has(change.sheetId);
    case "sheetChanged": {
      const before = known.sheets.get(change.sheetId);
      return before !== undefined && before.name !== model.sheetById(change.sheetId)?.name;
    }
    case "tableDeleted":
      return known.tables.has(change.tableId);
    case "tableChanged": {
      const before = known.tables.get(change.tableId);
      const now = model.tableById(change.tableId);
      if (before === undefined || now === undefined) return before !== undefined;
      const names = now.columns.map(({ name }) => name);
      const kept = before.columnNames.every((name) => names.includes(name));
      return now.name !== before.name || !kept;
    }
    default:
      return false;
  }
}
