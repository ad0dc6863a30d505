/** What the pane itself writes is not taken for a person's typing, whichever of its parts wrote it. */
import { runInExcel } from "../workbook/host/run";
import { type Hint, type Watch, watch } from "../workbook/host/watch";

const listeners = new Set<(hint: Hint) => void>();
let watching: Promise<Watch> | undefined;

/** Hears of changes in the workbook from now on, the pane's own left out. Excel is asked to tell of them once. */
export async function watchWorkbook(hint: (hint: Hint) => void): Promise<void> {
  listeners.add(hint);
  watching ??= beginWatching().catch((error: unknown) => {
    watching = undefined;
    throw error;
  });
  await watching;
}

function beginWatching(): Promise<Watch> {
  return runInExcel((context) =>
    watch(context, (hint) => {
      for (const listener of listeners) listener(hint);
    }),
  );
}

/** Work in Excel that writes. */
export async function writeInExcel<Result>(
  work: Parameters<typeof runInExcel<Result>>[0],
): Promise<Result> {
  const write = (): Promise<Result> => runInExcel(work);
  // Where Excel could not be asked for events, none of ours come either.
  const watch = await watching?.catch(() => undefined);
  return watch ? watch.quietly(write) : write();
}
