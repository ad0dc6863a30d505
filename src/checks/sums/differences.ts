/** Finds where a table's rows and Finansiering differ, and columns that hold another year's figures. */
import { remembered } from "../../cells/remembered";
import { noMoney } from "../../plan/money";
import type { Ore, Year } from "../../plan/types";
import { amountIn, type CheckContext } from "../check-context";
import { matchedCase, matchRows, type RowMatch } from "../recognise/match";
import { says } from "../recognise/table-figures";
import type { AmountTable } from "../recognise/table-case";

export interface Difference {
  readonly row: number;
  readonly offset: number;
  /** The activity's place among the context's cases. */
  readonly at: number;
  readonly computed: Ore;
}

export interface Differences {
  readonly cells: readonly Difference[];
  /** The year whose figures a moved column holds, by the column's offset: one finding, not one for each row. */
  readonly moved: ReadonlyMap<number, Year>;
}

/** Every figure of the table's rows that is not exactly Finansiering's; blank is 0. Two checks ask for them. */
export const differencesOf = remembered(
  (shape: AmountTable, context: CheckContext): Differences => {
    const match = matchRows(shape, context);
    const differing = differingRows(shape, context, match);
    const cells: Difference[] = [];
    const moved = new Map<number, Year>();
    shape.header.years.forEach(({ year }, offset) => {
      const own = differing.flatMap((row): readonly Difference[] => {
        const [at, one] = [match[row], matchedCase(match, row, context)];
        if (at === undefined || !one) return [];
        const computed = amountIn(one, year, context);
        return says(shape, row, offset, computed) ? [] : [{ row, offset, at, computed }];
      });
      const other =
        own.length < 2
          ? undefined
          : context.years.find(
              (each) => each !== year && isColumnOf(shape, context, match, offset, each),
            );
      if (other === undefined) cells.push(...own);
      else moved.set(offset, other);
    });
    return { cells, moved };
  },
);

/** The rows that differ in some year. Nearly all rows agree, and are not looked at again. */
function differingRows(
  shape: AmountTable,
  context: CheckContext,
  match: RowMatch,
): readonly number[] {
  const places = shape.header.years.map(({ year }) => context.yearAt.get(year));
  const rows: number[] = [];
  for (let row = 0; row < match.length; row += 1) {
    const one = matchedCase(match, row, context);
    if (!one) continue;
    for (let offset = 0; offset < places.length; offset += 1) {
      const at = places[offset];
      const computed = (at === undefined ? undefined : one.amounts[at]) ?? noMoney;
      if (says(shape, row, offset, computed)) continue;
      rows.push(row);
      break;
    }
  }
  return rows;
}

/** Whether the column's figures are those of a year in every row, with money in two rows or more. */
function isColumnOf(
  shape: AmountTable,
  context: CheckContext,
  match: RowMatch,
  offset: number,
  year: Year,
): boolean {
  let money = 0;
  for (let row = 0; row < match.length; row += 1) {
    const one = matchedCase(match, row, context);
    if (!one) continue;
    const computed = amountIn(one, year, context);
    if (!says(shape, row, offset, computed)) return false;
    if (computed !== 0) money += 1;
  }
  return money >= 2;
}
