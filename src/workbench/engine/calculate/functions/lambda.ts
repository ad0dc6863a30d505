/** LET, LAMBDA and the functions that apply a LAMBDA over arrays. */
import { fold } from "../../../cells/case-fold";
import { cellError, isCellError } from "../../grid/values";
import type { CellValue } from "../../model";
import { type Context, single, toMatrix } from "../context";
import { applyLambda } from "../apply-lambda";
import type { Expression } from "../expression";
import { Lambda, Matrix, type Operand } from "../operands";
import { toNumber } from "../coerce";
import type { FunctionTable, LazyFunction, WholeFunction } from "./index";

const wrong = cellError("#VALUE!");

function variable(expression: Expression | null | undefined): string | null {
  return expression?.kind === "name" ? fold(expression.name) : null;
}

const letNames: LazyFunction = {
  kind: "lazy",
  run: (args, context, evaluate) => {
    let inner: Context = context;
    for (let index = 0; index + 1 < args.length; index += 2) {
      const name = variable(args[index]);
      if (name === null) return cellError("#NAME?");
      const value = evaluate(args[index + 1] ?? null, inner);
      inner = { ...inner, locals: new Map(inner.locals).set(name, value) };
    }
    return args.length % 2 === 1 ? evaluate(args.at(-1) ?? null, inner) : wrong;
  },
};

const lambda: LazyFunction = {
  kind: "lazy",
  run: (args, context) => {
    const body = args.at(-1);
    const names = args.slice(0, -1).map(variable);
    if (!body || names.includes(null)) return wrong;
    return new Lambda(
      names.flatMap((name) => (name === null ? [] : [name])),
      body,
      context.locals,
      context.slots,
    );
  },
};

/** A LAMBDA as the last argument, applied to what `calls` makes of the others. */
function applied(
  min: number,
  calls: (
    args: readonly Operand[],
    context: Context,
    use: (...values: Operand[]) => CellValue,
  ) => Operand,
): WholeFunction {
  return {
    kind: "whole",
    min,
    max: 255,
    run: (args, context, evaluate) => {
      const last = args.at(-1);
      if (!(last instanceof Lambda)) return wrong;
      const use = (...values: Operand[]): CellValue => {
        const value = single(applyLambda(last, values, context, evaluate), context);
        return value ?? 0;
      };
      return calls(args.slice(0, -1), context, use);
    },
  };
}

const byLine = (axis: "rows" | "columns"): WholeFunction =>
  applied(2, ([array = null], context, use) => {
    const matrix = toMatrix(array, context);
    const values: CellValue[] = [];
    for (let line = 0; line < matrix[axis]; line++)
      values.push(
        use(
          axis === "rows"
            ? new Matrix(
                1,
                matrix.columns,
                Array.from({ length: matrix.columns }, (_, c) => matrix.at(line, c)),
              )
            : new Matrix(
                matrix.rows,
                1,
                Array.from({ length: matrix.rows }, (_, r) => matrix.at(r, line)),
              ),
        ),
      );
    return axis === "rows"
      ? new Matrix(values.length, 1, values)
      : new Matrix(1, values.length, values);
  });

const map = applied(2, (arrays, context, use) => {
  const matrices = arrays.map((array) => toMatrix(array, context));
  const [first] = matrices;
  if (!first || matrices.some((m) => m.values.length !== first.values.length)) return wrong;
  const values = first.values.map((_, index) =>
    use(...matrices.map((m) => m.values[index] ?? null)),
  );
  return new Matrix(first.rows, first.columns, values);
});

const scan = applied(3, ([start = null, array = null], context, use) => {
  const matrix = toMatrix(array, context);
  let sum: CellValue = single(start, context);
  const values = matrix.values.map((value) => (sum = use(sum, value)));
  return new Matrix(matrix.rows, matrix.columns, values);
});

const reduce = applied(3, ([start = null, array = null], context, use) => {
  let sum: Operand = start;
  for (const value of toMatrix(array, context).values) sum = use(sum, value);
  return sum;
});

const makeArray = applied(3, ([height = null, width = null], context, use) => {
  const rows = toNumber(single(height, context), context.around.locale);
  const columns = toNumber(single(width, context), context.around.locale);
  if (isCellError(rows)) return rows;
  if (isCellError(columns)) return columns;
  if (rows < 1 || columns < 1 || rows * columns > 1_000_000) return wrong;
  const values: CellValue[] = [];
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++) values.push(use(row, column));
  return new Matrix(rows, columns, values);
});

export const lambdaFunctions: FunctionTable = {
  BYCOL: byLine("columns"),
  BYROW: byLine("rows"),
  LAMBDA: lambda,
  LET: letNames,
  MAKEARRAY: makeArray,
  MAP: map,
  REDUCE: reduce,
  SCAN: scan,
};
