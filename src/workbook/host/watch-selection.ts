/** Hints that people have gone to another place in the workbook. Events get lost, so a hint may be missing. */

/** Selections that follow each other within so many milliseconds give one hint. */
export const pauseAfterSelecting = 150;

/** Begins to watch which cells are selected and which sheet is shown. It takes one sync. */
export async function watchSelection(
  context: Excel.RequestContext,
  hint: () => void,
): Promise<void> {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const moved = (): Promise<void> => {
    clearTimeout(pending);
    pending = setTimeout(hint, pauseAfterSelecting);
    return Promise.resolve();
  };
  const { worksheets } = context.workbook;
  worksheets.onSelectionChanged.add(moved);
  worksheets.onActivated.add(moved);
  await context.sync();
}
