/** The workbook as the tab Kontrol sees it, from memory: what is asked for is kept, and the input can be replaced. */
import { type CheckInput, inputOf } from "../../src/checks/input";
import type { Plan } from "../../src/plan/types";
import type { CheckActions } from "../../src/taskpane/tabs/check/check-actions";
import type { SheetPlace } from "../../src/workbook/find/sheet-place";
import { line } from "../../src/workbook/change/report";
import type { Hint } from "../../src/workbook/host/watch";
import { report } from "./fake-actions";

export interface FakeCheck {
  readonly actions: CheckActions;
  /** Names of the actions asked for that are not mere reading, with what they were given. */
  readonly asked: [keyof CheckActions, ...unknown[]][];
  input: CheckInput;
  /** How often the workbook was read. */
  reads: number;
  here: SheetPlace;
  /** Cells are marked in the workbook. */
  marked: boolean;
  answer: Partial<CheckActions>;
  /** Raises a change in the workbook. */
  hint: (hint: Hint) => void;
}

export function fakeCheckActions(plan: Plan, parts: Partial<CheckInput> = {}): FakeCheck {
  const asked: FakeCheck["asked"] = [];
  const done = report({ done: [line("verdictKept", {})], undo: { steps: [], notUndone: [] } });
  const act =
    (name: keyof CheckActions) =>
    (...given: unknown[]) => {
      asked.push([name, ...given]);
      return Promise.resolve(done);
    };
  const fake: FakeCheck = {
    asked,
    input: inputOf(plan, parts),
    reads: 0,
    marked: false,
    here: { sheet: "Plan", cell: "B2" },
    answer: {},
    hint: () => undefined,
    actions: {
      read: async (earlier) => {
        fake.reads += 1;
        if (fake.answer.read) return fake.answer.read(earlier);
        const { input } = fake;
        return Promise.resolve({
          input,
          snapshot: { plan: input.plan, problems: [], tables: new Map(), unrecorded: [] },
          unasked: input.tables.filter(({ verdict }) => verdict === "unasked"),
          marked: fake.marked,
          sheetIds: new Map(),
        });
      },
      selection: () => Promise.resolve(fake.here),
      mend: (_reading, findings) => act("mend")(findings),
      explain: act("explain"),
      judge: act("judge"),
      mark: (findings) => (fake.answer.mark ?? act("mark"))(findings),
      unmark: act("unmark"),
      writeReport: act("writeReport"),
      watch: (hint) => {
        fake.hint = hint;
        return Promise.resolve();
      },
    },
  };
  return fake;
}
