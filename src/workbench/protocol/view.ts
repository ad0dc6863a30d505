/** What the person sees: the active sheet and what is selected on each. The page and the add-in both move it. */
import type { Area } from "../cells/rectangle";
import type { WorkbookModel } from "../engine/model";
import type { WorkbookView } from "../objects/session";

export type ViewChange =
  | { readonly kind: "activated"; readonly sheetId: string; readonly left: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area };

export interface View extends WorkbookView {
  onChange(listener: (change: ViewChange) => void): () => void;
}

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A view of the model that begins at its first visible sheet, cell A1 selected. */
export function createView(model: WorkbookModel): View {
  const selections = new Map<string, Area>();
  const listeners = new Set<(change: ViewChange) => void>();
  const tell = (change: ViewChange): void => {
    for (const listener of listeners) listener(change);
  };
  const firstVisible = (): string =>
    (model.sheets.find(({ visibility }) => visibility === "visible") ?? model.sheets[0])?.id ?? "";
  let active = firstVisible();
  let position = 0;
  const view: View = {
    get activeSheetId() {
      return active;
    },
    selection: (sheetId) => selections.get(sheetId) ?? firstCell,
    activate(sheetId) {
      if (sheetId === active || !model.sheetById(sheetId)) return;
      const left = active;
      active = sheetId;
      position = model.sheets.findIndex(({ id }) => id === sheetId);
      tell({ kind: "activated", sheetId, left });
    },
    select(sheetId, area) {
      const old = view.selection(sheetId);
      const same =
        old.row === area.row &&
        old.column === area.column &&
        old.rows === area.rows &&
        old.columns === area.columns;
      if (same) return;
      selections.set(sheetId, area);
      tell({ kind: "selected", sheetId, area });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  // A deleted active sheet gives way to the visible one that stands where it stood.
  model.onChange(() => {
    if (model.sheetById(active)) return;
    const visible = model.sheets.filter(({ visibility }) => visibility === "visible");
    const next = visible[Math.min(position, visible.length - 1)];
    view.activate(next?.id ?? firstVisible());
  });
  return view;
}
