import fc from "fast-check";
import type { WorkbookModel } from "../../../../src/workbench/engine/model";
import { ModelError } from "../../../../src/workbench/engine/model-error";
import { dump } from "./dump";
import { randomEdit, type RandomEdit, richWorkbook } from "./random-edits";

/** One or two edits as one action of a person; false when the engine refused it. */
function act(model: WorkbookModel, edits: readonly RandomEdit[]): boolean {
  try {
    model.transact("person", () => {
      for (const { run } of edits) run(model);
    });
    return true;
  } catch (problem) {
    if (problem instanceof ModelError) return false;
    throw problem;
  }
}

const actions = fc.array(fc.array(randomEdit, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 8,
});

test("whatever a person did, undoing all of it gives the workbook before, and redoing all the one after", () => {
  fc.assert(
    fc.property(actions, (done) => {
      const model = richWorkbook();
      const before = dump(model);
      for (const edits of done) act(model, edits);
      const after = dump(model);
      for (let round = 0; round < 2; round++) {
        while (model.canUndo) model.undo();
        expect(dump(model)).toEqual(before);
        while (model.canRedo) model.redo();
        expect(dump(model)).toEqual(after);
      }
    }),
  );
});

test("a step undone leaves everything as it was, calculated as if anew, and there is none where nothing changed", () => {
  fc.assert(
    fc.property(actions, (done) => {
      const model = richWorkbook();
      for (const edits of done) {
        // An add-in's change, even one that changes nothing, begins a new history.
        model.setSheet(model.sheets[0]?.id ?? "", {});
        const before = dump(model);
        act(model, edits);
        const after = dump(model);
        if (model.canUndo) model.undo();
        expect(dump(model)).toEqual(before);
        model.calculate();
        expect(dump(model)).toEqual(before);
        if (model.canRedo) model.redo();
        expect(dump(model)).toEqual(after);
      }
    }),
  );
});

test("an action that is refused half-way has changed nothing", () => {
  fc.assert(
    fc.property(actions, (done) => {
      const model = richWorkbook();
      for (const edits of done) {
        const before = dump(model);
        const { canUndo } = model;
        if (act(model, edits)) continue;
        expect(dump(model)).toEqual(before);
        expect(model.canUndo).toBe(canUndo);
      }
    }),
  );
});
