/** How `npm test` goes through its steps, and how it counts what they say. */
import { runQueue } from "../../scripts/queue.mjs";
import { countTests } from "../../scripts/test-steps.mjs";

describe("a queue of steps", () => {
  /** A step that ends when it is told to. */
  function step(name: string, needs: readonly string[] = []) {
    let end: (passed: boolean) => void = () => undefined;
    const ended = new Promise<boolean>((resolve) => (end = resolve));
    const made = { name, needs, end, started: false, run };
    function run(): Promise<boolean> {
      made.started = true;
      return ended;
    }
    return made;
  }
  const turn = () => new Promise(setImmediate);

  test("runs them in their order, and never more than there are slots", async () => {
    const steps = ["a", "b", "c", "d"].map((name) => step(name));
    const done = runQueue(steps, 2);
    const [a, b, c, d] = steps;
    expect(steps.map(({ started }) => started)).toEqual([true, true, false, false]);
    b?.end(true);
    await turn();
    expect(steps.map(({ started }) => started)).toEqual([true, true, true, false]);
    a?.end(false);
    c?.end(true);
    await turn();
    d?.end(true);
    expect(await done).toEqual([]);
    expect(d?.started).toBe(true);
  });

  test("lets others pass a step that has to wait", async () => {
    const [build, browser, lint] = [step("build"), step("browser", ["build"]), step("lint")];
    const done = runQueue([build, browser, lint], 2);
    expect([browser.started, lint.started]).toEqual([false, true]);
    build.end(true);
    await turn();
    expect(browser.started).toBe(true);
    browser.end(true);
    lint.end(true);
    expect(await done).toEqual([]);
  });

  test("leaves out what needs a step that failed, and what needs that, and runs the rest", async () => {
    const build = step("build");
    const browser = step("browser", ["build"]);
    const report = step("report", ["browser"]);
    const lint = step("lint");
    const done = runQueue([build, browser, report, lint], 1);
    build.end(false);
    lint.end(true);
    expect(await done).toEqual([browser, report]);
    expect(lint.started).toBe(true);
  });
});

describe("what a run of tests counts as", () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    testResults: [{ name: "good.test.ts", status: "passed", message: "" }],
  };
  const bad = { name: "bad.test.ts", status: "failed", message: "116 is not 115" };

  test("what passed, and nothing said", () => {
    expect(countTests(report, true, "PASS")).toEqual({ passed: 7, failed: 0, said: "" });
  });

  test("failed tests and files that could not be run, with what failed alone", () => {
    const failing = {
      ...report,
      numFailedTests: 2,
      numRuntimeErrorTestSuites: 1,
      testResults: [...report.testResults, bad],
    };
    expect(countTests(failing, false, "PASS")).toEqual({
      passed: 7,
      failed: 3,
      said: "bad.test.ts\n116 is not 115\n",
    });
  });

  test("a run that ends badly counts as one failure and says all it said, report or not", () => {
    expect(countTests(report, false, "out of memory")).toEqual({
      passed: 7,
      failed: 1,
      said: "out of memory",
    });
    expect(countTests(undefined, true, "")).toEqual({ passed: 0, failed: 1, said: "" });
  });
});
