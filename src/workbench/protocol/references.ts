/** Objects the client keeps between syncs, such as the ranges of an `Excel.run`. */
import type { ModelChange, WorkbookModel } from "../engine/model";
import { moveOf, movedTarget } from "../engine/structure/move";
import { hostError } from "../objects/errors";
import type { HostObject } from "../objects/object";
import { isRangeSelf, type RangeSelf, range } from "../objects/range-self";
import type { References } from "../objects/session";

/** Kept ranges follow their cells when rows, columns or cells are inserted or deleted, as Excel's do. */
export function createReferences(model: WorkbookModel): References {
  const objects = new Map<string, HostObject>();
  let next = 1;
  model.onChange((changes) => {
    for (const change of changes) if (change.kind === "structure") follow(objects, change);
  });
  return {
    keep(object) {
      const id = `ref-${next++}`;
      objects.set(id, object);
      return id;
    },
    find(id) {
      const object = objects.get(id);
      if (!object) throw hostError("InvalidReference");
      return object;
    },
    release(id) {
      objects.delete(id);
    },
    get count() {
      return objects.size;
    },
  };
}

function follow(
  objects: Map<string, HostObject>,
  change: Extract<ModelChange, { kind: "structure" }>,
): void {
  const move = moveOf(change.area, change.shift);
  for (const [id, object] of objects) {
    if (object.className !== "Range" || !isRangeSelf(object.self)) continue;
    const self: RangeSelf = object.self;
    if (self.sheetId !== change.sheetId) continue;
    const area = movedTarget(move, self.area);
    if (area === null) objects.delete(id);
    else if (area !== self.area) objects.set(id, range({ ...self, area }));
  }
}
