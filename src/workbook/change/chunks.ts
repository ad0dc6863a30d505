/** A long list of operations in chunks, since a request to Excel on the web may not pass 5 MB. Pure. */
import type { Content, Contents, Operation } from "./operation";

/** Two thirds of the limit hold 2.000 activities in one request, and leave room for what is read back. */
export const byteBudget = 3_300_000;

/** The bytes of an action beside its contents: object paths, names, ids. */
const perOperation = 400;
const perCell = 4;
/** Such as `D4:D17,`. */
const perArea = 12;
/** Cells on a sheet that was there are read before and after they are written, so the answer has them several times. */
const readBack = 3;

/** The operations in order, in chunks within the budget of bytes; large blocks are cut by rows. */
export function chunksOf(
  operations: readonly Operation[],
  budget: number = byteBudget,
): readonly (readonly Operation[])[] {
  const chunks: Operation[][] = [];
  let current: Operation[] = [];
  let size = 0;
  for (const operation of operations.flatMap((whole) => cut(whole, budget))) {
    const added = sizeOf(operation);
    // What a hidden sheet held must be known before the request that deletes it.
    const waits = operation.op === "deleteSheet" && current.at(-1)?.op !== "deleteSheet";
    if (current.length > 0 && (waits || size + added > budget)) {
      chunks.push(current);
      current = [];
      size = 0;
    }
    current.push(operation);
    size += added;
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}

function sizeOf(operation: Operation): number {
  if (operation.op === "mark") {
    const formats = operation.held.length + operation.marks.length;
    const areas = operation.marks.reduce((sum, mark) => sum + mark.areas.length, 0);
    return perOperation * (1 + formats) + perArea * areas;
  }
  if (operation.op === "restore") {
    const { formulas } = operation.kept;
    return perOperation + readBack * JSON.stringify(formulas).length;
  }
  if (operation.op === "setSetting") {
    return perOperation + readBack * String(operation.value).length;
  }
  if (operation.op !== "write") return perOperation;
  const weight = "id" in operation.sheet ? readBack : 1;
  const { contents } = operation.cells;
  return perOperation + weight * contents.reduce((sum, row) => sum + rowSize(row), 0);
}

function rowSize(row: Contents[number]): number {
  return row.reduce((sum, cell) => sum + cellSize(cell), 2);
}

/** JSON escapes a formula's quotes, and letters outside ASCII take two bytes: hence a tenth more than the letters. */
function cellSize(content: Content | undefined): number {
  if (typeof content !== "object") return perCell;
  if ("text" in content) return perCell + Math.ceil(1.1 * content.text.length);
  if ("formula" in content) return perCell + Math.ceil(1.1 * content.formula.length);
  return perCell + 6;
}

/** A block above the budget becomes several, each of whole rows. */
function cut(operation: Operation, budget: number): readonly Operation[] {
  if (operation.op !== "write" || sizeOf(operation) <= budget) return [operation];
  const { cells: block, expected: _, ...rest } = operation;
  const weight = "id" in operation.sheet ? readBack : 1;
  const parts: Operation[] = [];
  let from = 0;
  let size = 0;
  const push = (to: number): void => {
    parts.push({
      ...rest,
      cells: { ...block, row: block.row + from, contents: block.contents.slice(from, to) },
    });
  };
  block.contents.forEach((row, at) => {
    const added = weight * rowSize(row);
    if (at > from && size + added > budget / 2) {
      push(at);
      from = at;
      size = 0;
    }
    size += added;
  });
  push(block.contents.length);
  return parts;
}
