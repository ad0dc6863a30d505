import { chunksOf } from "../../../src/workbook/change/chunks";
import type { Operation } from "../../../src/workbook/change/operation";

const write = (rows: number, text: string): Operation => ({
  op: "write",
  sheet: { made: "x" },
  cells: { row: 5, column: 1, contents: Array.from({ length: rows }, () => [{ text }]) },
});

test("a large block is cut by rows, nothing lost and nothing moved", () => {
  const parts = chunksOf([write(1000, "x".repeat(100))], 20_000).flat();
  expect(parts.length).toBeGreaterThan(4);
  const rows = parts.flatMap((part) =>
    part.op === "write" ? part.cells.contents.map((_, at) => part.cells.row + at) : [],
  );
  expect(rows).toEqual(Array.from({ length: 1000 }, (_, at) => 5 + at));
});

test("small changes are one part, in order", () => {
  const operations = [write(1, "a"), write(2, "b")];
  expect(chunksOf(operations)).toEqual([operations]);
});
