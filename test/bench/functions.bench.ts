/**
 * The worksheet functions as Office.js calls them, 100.000 calls each and one spilled call over 10.000 × 10, held
 * against twice what src/plan alone takes: the same numbers out of the same cells, the result into a cell as Excel
 * wants it, and nothing looked at on the way. Both are measured in the same run, turn by turn.
 */
import { bindFunctions } from "../../src/functions/bind";
import type { FunctionId } from "../../src/functions/catalogue";
import { CellError } from "../../src/functions/cell-error";
import { achievement } from "../../src/plan/achievement";
import { change } from "../../src/plan/change";
import { add, amountFromKroner, noMoney, subtract, toKroner } from "../../src/plan/money";
import { atPriceLevel } from "../../src/plan/price-level";
import { readAmount } from "../../src/plan/read-danish";
import { targetStatus } from "../../src/plan/status";
import { twiceSumDeviation } from "../../src/plan/sum-deviation";
import { reducedTarget } from "../../src/plan/targets";
import type { Ore } from "../../src/plan/types";
import { toBasisPoints, toCount, toYear } from "../../src/plan/units";
import { functions as danish } from "../../src/text/da/functions";
import { type BenchRow, fastest } from "./row";

const calls = 100_000;
const runs = 15;
const bound = bindFunctions(danish.faults, (error, sentence) => new CellError(error, sentence));

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The bench asked for a value there cannot be.");
  return value;
}
function ore(kroner: number): Ore {
  const reading = amountFromKroner(kroner);
  return given(reading.kind === "value" ? reading.value : undefined);
}

const rateCells = [2013, 2014, 0.018] as const;

/** A range of one cell, as Office.js passes it. */
type Cell<Value> = readonly (readonly Value[])[];

interface Case<Value> {
  readonly id: FunctionId;
  /** What the cells of the call with this number hold. */
  readonly values: (call: number) => readonly Value[];
  /** The call's arguments; the cells themselves, unless something is given otherwise. */
  readonly args?: (cells: readonly Cell<Value>[]) => readonly unknown[];
  /** The same with src/plan alone. */
  readonly bare: (a: Value, b: Value, c: Value) => number | string;
}

const numberCases: readonly Case<number>[] = [
  {
    id: "REMAINING",
    values: (n) => [2_000_000, n],
    args: ([frame, ...funding]) => [frame, funding],
    bare: (frame, funding) => toKroner(subtract(ore(frame), add(noMoney, ore(funding)))),
  },
  {
    id: "ACHIEVEMENT",
    values: (n) => [154, 139, n],
    bare: (baseline, target, actual) => {
      const come = achievement({ baseline, target, actual });
      return come.kind === "share" ? come.numerator / come.denominator : "";
    },
  },
  {
    id: "TARGET",
    values: (n) => [n, 0.25],
    bare: (baseline, reduction) => {
      const points = given(toBasisPoints(Math.round(reduction * 10_000)));
      return given(reducedTarget(given(toCount(baseline)), points));
    },
  },
  {
    id: "CHANGE",
    values: (n) => [154, n],
    bare: (baseline, actual) => {
      const share = change(baseline, actual);
      return share.kind === "share" ? share.numerator / share.denominator : "";
    },
  },
  {
    id: "TARGETSTATUS",
    values: (n) => [154, 139, n % 200],
    bare: (baseline, target, actual) => targetStatus({ baseline, target, actual }),
  },
  {
    id: "SUMDEVIATION",
    values: (n) => [n, n, 1],
    bare: (stated, part, unit) => twiceSumDeviation(ore(stated), [ore(part)], ore(unit)) / 200,
  },
  {
    id: "PRICELEVEL",
    values: (n) => [n, 2013, 2014],
    args: (cells) => [...cells, [rateCells]],
    bare: (amount, from, to) => {
      const [first, last, share] = rateCells;
      const rate = given(toBasisPoints(Math.round(share * 10_000)));
      const rates = [{ from: given(toYear(first)), to: given(toYear(last)), rate }];
      const level = atPriceLevel(ore(amount), given(toYear(from)), given(toYear(to)), rates);
      return level.kind === "value" ? toKroner(level.value) : "";
    },
  },
];

const amountCase: Case<string> = {
  id: "AMOUNT",
  values: (n) => [`${String((n % 900) + 100)}.000 kr.`],
  bare: (text) => {
    const reading = readAmount(text);
    return reading.kind === "value" ? toKroner(reading.value) : "";
  },
};

async function measure<Value>(each: Case<Value>, none: Value): Promise<BenchRow> {
  const { id, values, bare } = each;
  const worksheetFunction = given(bound[id]);
  const batch = Array.from({ length: calls }, (_call, n) => {
    const cells: readonly Cell<Value>[] = values(n).map((value) => [[value]]);
    return { cells, args: each.args === undefined ? cells : each.args(cells) };
  });
  const kept = new Array<unknown>(calls).fill(undefined);
  const wrapped = (): void =>
    batch.forEach(({ args }, n) => {
      kept[n] = worksheetFunction(...args);
    });
  const alone = (): void =>
    batch.forEach(({ cells: [a, b, c] }, n) => {
      kept[n] = [[bare(a?.[0]?.[0] ?? none, b?.[0]?.[0] ?? none, c?.[0]?.[0] ?? none)]];
    });
  return compared(`${id}, 100.000 calls`, wrapped, alone);
}

/** Turn by turn, so that what else the machine does falls on both. */
async function compared(
  name: string,
  wrapped: () => unknown,
  bare: () => unknown,
): Promise<BenchRow> {
  let [measured, alone] = [Infinity, Infinity];
  for (let run = 0; run < runs; run += 1) {
    alone = Math.min(alone, await fastest(1, bare));
    measured = Math.min(measured, await fastest(1, wrapped));
  }
  const factor = (measured / alone).toFixed(1);
  return { name: `${name}, ${factor} × src/plan`, measured, limit: 2 * alone };
}

export default async function functionsBench(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const each of numberCases) rows.push(await measure(each, 0));
  rows.push(await measure(amountCase, ""));
  const block = Array.from({ length: 10_000 }, (_row, row) =>
    Array.from({ length: 10 }, (_column, column) => row * 10 + column),
  );
  const frames = [Array.from({ length: 10 }, () => 100_000_000)];
  const remaining = given(bound.REMAINING);
  const spilled = await compared(
    "REMAINING spilled over 10.000 × 10",
    () => remaining(frames, [block]),
    () => {
      const sums = (frames[0] ?? []).map(() => noMoney);
      for (const row of block)
        for (let column = 0; column < row.length; column += 1)
          sums[column] = add(sums[column] ?? noMoney, ore(row[column] ?? 0));
      return frames[0]?.map((frame, year) => toKroner(subtract(ore(frame), given(sums[year]))));
    },
  );
  rows.push(spilled);
  const bareSums = await fastest(runs, () => {
    const sums = (frames[0] ?? []).map(() => 0);
    for (const row of block)
      for (let column = 0; column < row.length; column += 1)
        sums[column] = (sums[column] ?? 0) + (row[column] ?? 0);
    return sums;
  });
  rows.push({ name: "the same sums in a bare loop over floating numbers", measured: bareSums });
  return rows;
}
