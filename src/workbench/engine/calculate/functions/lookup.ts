/** Finding values: MATCH, XMATCH, INDEX, XLOOKUP, VLOOKUP, HLOOKUP. */
import { cellError, isCellError } from "../../grid/values";
import type { CellError, CellValue } from "../../model";
import { toNumber } from "../coerce";
import { compareValues, lookupKey } from "../compare";
import { type Context, isMany, lift, single, toMatrix } from "../context";
import { Cells, Matrix, type Operand } from "../operands";
import { wildcard } from "./criteria";
import type { FunctionTable, WholeFunction } from "./index";

const missing = cellError("#N/A");
type Line = Cells | Matrix;

function asLine(operand: Operand): Line | CellError {
  if (operand instanceof Cells || operand instanceof Matrix)
    return operand.rows === 1 || operand.columns === 1 ? operand : missing;
  if (isCellError(operand)) return operand;
  return typeof operand === "object" && operand !== null ? missing : new Matrix(1, 1, [operand]);
}

/** How the value may differ from what is sought: not, the next smaller, the next larger, or by wildcards. */
type Nearness = "exact" | "smaller" | "larger" | "wildcard";

/** The place of the value in the line, from 0; -1 when it is not there. */
function place(
  sought: CellValue,
  line: Line,
  nearness: Nearness,
  fromEnd: boolean,
  context: Context,
): number {
  const key = lookupKey(sought);
  if (key === null) return -1;
  const pattern = nearness === "wildcard" && typeof sought === "string" ? wildcard(sought) : null;
  if (!pattern && line instanceof Cells) {
    const found = context.around.positions(line).get(key);
    const exact = fromEnd ? found?.at(-1) : found?.[0];
    if (exact !== undefined) return exact;
    if (nearness === "exact" || nearness === "wildcard") return -1;
  }
  const { values } = toMatrix(line, context);
  return pattern || nearness === "exact" || nearness === "wildcard"
    ? exactPlace(
        values,
        (value) =>
          pattern ? typeof value === "string" && pattern.test(value) : lookupKey(value) === key,
        fromEnd,
      )
    : nearestPlace(values, sought, nearness === "smaller" ? 1 : -1, fromEnd);
}

function exactPlace(
  values: readonly CellValue[],
  accepts: (value: CellValue) => boolean,
  fromEnd: boolean,
): number {
  return fromEnd ? values.findLastIndex(accepts) : values.findIndex(accepts);
}

/** The largest of those not above (sign 1), or the smallest of those not below (sign -1), of the same kind. */
function nearestPlace(
  values: readonly CellValue[],
  sought: CellValue,
  sign: 1 | -1,
  fromEnd: boolean,
): number {
  let best = -1;
  let bestValue: CellValue = null;
  if (isCellError(sought)) return best;
  values.forEach((value, index) => {
    if (value === null || isCellError(value) || typeof value !== typeof sought) return;
    if (sign * compareValues(value, sought) > 0) return;
    const order = best < 0 || isCellError(bestValue) ? 1 : sign * compareValues(value, bestValue);
    if (order > 0 || (order === 0 && fromEnd)) {
      best = index;
      bestValue = value;
    }
  });
  return best;
}

/** MATCH takes sorted lines for its nearest modes; the last of equal values is found there, as in Excel. */
const match: WholeFunction = {
  kind: "whole",
  min: 2,
  max: 3,
  run: ([sought = null, where = null, mode], context) => {
    const line = asLine(where);
    if (isCellError(line)) return line;
    return lift([sought, mode ?? 1], context, ([value = null, wanted = null]) => {
      const type = toNumber(wanted, context.around.locale);
      if (isCellError(value)) return value;
      if (isCellError(type)) return type;
      const nearness = type === 0 ? "wildcard" : type > 0 ? "smaller" : "larger";
      const found = place(value, line, nearness, type > 0, context);
      return found < 0 ? missing : found + 1;
    });
  },
};

const modes: Readonly<Record<string, Nearness>> = {
  "0": "exact",
  "-1": "smaller",
  "1": "larger",
  "2": "wildcard",
};

function extendedPlace(
  sought: CellValue,
  line: Line,
  mode: CellValue,
  direction: CellValue,
  context: Context,
): number | CellError {
  const { locale } = context.around;
  const wanted = toNumber(mode, locale);
  const order = direction === null ? 1 : toNumber(direction, locale);
  if (isCellError(wanted)) return wanted;
  if (isCellError(order)) return order;
  const nearness = modes[String(wanted)];
  if (!nearness) return cellError("#VALUE!");
  return place(sought, line, nearness, order < 0, context);
}

const extendedMatch: WholeFunction = {
  kind: "whole",
  min: 2,
  max: 4,
  run: ([sought = null, where = null, mode = 0, direction = 1], context) => {
    const line = asLine(where);
    if (isCellError(line)) return line;
    return lift([sought, mode, direction], context, ([value = null, how = null, order = null]) => {
      if (isCellError(value)) return value;
      const found = extendedPlace(value, line, how, order, context);
      if (isCellError(found)) return found;
      return found < 0 ? missing : found + 1;
    });
  },
};

const extendedLookup: WholeFunction = {
  kind: "whole",
  min: 3,
  max: 6,
  run: (
    [sought = null, where = null, results = null, otherwise, mode = 0, direction = 1],
    context,
  ) => {
    const line = asLine(where);
    if (isCellError(line)) return line;
    if (isCellError(results)) return results;
    const from = results instanceof Cells ? results : toMatrix(results, context);
    const down = line.columns === 1;
    const fits = down ? from.rows === line.rows : from.columns === line.columns;
    if (!fits) return cellError("#VALUE!");
    const pick = (value: CellValue): Operand => {
      if (isCellError(value)) return value;
      const found = extendedPlace(
        value,
        line,
        single(mode, context),
        single(direction, context),
        context,
      );
      if (isCellError(found)) return found;
      if (found < 0) return otherwise ?? missing;
      return down ? partOf(from, found, 0, 1, from.columns) : partOf(from, 0, found, from.rows, 1);
    };
    if (!isMany(sought)) return pick(single(sought, context));
    return lift([sought], context, ([value = null]) => single(pick(value), context));
  },
};

function partOf(from: Line, row: number, column: number, rows: number, columns: number): Operand {
  if (from instanceof Cells) return from.part(row, column, rows, columns);
  const values: CellValue[] = [];
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) values.push(from.at(r, c));
  return new Matrix(rows, columns, values);
}

/** INDEX gives a reference when it is given one; row or column 0 means all of them. */
const index: WholeFunction = {
  kind: "whole",
  min: 2,
  max: 4,
  run: ([where = null, rowArg = null, columnArg], context) => {
    if (isCellError(where)) return where;
    const from = where instanceof Cells ? where : toMatrix(where, context);
    const pick = (rowValue: CellValue, columnValue: CellValue): Operand => {
      const first = toNumber(rowValue, context.around.locale);
      const second = toNumber(columnValue, context.around.locale);
      if (isCellError(first)) return first;
      if (isCellError(second)) return second;
      // With one number a single row is counted by columns.
      const across = columnArg === undefined && from.rows === 1;
      const row = across ? 1 : Math.trunc(first);
      const column = across
        ? Math.trunc(first)
        : columnArg === undefined && from.columns === 1
          ? 1
          : Math.trunc(second);
      if (row < 0 || column < 0) return cellError("#VALUE!");
      if (row > from.rows || column > from.columns) return cellError("#REF!");
      return partOf(
        from,
        Math.max(0, row - 1),
        Math.max(0, column - 1),
        row === 0 ? from.rows : 1,
        column === 0 ? from.columns : 1,
      );
    };
    const columnGiven = columnArg ?? null;
    if (isMany(rowArg) || isMany(columnGiven))
      return lift([rowArg, columnGiven], context, ([row = null, column = null]) =>
        single(pick(row, column), context),
      );
    return pick(single(rowArg, context), single(columnGiven, context));
  },
};

/** VLOOKUP and HLOOKUP: look in the first line, answer from another. */
function lineLookup(axis: "rows" | "columns"): WholeFunction {
  return {
    kind: "whole",
    min: 3,
    max: 4,
    run: ([sought = null, where = null, number = null, nearest = true], context) => {
      if (isCellError(where)) return where;
      const from = where instanceof Cells ? where : toMatrix(where, context);
      const vertical = axis === "rows";
      const line = vertical
        ? partOf(from, 0, 0, from.rows, 1)
        : partOf(from, 0, 0, 1, from.columns);
      const keys = asLine(line);
      if (isCellError(keys)) return keys;
      return lift(
        [sought, number, nearest],
        context,
        ([value = null, which = null, near = null]) => {
          const at = toNumber(which, context.around.locale);
          if (isCellError(value)) return value;
          if (isCellError(at)) return at;
          if (at < 1) return cellError("#VALUE!");
          if (at > (vertical ? from.columns : from.rows)) return cellError("#REF!");
          const exact = near === false || near === 0;
          const found = place(value, keys, exact ? "wildcard" : "smaller", !exact, context);
          if (found < 0) return missing;
          const other = Math.trunc(at) - 1;
          return single(
            vertical ? partOf(from, found, other, 1, 1) : partOf(from, other, found, 1, 1),
            context,
          );
        },
      );
    },
  };
}

export const lookupFunctions: FunctionTable = {
  HLOOKUP: lineLookup("columns"),
  INDEX: index,
  MATCH: match,
  VLOOKUP: lineLookup("rows"),
  XLOOKUP: extendedLookup,
  XMATCH: extendedMatch,
};
