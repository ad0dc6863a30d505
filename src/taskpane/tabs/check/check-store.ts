/**
 * What the tab Kontrol knows and does, apart from how it looks. A check gives way to the pane between its steps, so
 * that first findings are seen before the slow ones end, and a newer check takes the older one's place.
 */
import type { Finding } from "../../../checks/finding";
import { type Checked, checkInSteps } from "../../../checks/run";
import type { CheckReading } from "../../../workbook/checking/read-for-checks";
import type { SheetPlace } from "../../../workbook/find/sheet-place";
import type { Report, ReportLine } from "../../../workbook/change/report";
import type { Hint } from "../../../workbook/host/watch";
import type { FailureReason, PaneStore } from "../../pane-store";
import type { CheckActions } from "./check-actions";

export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "checking"; readonly done: number; readonly of: number };

/** A check that was carried through. */
export interface CheckResult {
  readonly at: Date;
  readonly reading: CheckReading;
  readonly checked: Checked;
}

export interface CheckState {
  readonly phase: Phase;
  readonly result: CheckResult | undefined;
  /** What is shown: the result's, or while there is none yet, those found so far. */
  readonly findings: readonly Finding[];
  /** Why the findings may not be those of the workbook as it is now. */
  readonly outdated: "coauthor" | "changed" | "cancelled" | undefined;
  readonly failure: FailureReason | undefined;
  /** Where the person was before the list took them elsewhere. */
  readonly back: SheetPlace | undefined;
  /** Why marks on the cells do not follow the findings, where they should. */
  readonly marksBehind: ReportLine | undefined;
  /** As last typed. */
  readonly initials: string;
}

export interface CheckStore {
  state(): CheckState;
  subscribe(listener: () => void): () => void;
  /** The tab is shown from now on, until the function returned is called: only then changes are checked at once. */
  show(): () => void;
  check(): Promise<void>;
  cancel(): void;
  goTo(place: SheetPlace): Promise<void>;
  goBack(): Promise<void>;
  mend(findings: readonly Finding[]): Promise<void>;
  explain(finding: Finding, reason: string, initials: string): Promise<void>;
  judge: (...said: Parameters<CheckActions["judge"]>) => Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
  writeReport(): Promise<void>;
}

/** So long the pane is kept from drawing and hearing. */
const sliceInMilliseconds = 30;
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

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

export function createCheckStore(pane: PaneStore, actions: CheckActions): CheckStore {
  let current = atFirst;
  const listeners = new Set<() => void>();
  const update = (change: Partial<CheckState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };

  /** Of several checks only the latest goes on. */
  let latest = 0;
  /** How often a co-author was heard: while a check is under way, it may have been after the sheets were read. */
  let coauthors = 0;
  async function check(): Promise<void> {
    const mine = (latest += 1);
    const isLatest = (): boolean => mine === latest;
    const { result } = current;
    const [heardBefore, chosenBefore] = [coauthors, choices];
    update({ phase: { kind: "reading" }, failure: undefined });
    try {
      const reading = await actions.read(result?.reading);
      if (!isLatest()) return;
      const checked = await inSlices(reading, result, isLatest);
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

  /** How often marking was asked for, or asked away: a check that read the workbook before it has no say any more. */
  let choices = 0;
  /** Marks that are being set; whoever changes them next waits. */
  let marking: Promise<unknown> = Promise.resolve();
  async function follow({ marked }: CheckReading, findings: readonly Finding[]): Promise<void> {
    if (!marked && current.marksBehind === undefined) return;
    const set = marked ? actions.mark(findings) : undefined;
    marking = Promise.resolve(set).catch(() => undefined);
    update({ marksBehind: (await set)?.refusals[0] });
  }
  function choose(work: "mark" | "unmark", act: () => Promise<Report>): Promise<void> {
    choices += 1;
    return pane.carryOut(work, async () => {
      await marking;
      return act();
    });
  }

  /** Undefined when a newer check, or nobody, wants the answer any more. */
  async function inSlices(
    { input }: CheckReading,
    earlier: CheckResult | undefined,
    isLatest: () => boolean,
  ): Promise<Checked | undefined> {
    const steps = checkInSteps(input, earlier?.checked);
    const found: Finding[] = [];
    for (;;) {
      const until = performance.now() + sliceInMilliseconds;
      let step = steps.next();
      while (step.done !== true && performance.now() < until) {
        found.push(...step.value.found);
        step = steps.next();
      }
      if (step.done === true) return step.value;
      found.push(...step.value.found);
      const { done, of } = step.value;
      update({
        phase: { kind: "checking", done, of },
        ...(!earlier && { findings: [...found] }),
      });
      await breathe();
      if (!isLatest()) return undefined;
    }
  }

  let shown = false;
  let watched = false;
  function hear({ by }: Hint): void {
    if (by === "coauthor") {
      coauthors += 1;
      update({ outdated: "coauthor" });
    } else if (shown && current.result) void check();
    else if (current.result) update({ outdated: "changed" });
  }

  /** Where the list last took the person; anywhere else they went by themselves. */
  let sentTo: SheetPlace | undefined;
  async function rememberWhere(): Promise<void> {
    const here = await actions.selection();
    if (here.sheet !== sentTo?.sheet || here.cell !== sentTo.cell) update({ back: here });
  }

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show() {
      shown = true;
      if (!watched) {
        watched = true;
        // Without hints the check is made on demand alone.
        void actions.watch(hear).catch(pane.reasonFor);
      }
      return () => {
        shown = false;
      };
    },
    check,
    cancel() {
      latest += 1;
      update({ phase: { kind: "idle" }, outdated: "cancelled" });
    },
    async goTo(place) {
      // A chart may be selected, which is no place to come back to.
      await rememberWhere().catch(() => undefined);
      sentTo = place;
      await pane.goTo(place);
    },
    async goBack() {
      const { back } = current;
      if (!back) return;
      update({ back: undefined });
      sentTo = back;
      await pane.goTo(back);
    },
    mend: async (findings) => {
      const { result } = current;
      if (result) await pane.carryOut("mend", () => actions.mend(result.reading, findings));
    },
    explain: (finding, reason, initials) => {
      update({ initials });
      return pane.carryOut("explain", () => actions.explain(finding, { reason, initials }));
    },
    judge: (table, verdict) => pane.carryOut("judge", () => actions.judge(table, verdict)),
    mark: () => choose("mark", () => actions.mark(current.findings)),
    unmark: () => choose("unmark", () => actions.unmark()),
    writeReport: async () => {
      const { result } = current;
      if (!result) return;
      const { findings, counts } = result.checked;
      await pane.carryOut("report", () => actions.writeReport(findings, counts));
    },
  };
}
