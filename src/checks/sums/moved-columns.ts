/** Year columns of a table whose figures are another year's: one finding for the header, not one for each row. */
import type { Ground } from "../ground";
import { matchRows } from "../recognise/match";
import { figureAt, type TableShape } from "../recognise/table-case";

type Moved = ReadonlyMap<number, number>;
const seen = new WeakMap<TableShape, { readonly ground: Ground; readonly moved: Moved }>();

/** The year whose figures each moved column holds, by the column's offset. Two checks ask. */
export function movedColumns(shape: TableShape, ground: Ground): Moved {
  const known = seen.get(shape);
  if (known?.ground === ground) return known.moved;
  const moved = findMoved(shape, ground);
  seen.set(shape, { ground, moved });
  return moved;
}

function findMoved(shape: TableShape, ground: Ground): Moved {
  const moved = new Map<number, number>();
  const match = matchRows(shape, ground);
  shape.header.years.forEach(({ year }, offset) => {
    const here = ground.yearAt.get(year) ?? -1;
    if (agreement(shape, ground, match, offset, here) !== "apart") return;
    const other = ground.years.find(
      (_, at) => at !== here && agreement(shape, ground, match, offset, at) === "same",
    );
    if (other !== undefined) moved.set(offset, other);
  });
  return moved;
}

/** `apart`: two rows or more differ. `same`: all agree and two or more have money. */
function agreement(
  shape: TableShape,
  ground: Ground,
  match: Int32Array,
  offset: number,
  at: number,
): "same" | "apart" | "other" {
  let differing = 0;
  let money = 0;
  for (let row = 0; row < match.length; row += 1) {
    const one = ground.cases[match[row] ?? -1];
    if (!one) continue;
    const figure = figureAt(shape, row, offset);
    const computed = one.amounts[at] ?? 0;
    if ((Number.isNaN(figure) ? 0 : figure) !== computed) differing += 1;
    else if (computed !== 0) money += 1;
    if (differing >= 2) return "apart";
  }
  return differing === 0 && money >= 2 ? "same" : "other";
}
