/**
 * What the tab Kontrol knows and does, apart from how it looks. A check pauses between its steps, so that the pane
 * stays responsive and shows the first findings early; a newer check replaces an older one.
 */
import type { Finding } from "../../../checks/finding";
import { type Checked, checkInSteps } from "../../../checks/run";
import type { CheckReading } from "../../../workbook/checking/read-for-checks";
import type { SheetPlace } from "../../../workbook/find/sheet-place";
import type { ReportLine } from "../../../workbook/change/report";
import type { Hint } from "../../../workbook/host/watch";
import type { SheetTable } from "../../../checks/input";
import type { SaidVerdict } from "../../../workbook/checking/verdicts";
import {
  explainDeviation,
  fixCells,
  judgeTable,
  markCells,
  unmarkCells,
  writeFindings,
} from "../../actions";
import { inSlices } from "../../in-slices";
import type { PaneStore } from "../../pane-store";
import { createStore, type Store } from "../../store";
import type { FailureReason } from "../../task";
import { whileShown } from "../../while-shown";
import type { CheckReader } from "./check-reader";

export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "checking"; readonly done: number; readonly of: number };

/** A check that was not stopped. */
export interface CheckResult {
  readonly at: Date;
  readonly reading: CheckReading;
  readonly checked: Checked;
}

export interface CheckState {
  readonly phase: Phase;
  readonly result: CheckResult | undefined;
  /** The findings that are shown: those of the result, or those found so far while there is no result. */
  readonly findings: readonly Finding[];
  /** Why the findings may not be those of the workbook as it is now. */
  readonly outdated: "coauthor" | "changed" | "cancelled" | undefined;
  readonly failure: FailureReason | undefined;
  /** Where the person was before the list took them elsewhere. */
  readonly back: SheetPlace | undefined;
  /** Why the marks on the cells are not those of the findings; undefined while they are, or where nobody wants marks. */
  readonly marksBehind: ReportLine | undefined;
  /** As last typed. */
  readonly initials: string;
}

export interface CheckStore extends Store<CheckState> {
  /** The tab is shown until the returned function is called. Only meanwhile are changes checked at once. */
  show(): () => void;
  check(): Promise<void>;
  cancel(): void;
  goTo(place: SheetPlace): Promise<void>;
  goBack(): Promise<void>;
  fix(findings: readonly Finding[]): Promise<void>;
  explain(finding: Finding, reason: string, initials: string): Promise<void>;
  judge(table: SheetTable, verdict: SaidVerdict): Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
  writeFindings(): Promise<void>;
}

/** The longest time for which the pane may not respond. */
const sliceInMilliseconds = 30;

const atFirst: CheckState = {
  phase: { kind: "idle" },
  result: undefined,
  findings: [],
  outdated: undefined,
  failure: undefined,
  back: undefined,
  marksBehind: undefined,
  initials: "",
};

export function createCheckStore(pane: PaneStore, reader: CheckReader): CheckStore {
  const { state, subscribe, update } = createStore(atFirst);

  /** Only the latest of several checks goes on. */
  let latest = 0;
  /** How many changes by co-authors were heard. During a check, a change may come after its sheet was read. */
  let coauthors = 0;
  async function check(): Promise<void> {
    const mine = (latest += 1);
    const isLatest = (): boolean => mine === latest;
    const { result } = state();
    const [heardBefore, chosenBefore] = [coauthors, choices];
    update({ phase: { kind: "reading" }, failure: undefined });
    try {
      const reading = await reader.read(result?.reading);
      if (!isLatest()) return;
      const checked = await run(reading, result, isLatest);
      if (!checked) return;
      const { findings } = checked;
      update({
        phase: { kind: "idle" },
        result: { at: new Date(), reading, checked },
        findings,
        outdated: coauthors > heardBefore ? "coauthor" : undefined,
      });
      if (choices === chosenBefore) await follow(reading, findings);
    } catch (error) {
      const failure = pane.reasonFor(error);
      if (isLatest()) update({ phase: { kind: "idle" }, failure });
    }
  }

  /** How often people have set or removed marks. A check that began before must not set them itself. */
  let choices = 0;
  async function follow({ marked }: CheckReading, findings: readonly Finding[]): Promise<void> {
    if (!marked && state().marksBehind === undefined) return;
    const report = marked ? await pane.carryOutQuietly(markCells, findings) : undefined;
    update({ marksBehind: report?.refusals[0] });
  }

  /** Shows how far the check is, and in a first check what it has found so far. */
  function run(
    { input }: CheckReading,
    earlier: CheckResult | undefined,
    isWanted: () => boolean,
  ): Promise<Checked | undefined> {
    const found: Finding[] = [];
    return inSlices(checkInSteps(input, earlier?.checked), {
      slice: sliceInMilliseconds,
      isWanted,
      onSlice(steps, { done, of }) {
        found.push(...steps.flatMap((step) => step.found));
        update({
          phase: { kind: "checking", done, of },
          ...(!earlier && { findings: [...found] }),
        });
      },
    });
  }

  // Without hints a check is made only when it is asked for.
  const { isShown, show } = whileShown({
    watch: () => [reader.watch(hear)],
    onFailure: pane.reasonFor,
  });
  function hear({ by }: Hint): void {
    if (by === "coauthor") {
      coauthors += 1;
      update({ outdated: "coauthor" });
    } else if (isShown() && state().result) void check();
    else if (state().result) update({ outdated: "changed" });
  }

  /** Where the list last took the person. If they are elsewhere, they went there themselves. */
  let sentTo: SheetPlace | undefined;
  async function rememberWhere(): Promise<void> {
    const here = await reader.selection();
    if (here.sheet !== sentTo?.sheet || here.cell !== sentTo.cell) update({ back: here });
  }

  return {
    state,
    subscribe,
    show,
    check,
    cancel() {
      latest += 1;
      update({ phase: { kind: "idle" }, outdated: "cancelled" });
    },
    async goTo(place) {
      // When a chart is selected, there is no cell to come back to.
      await rememberWhere().catch(() => undefined);
      sentTo = place;
      await pane.goTo(place);
    },
    async goBack() {
      const { back } = state();
      if (!back) return;
      update({ back: undefined });
      sentTo = back;
      await pane.goTo(back);
    },
    fix: async (findings) => {
      const { result } = state();
      if (result) await pane.carryOut(fixCells, result.reading, findings);
    },
    explain: async (finding, reason, initials) => {
      update({ initials });
      await pane.carryOut(explainDeviation, finding, { reason, initials });
    },
    judge: async (table, verdict) => {
      await pane.carryOut(judgeTable, table, verdict);
    },
    mark: async () => {
      choices += 1;
      await pane.carryOut(markCells, state().findings);
    },
    unmark: async () => {
      choices += 1;
      await pane.carryOut(unmarkCells);
    },
    writeFindings: async () => {
      const { result } = state();
      if (!result) return;
      const { findings, counts } = result.checked;
      await pane.carryOut(writeFindings, findings, counts);
    },
  };
}
