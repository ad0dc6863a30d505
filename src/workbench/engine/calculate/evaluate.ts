/** From a formula's tree to what it gives. */
import { applyLambda } from "./apply-lambda";
import { fold } from "../../cells/case-fold";
import { containsCell } from "../../cells/rectangle";
import { cellError, isCellError } from "../grid/values";
import { toNumber } from "./coerce";
import { type Context, isMany, lift, single, toMatrix } from "./context";
import type { Expression } from "./expression";
import { findFunction } from "./functions/index";
import { callLibrary } from "./library";
import { Cells, Lambda, Matrix, type Operand } from "./operands";
import { combine, combineReferences, isReferenceOperator } from "./operators";

export function evaluate(expression: Expression | null, context: Context): Operand {
  if (expression === null) return null;
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "array":
      return Matrix.of(expression.rows);
    case "reference":
    case "structured":
      return bound(context, expression.slot);
    case "name":
      return context.locals.get(fold(expression.name)) ?? bound(context, expression.slot);
    case "spilled":
      return spilledArea(evaluate(expression.of, context), context);
    case "prefix":
      return prefixed(expression.operator, evaluate(expression.of, context), context);
    case "percent":
      return lift([evaluate(expression.of, context)], context, ([value = null]) => {
        const number = toNumber(value, context.around.locale);
        return isCellError(number) ? number : number / 100;
      });
    case "binary":
      return binary(expression, context);
    case "call":
      return call(expression.name, expression.args, context);
  }
}

function bound(context: Context, index: number): Operand {
  const slot = context.slots[index];
  if (slot === undefined) return cellError("#NAME?");
  if (slot instanceof Cells || isCellError(slot)) return slot;
  return evaluate(slot.parsed.root, { ...context, slots: slot.slots, locals: new Map() });
}

function binary(
  { operator, left, right }: Extract<Expression, { readonly kind: "binary" }>,
  context: Context,
): Operand {
  const a = evaluate(left, context);
  const b = evaluate(right, context);
  if (!isReferenceOperator(operator))
    return isMany(a) || isMany(b)
      ? lift([a, b], context, ([x = null, y = null]) =>
          combine(operator, x, y, context.around.locale),
        )
      : combine(operator, single(a, context), single(b, context), context.around.locale);
  // A union has a meaning only as an argument of few functions, none of which is imitated.
  return operator === "," ? cellError("#VALUE!") : combineReferences(operator, a, b);
}

function prefixed(operator: "-" | "+" | "@", operand: Operand, context: Context): Operand {
  if (operator === "+") return operand;
  if (operator === "@") return intersection(operand, context);
  return lift([operand], context, ([value = null]) => {
    const number = toNumber(value, context.around.locale);
    return isCellError(number) ? number : 0 - number;
  });
}

/** `@`: of several cells the one in the formula's own row or column (Microsoft, "Implicit intersection operator"). */
function intersection(operand: Operand, context: Context): Operand {
  if (operand instanceof Matrix) return operand.at(0, 0);
  if (!(operand instanceof Cells) || !isMany(operand)) return operand;
  const { row, column } = context.formula;
  if (operand.columns === 1 && row >= operand.row && row < operand.row + operand.rows)
    return operand.part(row - operand.row, 0, 1, 1);
  if (operand.rows === 1 && column >= operand.column && column < operand.column + operand.columns)
    return operand.part(0, column - operand.column, 1, 1);
  return cellError("#VALUE!");
}

/** `A1#`: the area that the formula in A1 fills. */
function spilledArea(operand: Operand, context: Context): Operand {
  if (isCellError(operand)) return operand;
  if (!(operand instanceof Cells)) return cellError("#REF!");
  const formula = context.around.formulaAt(operand.sheet, operand.row, operand.column);
  if (!formula) return cellError("#REF!");
  const first = context.around.valueAt(operand.sheet, operand.row, operand.column);
  if (formula.spills && formula.wanted && containsCell(formula.wanted, operand))
    return Cells.of(operand.sheet, formula.wanted);
  return isCellError(first) ? first : operand;
}

function call(name: string, args: readonly (Expression | null)[], context: Context): Operand {
  const found = findFunction(name);
  if (found?.kind === "lazy") return found.run(args, context, evaluate);
  const local = context.locals.get(fold(name));
  const values = args.map((arg) => evaluate(arg, context));
  if (local instanceof Lambda) return applyLambda(local, values, context, evaluate);
  if (found) {
    if (args.length < found.min || args.length > found.max) return cellError("#VALUE!");
    return found.kind === "single"
      ? lift(values, context, (each) => found.run(each, context.around.locale))
      : found.run(values, context, evaluate);
  }
  const outside = context.around.callOutside(name, values, context);
  if (outside !== undefined) return outside;
  const known = callLibrary(
    name,
    values.map((value) =>
      isMany(value) || value instanceof Cells ? toMatrix(value, context) : single(value, context),
    ),
  );
  if (known === undefined) context.formula.metUnknown = true;
  return known ?? cellError("#NAME?");
}
