/** A mark that was broken off before it got its formula is no mark yet. */
import { finishedMarks, isSameMarks } from "../../../src/workbook/change/marks";

const areas = [{ row: 2, column: 1, rows: 3, columns: 1 }];
const wanted = { kind: "other", areas } as const;
const unfinished = { id: "7", kind: "unfinished", areas } as const;

test("it is not the mark that is wanted on its cells", () => {
  expect(isSameMarks([wanted], [wanted])).toBe(true);
  expect(isSameMarks([unfinished], [wanted])).toBe(false);
});

test("it is not right where no mark is wanted", () => {
  expect(isSameMarks([unfinished], [])).toBe(false);
});

test("undoing a change does not bring it back", () => {
  expect(finishedMarks([unfinished, { ...wanted, id: "8" }])).toEqual([wanted]);
});
