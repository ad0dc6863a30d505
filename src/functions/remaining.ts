import { add, noMoney, subtract, toKroner } from "../plan/money";
import type { Ore } from "../plan/types";
import { type Argument, argument, placeOf, placeOfAll } from "./argument";
import { amountAt } from "./cells";
import { isFault, one, type Result } from "./each";
import { type Fault, wrong } from "./fault";
import { singleAmount } from "./single";

/**
 * What remains of a frame: the frame less all funding. A row or column of frames gives one amount per year. A text that looks like an amount is an error, never skipped.
 * @customfunction REMAINING RESTERENDE
 * @param frame The frame in kroner, or one frame per year in a row or a column. Blank is 0.
 * @param funding Amounts in kroner. With several frames: one column per frame, or one row per frame when frames stand in a column. Blanks are 0.
 * @returns The remaining amount, one per frame; negative when more is granted than there is.
 */
export function remaining(frame: unknown[][], funding: unknown[][][]): unknown[][] {
  const given: readonly unknown[] = Array.isArray(funding) ? funding : [];
  const single = remainingOfSingles(frame, given);
  if (single !== undefined) return one(toKroner(single));
  const frames = argument("frame", frame);
  const { rows, columns } = frames;
  if (rows > 1 && columns > 1)
    return one(wrong({ code: "notOneLine", params: { at: placeOfAll(frames), rows, columns } }));
  const years = rows * columns;
  const blocks: YearlyBlock[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const block = argument("funding", given[index], given.length > 1 ? index + 1 : undefined);
    const placed = yearly(block, years, rows > 1);
    if (isFault(placed)) return one(placed);
    blocks.push(placed);
  }
  const results: Result[] = [];
  for (let year = 0; year < years; year += 1) {
    const own = amountAt(frames, rows > 1 ? year : 0, columns > 1 ? year : 0);
    results.push(remainingOf(own, blocks, year));
  }
  return rows > 1 ? results.map((result) => [result]) : [results];
}

/** One frame and amounts of one cell each; undefined when an argument is anything else. */
function remainingOfSingles(frame: unknown, funding: readonly unknown[]): Ore | undefined {
  let left = singleAmount(frame);
  for (const each of funding) {
    const amount = singleAmount(each);
    if (left === undefined || amount === undefined) return undefined;
    left = subtract(left, amount);
  }
  return left;
}

/** Funding with the direction its years go. */
interface YearlyBlock {
  readonly block: Argument;
  readonly years: "all" | "columns" | "rows";
}

/**
 * Years go across, as in the plan's own tables. With frames in a column they may go down as well; where both would fit, the
 * person has to make it clear.
 */
function yearly(block: Argument, years: number, inColumn: boolean): YearlyBlock | Fault {
  if (years === 1) return { block, years: "all" };
  const { rows, columns } = block;
  const params = { at: placeOfAll(block), rows, columns };
  const across = columns === years;
  const down = inColumn && rows === years;
  if (across && down) return wrong({ code: "squareFunding", params });
  if (across) return { block, years: "columns" };
  if (down) return { block, years: "rows" };
  return wrong({ code: "fundingShape", params: { ...params, years } });
}

function remainingOf(
  frame: Ore | Fault | undefined,
  blocks: readonly YearlyBlock[],
  year: number,
): Result {
  if (isFault(frame)) return frame;
  let granted = noMoney;
  for (const { block, years } of blocks) {
    const firstRow = years === "rows" ? year : 0;
    const endRow = years === "rows" ? year + 1 : block.rows;
    const firstColumn = years === "columns" ? year : 0;
    const endColumn = years === "columns" ? year + 1 : block.columns;
    for (let row = firstRow; row < endRow; row += 1)
      for (let column = firstColumn; column < endColumn; column += 1) {
        const amount = amountAt(block, row, column);
        if (isFault(amount)) return amount;
        if (amount === undefined) continue;
        if (Math.abs(granted + amount) > largestSum)
          return wrong({ code: "sumTooLarge", params: { at: placeOf(block, row, column) } });
        granted = add(granted, amount);
      }
  }
  return toKroner(subtract(frame ?? noMoney, granted));
}

/** Sums stay exact øre with room for the frame: 10 bio. kr. */
const largestSum = 1_000_000_000_000_000;
