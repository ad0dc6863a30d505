/**
 * The worksheet functions as Office.js calls them, 100.000 calls each and one spilled call over 10.000 × 10, held
 * against twice what src/plan alone takes for the same numbers from cells: the limit is measured in the same run.
 */
import { bindFunctions } from "../../src/functions/bind";
import type { FunctionId } from "../../src/functions/catalogue";
import { CellError } from "../../src/functions/cell-error";
import { achievement } from "../../src/plan/achievement";
import { change } from "../../src/plan/change";
import { add, amountFromKroner, noMoney, subtract, toKroner } from "../../src/plan/money";
import { atPriceLevel, type Rate } from "../../src/plan/price-level";
import { readAmount } from "../../src/plan/read-danish";
import { targetStatus } from "../../src/plan/status";
import { sumDeviation } from "../../src/plan/sum-deviation";
import { reducedTarget } from "../../src/plan/targets";
import type { Ore } from "../../src/plan/types";
import { toBasisPoints, toCount, toYear } from "../../src/plan/units";
import { functions as danish } from "../../src/text/da/functions";
import { type BenchRow, fastest } from "./row";

const calls = 100_000;
const runs = 7;
const bound = bindFunctions(danish.faults, (error, sentence) => new CellError(error, sentence));

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The bench asked for a value there cannot be.");
  return value;
}
function ore(kroner: number): Ore {
  const reading = amountFromKroner(kroner);
  return given(reading.kind === "value" ? reading.value : undefined);
}

const rates: readonly Rate[] = [
  { from: given(toYear(2013)), to: given(toYear(2014)), rate: given(toBasisPoints(180)) },
];
const [from, to] = [given(toYear(2013)), given(toYear(2014))];

interface Case {
  readonly id: FunctionId;
  /** The ranges of the call with this number. */
  readonly ranges: (call: number) => readonly unknown[];
  readonly bare: (call: number) => unknown;
}

const cases: readonly Case[] = [
  {
    id: "REMAINING",
    ranges: (n) => [[[2_000_000]], [[[n]]]],
    bare: (n) => toKroner(subtract(ore(2_000_000), add(noMoney, ore(n)))),
  },
  {
    id: "ACHIEVEMENT",
    ranges: (n) => [[[154]], [[139]], [[n]]],
    bare: (n) => {
      const come = achievement({ baseline: 154, target: 139, actual: n });
      return come.kind === "share" ? come.numerator / come.denominator : "";
    },
  },
  {
    id: "TARGET",
    ranges: (n) => [[[n]], [[0.25]]],
    bare: (n) =>
      reducedTarget(
        given(toCount(n)),
        given(toBasisPoints(Number((0.25 * 10_000).toPrecision(12)))),
      ),
  },
  {
    id: "CHANGE",
    ranges: (n) => [[[154]], [[n]]],
    bare: (n) => {
      const share = change(154, n);
      return share.kind === "share" ? share.numerator / share.denominator : "";
    },
  },
  {
    id: "TARGETSTATUS",
    ranges: (n) => [[[154]], [[139]], [[n % 200]]],
    bare: (n) => targetStatus({ baseline: 154, target: 139, actual: n % 200 }),
  },
  {
    id: "SUMDEVIATION",
    ranges: (n) => [[[n]], [[n]], [[1]]],
    bare: (n) => sumDeviation(ore(n), [ore(n)], ore(1)).twiceBeyondRounding / 200,
  },
  {
    id: "AMOUNT",
    ranges: (n) => [[[`${String((n % 900) + 100)}.000 kr.`]]],
    bare: (n) => {
      const reading = readAmount(`${String((n % 900) + 100)}.000 kr.`);
      return reading.kind === "value" ? toKroner(reading.value) : "";
    },
  },
  {
    id: "PRICELEVEL",
    ranges: (n) => [[[n]], [[2013]], [[2014]], [[2013, 2014, 0.018]]],
    bare: (n) => {
      const level = atPriceLevel(ore(n), from, to, rates);
      return level.kind === "value" ? toKroner(level.value) : "";
    },
  },
];

export default async function functionsBench(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const compare = async (
    name: string,
    wrapped: () => unknown,
    bare: () => unknown,
  ): Promise<void> => {
    const limit = 2 * (await fastest(runs, bare));
    const measured = await fastest(runs, wrapped);
    const factor = ((2 * measured) / limit).toFixed(1);
    rows.push({ name: `${name}, ${factor} × src/plan`, measured, limit });
  };
  const kept: unknown[] = new Array<unknown>(calls);
  for (const { id, ranges, bare } of cases) {
    const worksheetFunction = given(bound[id]);
    const batch = Array.from({ length: calls }, (_call, n) => ranges(n));
    await compare(
      `${id}, 100.000 calls`,
      () => {
        for (let n = 0; n < calls; n += 1) kept[n] = worksheetFunction(...(batch[n] ?? []));
        return kept;
      },
      () => {
        for (let n = 0; n < calls; n += 1) kept[n] = bare(n);
        return kept;
      },
    );
  }
  const block = Array.from({ length: 10_000 }, (_row, row) =>
    Array.from({ length: 10 }, (_column, column) => row * 10 + column),
  );
  const frames = [Array.from({ length: 10 }, () => 100_000_000)];
  const remaining = given(bound.REMAINING);
  await compare(
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
