/**
 * The global `Excel` is used at run time in this file only. All other code is given its context, and so runs in Node
 * as well.
 */

/** Waits for a cell that is being edited, where Excel can wait; elsewhere Excel says that it is in edit mode. */
export function runInExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}
