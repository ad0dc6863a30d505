/** A call that compares a sum with its parts: those above the cell, or else those to its left. Pure. */
import { cellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/cell-value";
import { readNumber } from "../../plan/danish-number";
import type { CallContext } from "./call-context";
import { yearIn } from "./near";
import type { CallPlace } from "./place";
import { need, type Planning } from "./planned";
import { refused } from "./refusal";

/** TRYG.SUMAFVIGELSE. */
export function* planSumDeviation({ located }: CallContext, place: CallPlace): Planning {
  const isHeader = (cell: CellValue): boolean =>
    !isFigure(cell) || located.years.includes(yearIn(cell) ?? 0);
  const { row, column } = place;
  const inColumn = sumIn(place.above, isHeader);
  const inRow = inColumn ?? sumIn(place.left, isHeader);
  const found = yield* need(inRow ?? refused({ code: "noSum", params: {} }));
  const at = (index: number): string =>
    inColumn === undefined ? cellAddress(row, index) : cellAddress(index, column);
  const cell = at(found.sum);
  const parts = `${at(found.first)}:${at(found.sum - 1)}`;
  return {
    formula: { call: "SUMDEVIATION", of: [{ address: cell }, { address: parts }] },
    reads: [{ code: "sum", params: { cell, parts } }],
    rows: 1,
    columns: 1,
  };
}

/** The last cell as the sum of those before it, back to a header; blank cells may be among them. */
function sumIn(
  cells: readonly CellValue[],
  isHeader: (cell: CellValue) => boolean,
): { readonly first: number; readonly sum: number } | undefined {
  const sum = cells.length - 1;
  const last = cells[sum] ?? "";
  if (last === "" || isHeader(last)) return undefined;
  let first = sum;
  let parts = 0;
  for (let at = sum - 1; at >= 0; at -= 1) {
    const cell = cells[at] ?? "";
    if (cell === "") continue;
    if (isHeader(cell)) break;
    first = at;
    parts += 1;
  }
  return parts < 2 ? undefined : { first, sum };
}

/** Whether the cell is a number or a text meant as one: the function says what is wrong with a part such as `30.000.`. */
function isFigure(cell: CellValue): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && /\d/.test(cell) && readNumber(cell).kind !== "refused";
}
