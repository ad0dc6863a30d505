import { runsOf, spansOf } from "../../src/cells/runs";

test("things that follow each other are one run", () => {
  const isSameLetter = (before: { kind: string }, item: { kind: string }): boolean =>
    before.kind === item.kind;
  const kinds = [..."aabba"].map((kind) => ({ kind }));
  expect(runsOf(kinds, isSameLetter).map((run) => run.length)).toEqual([2, 2, 1]);
});

test("there are no runs of nothing", () => {
  expect(runsOf<number>([], () => true)).toEqual([]);
});

test("a span ends before the number that is missing", () => {
  expect(spansOf([0, 1, 2, 5, 7, 8])).toEqual([
    { from: 0, to: 3 },
    { from: 5, to: 6 },
    { from: 7, to: 9 },
  ]);
});
