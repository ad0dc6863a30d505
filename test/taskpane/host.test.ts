/** @jest-environment jsdom */
import { connectToHost } from "../../src/taskpane/host";

const shortPatience = 80;

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
  setTimeout(() => officeAnswers(() => Promise.resolve({ host: "Excel" })), shortPatience / 4);
  expect((await connectToHost(shortPatience * 4)).kind).toBe("excel");
});

test("a host of null is a browser on its own", async () => {
  officeAnswers(() => Promise.resolve({ host: null }));
  expect((await connectToHost()).kind).toBe("outside");
});

test("Office.js that never comes is waited for a while and then called unreachable", async () => {
  expect((await connectToHost(shortPatience)).kind).toBe("unreachable");
});

test("Office.js that comes but cannot load its host's part is unreachable, too", async () => {
  officeAnswers(() => new Promise(() => undefined));
  expect((await connectToHost(shortPatience)).kind).toBe("unreachable");
});
