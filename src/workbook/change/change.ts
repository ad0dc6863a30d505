/**
 * The one way the workbook is changed: it is looked at, the change is planned, what it stands on is looked at again,
 * and it is written. The report is true whatever happens: nothing, a part or all of the change stands.
 */
import { type ChangeRecord, isChange } from "./change-record";
import { isSameText } from "./differences";
import { refusalOf, unlessExcelFails } from "./failure";
import type { Planned } from "./planned";
import { prepare, type Prepared } from "./prepare";
import { line, type Report, type ReportLine } from "./report";
import { undoing } from "./undoing";
import { type Written, writeParts } from "./write-parts";

export interface Change<Seen> {
  /** Looks at the workbook. */
  readonly look: (context: Excel.RequestContext) => Promise<Seen>;
  readonly plan: (seen: Seen) => Planned;
  /** A plan made after the change has no operations, so planning again tells how far a change came that failed. */
  readonly isToldByPlan?: true;
  /** After a failure, the lines that say what of the change stands. */
  readonly standing?: (before: Seen, after: Seen) => readonly ReportLine[];
}

/** Carries a change through. Every refusal of Excel's is reported; any other error is thrown. */
export async function change<Seen>(
  context: Excel.RequestContext,
  { look, plan, standing, isToldByPlan }: Change<Seen>,
): Promise<Report> {
  let seen: Seen;
  let planned: Planned;
  let prepared: Prepared;
  try {
    seen = await look(context);
    planned = plan(seen);
    const { obstacles = [], operations, done, notes = [], refusals = [] } = planned;
    if (obstacles.length > 0) return refused(obstacles);
    if (operations.length === 0) {
      return { done: done.length > 0 ? done : [line("nothingToDo", {})], notes, refusals };
    }
    prepared = await prepare(context, planned);
  } catch (error) {
    return refused([refusalOf(error), line("nothingChanged", {})]);
  }
  if (prepared.refusals.length > 0) return refused(prepared.refusals);
  const takeBack = (record: ChangeRecord): Promise<Report> =>
    change(context, undoing(record, { takeTyped: false }));
  const written = await writeParts(context, planned, prepared, takeBack);
  const isTold = written.failed === true && isToldByPlan === true;
  const isLooked = isTold || (written.state === "part" && standing !== undefined);
  const again = isLooked ? await unlessExcelFails(look(context)) : undefined;
  const state = isTold && again !== undefined ? stateByPlan(planned, plan(again)) : written.state;
  if (state !== "all") {
    const stand = again === undefined ? [] : (standing?.(seen, again) ?? []);
    return partly(planned, { ...written, state }, stand);
  }
  const { done, notes = [], refusals = [], readFrom = [] } = planned;
  // Refusals of a writing that failed do not hold when all of it stands.
  const said = written.state === "all" ? written.refusals : [];
  return {
    done,
    notes: [...notes, ...prepared.replaced],
    refusals: [...refusals, ...said],
    ...undoOf({ ...written.record, readFrom }),
  };
}

function refused(refusals: readonly ReportLine[]): Report {
  return { done: [], notes: [], refusals };
}

/** The operations that are left to do tell how many are done. */
function stateByPlan({ operations }: Planned, left: Planned): Written["state"] {
  if (left.operations.length === 0) return "all";
  return isSameText(left.operations, operations) ? "nothing" : "part";
}

function undoOf(record: ChangeRecord): { readonly undo?: ChangeRecord } {
  return isChange(record) ? { undo: record } : {};
}

/** The report when not all was done. */
function partly(
  { notes = [] }: Planned,
  { state, done, of, record, refusals, takenBack }: Written,
  stand: readonly ReportLine[],
): Report {
  const isPart = state === "part";
  const said = isPart ? line("partlyDone", { done, of }) : line("nothingChanged", {});
  return {
    done: isPart ? stand : [],
    notes: isPart && stand.length > 0 ? notes : [],
    refusals: [
      ...refusals,
      ...(takenBack ? [line("takenBack", {})] : []),
      ...(takenBack && !isPart ? [] : [said]),
    ],
    ...(isPart && undoOf(record)),
  };
}
