/** The workbook as the tab Kontrol sees it, from memory: what is asked for is kept, and the input can be replaced. */
import { type CheckInput, inputOf } from "../../src/checks/input";
import type { Plan } from "../../src/plan/types";
import type { CheckReader } from "../../src/taskpane/tabs/check/check-reader";
import type { SheetPlace } from "../../src/workbook/find/sheet-place";
import { line } from "../../src/workbook/change/report";
import type { Hint } from "../../src/workbook/host/watch";
import { changeOn, fakeWorkbook, report, workbookState, type FakeWorkbook } from "./fake-workbook";

export interface FakeCheck {
  readonly reader: CheckReader;
  /** Where what the tab does is carried out. */
  readonly workbook: FakeWorkbook;
  /** The changes asked for, with what they were given. */
  readonly asked: FakeWorkbook["asked"];
  input: CheckInput;
  /** How often the workbook was read. */
  reads: number;
  here: SheetPlace;
  /** Cells are marked in the workbook. */
  marked: boolean;
  /** In place of the next reading. */
  answer: Partial<CheckReader>;
  /** Raises a change in the workbook. */
  hint: (hint: Hint) => void;
}

export function fakeCheck(plan: Plan, parts: Partial<CheckInput> = {}): FakeCheck {
  const workbook = fakeWorkbook(workbookState("present"));
  const done = report({ done: [line("verdictKept", {})], undo: changeOn() });
  for (const work of ["fix", "explain", "judge", "mark", "unmark", "findings"] as const)
    workbook.answers[work] = () => Promise.resolve(done);
  const fake: FakeCheck = {
    workbook,
    get asked() {
      return workbook.asked.filter(([work]) => work !== "goTo");
    },
    input: inputOf(plan, parts),
    reads: 0,
    marked: false,
    here: { sheet: "Plan", cell: "B2" },
    answer: {},
    hint: () => undefined,
    reader: {
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
      watch: (hint) => {
        fake.hint = hint;
        return Promise.resolve();
      },
    },
  };
  return fake;
}
