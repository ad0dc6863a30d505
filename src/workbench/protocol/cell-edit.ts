/**
 * Cell-edit mode: while the person types in a cell, Excel refuses an add-in's batch with
 * InvalidOperationInCellEditMode, or lets it wait when `Excel.run({ delayForCellEdit: true }, …)` asked for it.
 */

/** The flag such a request carries (office-js's debug build, `_requestFlagModifier`). */
export const delayForCellEdit = 64;

export function createCellEdit() {
  let waiting: (() => void)[] = [];
  const state = {
    editing: false,
    set(editing: boolean): void {
      state.editing = editing;
      if (editing) return;
      for (const resume of waiting) resume();
      waiting = [];
    },
    /** Resolves when the person has finished typing. */
    ended: (): Promise<void> => new Promise((resolve) => waiting.push(resolve)),
  };
  return state;
}
