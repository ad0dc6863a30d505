/** Where people go in the workbook, as hints: events get lost, so whoever listens looks for itself as well. */

/** Steps of a walk over cells that come closer than this are one hint. */
export const pauseAfterSelecting = 150;

/** Hears of every selected cell and shown sheet from now on; one hint for a burst. It takes one sync. */
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
