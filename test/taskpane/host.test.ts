/** @jest-environment jsdom */
import { connectToHost } from "../../src/taskpane/host";

/** What Office.js is given, after which nothing more will come. */
const patience = 12_000;

// Time passes when the test says so, whatever else the machine has to do.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function officeAnswers(onReady: () => Promise<{ host: string | null }>): void {
  Object.assign(globalThis, { Office: { onReady, context: { displayLanguage: "en-US" } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("in Excel the language is Excel's", async () => {
  officeAnswers(() => Promise.resolve({ host: "Excel" }));
  expect(await connectToHost()).toEqual({ kind: "excel", locale: "en-US" });
});

test("Office.js may come after the pane's own code", async () => {
  const host = connectToHost();
  await jest.advanceTimersByTimeAsync(patience / 2);
  officeAnswers(() => Promise.resolve({ host: "Excel" }));
  await jest.advanceTimersByTimeAsync(patience / 2);
  expect((await host).kind).toBe("excel");
});

test("a host of null is a browser on its own", async () => {
  officeAnswers(() => Promise.resolve({ host: null }));
  expect((await connectToHost()).kind).toBe("outside");
});

test("Office.js that never comes is waited for a while and then called unreachable", async () => {
  const kinds: string[] = [];
  const host = connectToHost().then(({ kind }) => kinds.push(kind));
  await jest.advanceTimersByTimeAsync(patience - 1);
  expect(kinds).toEqual([]);
  await jest.advanceTimersByTimeAsync(100);
  await host;
  expect(kinds).toEqual(["unreachable"]);
});

test("Office.js that comes but cannot load its host's part is unreachable, too", async () => {
  officeAnswers(() => new Promise(() => undefined));
  const host = connectToHost();
  await jest.advanceTimersByTimeAsync(patience);
  expect((await host).kind).toBe("unreachable");
});
