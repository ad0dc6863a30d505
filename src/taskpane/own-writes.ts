/** What the pane itself writes is not taken for a person's typing, whichever of its parts wrote it. */
import { runInExcel } from "../workbook/run";
import type { Hint, Watch } from "../workbook/watch";

let watching: Watch | undefined;

/** Hears of changes in the workbook from now on, the pane's own left out. */
export async function watchWorkbook(hint: (hint: Hint) => void): Promise<void> {
  const { watch } = await import("../workbook/watch");
  watching = await runInExcel((context) => watch(context, hint));
}

/** Work in Excel that writes. */
export function writeInExcel<Result>(
  work: Parameters<typeof runInExcel<Result>>[0],
): Promise<Result> {
  const write = (): Promise<Result> => runInExcel(work);
  return watching ? watching.quietly(write) : write();
}
