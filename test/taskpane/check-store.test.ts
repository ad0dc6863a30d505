import type { Finding } from "../../src/checks/finding";
import { createPaneStore } from "../../src/taskpane/pane-store";
import {
  type CheckState,
  type CheckStore,
  createCheckStore,
} from "../../src/taskpane/tabs/check/check-store";
import { seedPlan } from "../plan/seed-files";
import { fakeCheck, type FakeCheck } from "./fake-check";
import { line } from "../../src/workbook/change/report";
import { report } from "./fake-workbook";

afterEach(() => jest.restoreAllMocks());

function storeOf(check: FakeCheck): CheckStore {
  const pane = createPaneStore(check.workbook.given);
  return createCheckStore(pane, check.reader);
}

/** Every look at the clock is later than a slice lasts, so each step of a check is a slice of its own. */
function slowMachine(): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1_000));
}

const isChecking = ({ phase }: CheckState): boolean => phase.kind === "checking";
const idsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, subject }) => `${code}/${subject}`).sort();

test("the first findings are seen before the slow checks end, and the run says how far it is", async () => {
  slowMachine();
  const store = storeOf(fakeCheck(seedPlan("tingbjerg-husum")));
  const seen: CheckState[] = [];
  store.subscribe(() => seen.push(store.state()));
  await store.check();
  const under = seen.filter(isChecking);
  const done = under.map(({ phase }) => (phase.kind === "checking" ? phase.done / phase.of : 1));
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(1);
  const first = under.find(({ findings }) => findings.length > 0);
  const last = store.state();
  expect(first?.findings.length).toBeLessThan(last.findings.length);
  expect(first?.phase).not.toEqual(under.at(-1)?.phase);
  expect(last.phase).toEqual({ kind: "idle" });
  expect(idsOf(under.at(-1)?.findings ?? [])).toEqual(idsOf(last.findings));
});

test("while a later check runs, the list stays what it was until there is a whole new one", async () => {
  slowMachine();
  const store = storeOf(fakeCheck(seedPlan("tingbjerg-husum")));
  await store.check();
  const before = store.state().findings.length;
  const counts = new Set<number>();
  store.subscribe(() => counts.add(store.state().findings.length));
  await store.check();
  expect([...counts]).toEqual([before]);
});

test("stopped half-way, what was found stays and nothing more comes", async () => {
  slowMachine();
  const store = storeOf(fakeCheck(seedPlan("tingbjerg-husum")));
  const stop = store.subscribe(() => {
    const state = store.state();
    if (isChecking(state) && state.findings.length > 0) {
      stop();
      store.cancel();
    }
  });
  await store.check();
  const { findings, outdated, phase, result } = store.state();
  expect(findings.length).toBeGreaterThan(0);
  expect({ outdated, phase, result }).toEqual({
    outdated: "cancelled",
    phase: { kind: "idle" },
    result: undefined,
  });
});

test("a newer check takes the older one's place", async () => {
  slowMachine();
  const check = fakeCheck(seedPlan("tingbjerg-husum"));
  const store = storeOf(check);
  const results = new Set<CheckState["result"]>();
  store.subscribe(() => results.add(store.state().result));
  await Promise.all([store.check(), store.check()]);
  expect(check.reads).toBe(2);
  expect([...results].filter((result) => result !== undefined)).toHaveLength(1);
});

describe("marks on the cells", () => {
  test("follow the findings of every check while the workbook says that cells are marked", async () => {
    const check = fakeCheck(seedPlan("tingbjerg-husum"));
    const store = storeOf(check);
    await store.check();
    expect(check.asked).toEqual([]);
    check.marked = true;
    await store.check();
    expect(check.asked).toEqual([["mark", store.state().findings]]);
  });

  test("that cannot follow are said to be behind, until they can", async () => {
    const check = fakeCheck(seedPlan("tingbjerg-husum"));
    const store = storeOf(check);
    check.marked = true;
    const locked = line("protectedSheet", { sheet: "Oversigt" });
    check.workbook.answers.mark = () => Promise.resolve(report({ refusals: [locked] }));
    await store.check();
    expect(store.state().marksBehind).toEqual(locked);
    check.workbook.answers = {};
    await store.check();
    expect(store.state().marksBehind).toBeUndefined();
  });

  test("are not set by a check that read the workbook before they were asked away", async () => {
    const check = fakeCheck(seedPlan("tingbjerg-husum"));
    const store = storeOf(check);
    check.marked = true;
    const checking = store.check();
    await store.unmark();
    await checking;
    expect(check.asked.map(([name]) => name)).toEqual(["unmark"]);
  });
});
