/** What changed about the sheets themselves, told by comparing before and after. */
import type { Sheet, WorkbookModel } from "../engine/model";
import { eventNumbers } from "../objects/event-members";

type Snapshot = ReadonlyMap<
  string,
  Pick<Sheet, "name" | "visibility" | "protected"> & { readonly position: number }
>;

export function snapshotSheets(model: WorkbookModel): Snapshot {
  return new Map(
    model.sheets.map(({ id, name, visibility, protected: isProtected }, position) => [
      id,
      { name, visibility, protected: isProtected, position },
    ]),
  );
}

interface SheetEvent {
  readonly event: number;
  readonly sheetId: string;
  readonly message: object;
}

const named = (visibility: Sheet["visibility"]): string =>
  visibility.charAt(0).toUpperCase() + visibility.slice(1);

/** Renames, visibility and protection of sheets that were there before and still are; moves when none came or went. */
export function* sheetChanges(before: Snapshot, after: Snapshot): Generator<SheetEvent> {
  const sameSheets = before.size === after.size && [...after.keys()].every((id) => before.has(id));
  for (const [sheetId, now] of after) {
    const old = before.get(sheetId);
    if (!old) continue;
    if (old.name !== now.name) {
      const message = { nameBefore: old.name, nameAfter: now.name };
      yield { event: eventNumbers.worksheetNameChanged, sheetId, message };
    }
    if (old.visibility !== now.visibility) {
      const message = {
        visibilityBefore: named(old.visibility),
        visibilityAfter: named(now.visibility),
      };
      yield { event: eventNumbers.worksheetVisibilityChanged, sheetId, message };
    }
    if (old.protected !== now.protected) {
      const message = { isProtected: now.protected };
      yield { event: eventNumbers.worksheetProtectionChanged, sheetId, message };
    }
    if (sameSheets && old.position !== now.position) {
      const message = { positionBefore: old.position, positionAfter: now.position };
      yield { event: eventNumbers.worksheetMoved, sheetId, message };
    }
  }
}
