/** The worksheet functions of the page: each makes visible how Excel calls an add-in's functions. */
import type { FunctionRecord } from "./probe";

/** `CustomFunctions.associate`, or the same of a test. */
type Associate = (id: string, run: (...args: unknown[]) => unknown) => void;

const word = (value: unknown): string =>
  value === null ? "null" : value === "" ? "empty" : typeof value;

export function registerFunctions(associate: Associate): FunctionRecord {
  let calls = 0;
  const waiting: ((answer: number) => void)[] = [];
  associate("ARGUMENT", (value, other) => {
    calls += 1;
    return `${word(value)} ${word(other)}`;
  });
  associate("NOTHING", () => [[null, "", 1]]);
  associate("WAITS", () => new Promise((answer) => waiting.push(answer)));
  return {
    calls: () => calls,
    release: () => {
      for (const answer of waiting.splice(0)) answer(0);
    },
  };
}
