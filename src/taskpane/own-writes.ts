/** The pane must not take what it writes itself for a person's typing. */
import { runInExcel } from "../workbook/host/run";
import { type Hint, type Watch, watch } from "../workbook/host/watch";

const listeners = new Set<(hint: Hint) => void>();
let watching: Promise<Watch> | undefined;

/** Calls `hint` for changes in the workbook that are not the pane's own. Excel is asked once, whoever listens. */
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

/** Runs work that writes in the workbook. */
export async function writeInExcel<Result>(
  work: Parameters<typeof runInExcel<Result>>[0],
): Promise<Result> {
  const write = (): Promise<Result> => runInExcel(work);
  // Without event support there are no own echoes to suppress.
  const watch = await watching?.catch(() => undefined);
  return watch ? watch.quietly(write) : write();
}
