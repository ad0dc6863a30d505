/**
 * The workbook as the checks see it: the typed sheets, and every other sheet on which somebody may have put a table
 * of the plan. At most two syncs up to what one answer of Excel's can hold.
 */
import { type CheckInput, inputOf, type SheetTable } from "../checks/input";
import { locate } from "./locate";
import { snapshotOf } from "./read";
import type { PlanSnapshot } from "./snapshot";
import { survey } from "./survey";

export interface CheckReading {
  /** What the checks are given. */
  readonly input: CheckInput;
  readonly snapshot: PlanSnapshot;
  /** Tables on sheets of which nobody has said yet what they are. */
  readonly unasked: readonly SheetTable[];
  /** Ids of the sheets by their tabs' names. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

/** Given an earlier reading, what is the same as then is the same object, so that it is not checked again. */
export async function readForChecks(
  context: Excel.RequestContext,
  _earlier?: CheckReading,
): Promise<CheckReading> {
  const seen = await survey(context);
  const snapshot = snapshotOf(locate(seen));
  const input = inputOf(snapshot.plan, { problems: snapshot.problems });
  const unasked = input.tables.filter(({ verdict }) => verdict === "unasked");
  const sheetIds = new Map(seen.sheets.map(({ name, id }) => [name, id]));
  return { input, snapshot, unasked, sheetIds };
}
