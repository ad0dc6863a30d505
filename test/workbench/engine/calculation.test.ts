import type {
  CustomFunctions,
  FunctionAnswer,
  ModelChange,
} from "../../../src/workbench/engine/model";
import { area, put, values, workbookWith } from "./support";

describe("array results", () => {
  test("fill the empty cells beside and below, and say where they come from", () => {
    const { sheet } = workbookWith([["=SEQUENCE(2,2)"]]);
    expect(values(sheet, area(0, 0, 2, 2))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.cell(1, 1).spilledFrom).toEqual({ row: 0, column: 0 });
    expect(sheet.cell(1, 1).formula).toBeUndefined();
  });

  test("#SPILL! while something is in the way, and again filled when it is gone", () => {
    const bench = workbookWith([["=SEQUENCE(3)"], [null], ["i vejen"]]);
    expect(values(bench.sheet, area(0, 0, 3, 1))).toEqual([["#SPILL!"], [null], ["i vejen"]]);
    put(bench, 2, 0, [[null]]);
    expect(values(bench.sheet, area(0, 0, 3, 1))).toEqual([[1], [2], [3]]);
    put(bench, 1, 0, [[7]]);
    expect(values(bench.sheet, area(0, 0, 3, 1))).toEqual([["#SPILL!"], [7], [null]]);
  });

  test("shrink and grow, and what reads them follows", () => {
    const bench = workbookWith([[3, "=SEQUENCE(A1)", "=SUM(B1:B9)", "=SUM(B1#)", "=B3"]]);
    expect(values(bench.sheet, area(0, 2, 1, 3))).toEqual([[6, 6, 3]]);
    put(bench, 0, 0, [[2]]);
    expect(values(bench.sheet, area(0, 2, 1, 3))).toEqual([[3, 3, 0]]);
    put(bench, 0, 0, [[4]]);
    expect(values(bench.sheet, area(0, 2, 1, 3))).toEqual([[10, 10, 3]]);
  });

  test("cannot live inside a table", () => {
    const { model, sheet } = workbookWith([["A"], [null], [null]]);
    model.addTable(sheet.id, area(0, 0, 3, 1), true);
    model.type(sheet.id, 1, 0, "=SEKVENS(2)");
    expect(values(sheet, area(1, 0))).toEqual([["#SPILL!"]]);
  });
});

describe("order and circles", () => {
  test("a chain of 5.000 cells is calculated whichever end it starts from", () => {
    const { model, sheet } = workbookWith([
      [1],
      ...Array.from({ length: 5_000 }, (_, row) => [`=A${row + 1}+1`]),
    ]);
    expect(values(sheet, area(5_000, 0))).toEqual([[5_001]]);
    model.write(sheet.id, {
      area: area(0, 1, 5_001, 1),
      contents: Array.from({ length: 5_001 }, (_, row) => [row < 5_000 ? `=B${row + 2}+1` : 1]),
    });
    expect(values(sheet, area(0, 1))).toEqual([[5_001]]);
  });

  test("cells of a circle show 0, and what reads them goes on from there", () => {
    const bench = workbookWith([["=B1+1", "=A1+1", "=A1+5", "=D1"]]);
    expect(values(bench.sheet, area(0, 0, 1, 4))).toEqual([[0, 0, 5, 0]]);
    put(bench, 0, 1, [[10]]);
    expect(values(bench.sheet, area(0, 0, 1, 3))).toEqual([[11, 10, 16]]);
  });

  test("calculation is told as a change of its own", () => {
    const bench = workbookWith([[1, "=A1*2"]]);
    const told: ModelChange[] = [];
    bench.model.onChange((changes) => told.push(...changes));
    put(bench, 0, 0, [[5]]);
    expect(told).toEqual([
      { kind: "cells", sheetId: bench.sheet.id, area: area(0, 0), source: "addin" },
      { kind: "cells", sheetId: bench.sheet.id, area: area(0, 1), source: "calculation" },
    ]);
  });

  test("a formula can be tried without standing in a cell", () => {
    const bench = workbookWith([[1, 2, "=A1+B1"]]);
    expect(bench.model.evaluate(bench.sheet.id, "=SUM(A1:C1)", 5, 5)).toBe(6);
    expect(bench.model.evaluate(bench.sheet.id, "=C1>2", 5, 5)).toBe(true);
    expect(bench.sheet.usedArea(true)).toEqual(area(0, 0, 1, 3));
  });
});

/** Functions of an add-in that answer when told to. */
function addin(answerOf: (name: string, args: readonly unknown[]) => FunctionAnswer) {
  const batches: { id: number; name: string; args: readonly unknown[] }[][] = [];
  const cancelled: number[] = [];
  const functions: CustomFunctions = {
    names: ["TRYG.MÅLTAL", "TRYG.DOBBELT"],
    invoke: (calls) => batches.push([...calls]),
    cancel: (ids) => cancelled.push(...ids),
  };
  const answers = (batch = batches.at(-1) ?? []) =>
    batch.map(({ id, name, args }) => ({ id, answer: answerOf(name, args) }));
  return { functions, batches, cancelled, answers };
}

const doubled = (_: string, args: readonly unknown[]): FunctionAnswer => {
  const [value] = args;
  return typeof value === "number"
    ? { value: value * 2 }
    : { error: "#VALUE!", message: "Ikke et tal." };
};

describe("functions of an add-in", () => {
  test("all calls of a round go together and show #BUSY! until they are answered", () => {
    const bench = workbookWith();
    const { functions, batches, answers } = addin(doubled);
    bench.model.setCustomFunctions(functions);
    put(bench, 0, 0, [["=TRYG.DOBBELT(1)", "=TRYG.DOBBELT(2)+1", "=tryg.dobbelt(1)"]]);
    expect(values(bench.sheet, area(0, 0, 1, 3))).toEqual([["#BUSY!", "#BUSY!", "#BUSY!"]]);
    expect(batches.map((batch) => batch.length)).toEqual([2]);
    expect(bench.model.pending).toBe(true);
    bench.model.answer(answers());
    expect(values(bench.sheet, area(0, 0, 1, 3))).toEqual([[2, 5, 2]]);
    expect(bench.model.pending).toBe(false);
  });

  test("an answer is kept: the same call is not made twice", () => {
    const bench = workbookWith();
    const { functions, batches, answers } = addin(doubled);
    bench.model.setCustomFunctions(functions);
    put(bench, 0, 0, [["=TRYG.DOBBELT(4)"]]);
    bench.model.answer(answers());
    put(bench, 1, 0, [["=TRYG.DOBBELT(4)"]]);
    expect(values(bench.sheet, area(1, 0))).toEqual([[8]]);
    expect(batches).toHaveLength(1);
  });

  test("nested and chained calls settle round by round", () => {
    const bench = workbookWith();
    const { functions, batches, answers } = addin(doubled);
    bench.model.setCustomFunctions(functions);
    put(bench, 0, 0, [["=TRYG.DOBBELT(TRYG.DOBBELT(3))", "=TRYG.DOBBELT(A1)"]]);
    while (bench.model.pending) bench.model.answer(answers());
    expect(values(bench.sheet, area(0, 0, 1, 2))).toEqual([[12, 24]]);
    // Nothing is asked about what waits for an answer itself.
    expect(batches.flat().map(({ args }) => args)).toEqual([[3], [6], [12]]);
  });

  test("arguments that change each time they are calculated are asked about a bounded number of times", () => {
    const bench = workbookWith();
    const { functions, batches, answers } = addin(doubled);
    bench.model.setCustomFunctions(functions);
    put(bench, 0, 0, [["=TRYG.DOBBELT(RAND())", "=RAND()", "=TRYG.DOBBELT(B1)"]]);
    for (let turn = 0; turn < 200 && bench.model.pending; turn += 1) bench.model.answer(answers());
    expect(bench.model.pending).toBe(false);
    expect(batches.length).toBeLessThan(60);
    expect(values(bench.sheet, area(0, 0, 1, 3))).toEqual([
      [expect.any(Number), expect.any(Number), expect.any(Number)],
    ]);
    // The next edit is another matter.
    put(bench, 5, 5, [[1]]);
    expect(bench.model.pending).toBe(true);
  });

  test("answers that come at once need no second turn", () => {
    const bench = workbookWith();
    bench.model.setCustomFunctions({
      names: ["TRYG.DOBBELT"],
      invoke: (calls) => {
        bench.model.answer(calls.map(({ id, args }) => ({ id, answer: doubled("", args) })));
      },
      cancel: () => undefined,
    });
    put(bench, 0, 0, [["=TRYG.DOBBELT(TRYG.DOBBELT(3))"]]);
    expect(values(bench.sheet, area(0, 0))).toEqual([[12]]);
  });

  test("an error keeps its message, arrays spill, and ranges arrive as rows with null for blanks", () => {
    const bench = workbookWith([
      [1, null],
      ["x", true],
    ]);
    const seen: (readonly unknown[])[] = [];
    const { functions, answers } = addin((_, args) => {
      seen.push(args);
      return args.length === 1 ? { error: "#N/A", message: "Mangler tal." } : { value: [[1, 2]] };
    });
    bench.model.setCustomFunctions(functions);
    put(bench, 4, 0, [["=TRYG.MÅLTAL(A1:B2)"], ["=TRYG.MÅLTAL(B1,)"]]);
    bench.model.answer(answers());
    expect(bench.sheet.cell(4, 0).value).toEqual({ error: "#N/A", message: "Mangler tal." });
    expect(values(bench.sheet, area(5, 0, 1, 2))).toEqual([[1, 2]]);
    expect(seen).toEqual([
      [
        [
          [1, null],
          ["x", true],
        ],
      ],
      [null, null],
    ]);
  });

  test("a call nobody waits for any more is cancelled", () => {
    const bench = workbookWith();
    const { functions, batches, cancelled } = addin(doubled);
    bench.model.setCustomFunctions(functions);
    put(bench, 0, 0, [["=TRYG.DOBBELT(1)"]]);
    put(bench, 0, 0, [[null]]);
    expect(cancelled).toEqual([batches[0]?.[0]?.id]);
    expect(bench.model.pending).toBe(false);
  });

  test("what a file last showed stays while nobody knows the function, and goes when somebody does", () => {
    const bench = workbookWith();
    bench.model.write(bench.sheet.id, {
      area: area(0, 0, 1, 2),
      contents: [["=TRYG.DOBBELT(5)", "=A1+1"]],
      cached: [[10, 11]],
    });
    expect(values(bench.sheet, area(0, 0, 1, 2))).toEqual([[10, 11]]);
    const { functions, answers } = addin(() => ({ value: 99 }));
    bench.model.setCustomFunctions(functions);
    bench.model.answer(answers());
    expect(values(bench.sheet, area(0, 0, 1, 2))).toEqual([[99, 100]]);
    bench.model.setCustomFunctions(null);
    expect(values(bench.sheet, area(0, 0))).toEqual([[10]]);
  });
});
