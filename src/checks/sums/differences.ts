/** Where a table's rows and Finansiering differ, and whether a whole column is another year's. */
import type { Ground } from "../ground";
import { matchRows, type RowMatch } from "../recognise/match";
import { figureAt, type TableShape } from "../recognise/table-case";

export interface Difference {
  readonly row: number;
  readonly offset: number;
  /** The activity's place among the ground's cases. */
  readonly at: number;
  readonly computed: number;
}

export interface Differences {
  readonly cells: readonly Difference[];
  /** The year whose figures a moved column holds, by the column's offset: one finding, not one for each row. */
  readonly moved: ReadonlyMap<number, number>;
}

const seen = new WeakMap<
  TableShape,
  { readonly ground: Ground; readonly differences: Differences }
>();

/** Every figure of the table's rows that is not exactly Finansiering's; blank is 0. Two checks ask. */
export function differencesOf(shape: TableShape, ground: Ground): Differences {
  const known = seen.get(shape);
  if (known?.ground === ground) return known.differences;
  const match = matchRows(shape, ground);
  const differing = differingRows(shape, ground, match);
  const cells: Difference[] = [];
  const moved = new Map<number, number>();
  shape.header.years.forEach(({ year }, offset) => {
    const here = ground.yearAt.get(year) ?? -1;
    const own = differing.flatMap((row): readonly Difference[] => {
      const at = match[row] ?? -1;
      const computed = ground.cases[at]?.amounts[here] ?? 0;
      return isSame(figureAt(shape, row, offset), computed) ? [] : [{ row, offset, at, computed }];
    });
    const other =
      own.length < 2
        ? undefined
        : ground.years.find((_, at) => at !== here && isColumnOf(shape, ground, match, offset, at));
    if (other === undefined) cells.push(...own);
    else moved.set(offset, other);
  });
  const differences = { cells, moved };
  seen.set(shape, { ground, differences });
  return differences;
}

/** A blank is 0. */
function isSame(figure: number, computed: number): boolean {
  return figure === computed || (computed === 0 && Number.isNaN(figure));
}

/** Nearly every row of a table agrees in every year, and is not looked at again. */
function differingRows(shape: TableShape, ground: Ground, match: RowMatch): readonly number[] {
  const places = shape.header.years.map(({ year }) => ground.yearAt.get(year) ?? -1);
  const rows: number[] = [];
  for (let row = 0; row < match.length; row += 1) {
    const one = ground.cases[match[row] ?? -1];
    if (!one) continue;
    for (let offset = 0; offset < places.length; offset += 1) {
      if (isSame(figureAt(shape, row, offset), one.amounts[places[offset] ?? -1] ?? 0)) continue;
      rows.push(row);
      break;
    }
  }
  return rows;
}

/** Whether the column's figures are those of a year in every row, with money in two rows or more. */
function isColumnOf(
  shape: TableShape,
  ground: Ground,
  match: RowMatch,
  offset: number,
  year: number,
): boolean {
  let money = 0;
  for (let row = 0; row < match.length; row += 1) {
    const one = ground.cases[match[row] ?? -1];
    if (!one) continue;
    const figure = figureAt(shape, row, offset);
    const computed = one.amounts[year] ?? 0;
    if ((Number.isNaN(figure) ? 0 : figure) !== computed) return false;
    if (computed !== 0) money += 1;
  }
  return money >= 2;
}
