/** The only file that uses the global `Excel` at run time. All other code is given a context, and so runs in Node too. */

/** Runs the work. While a person edits a cell Excel waits where it can; elsewhere it refuses with an error. */
export function runInExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}
