import { cellError } from "../grid/values";
import type { Context } from "./context";
import type { Evaluate } from "./functions/index";
import type { Lambda, Operand } from "./operands";

/** A function value applied; a missing argument is omitted, one too many is an error. */
export function applyLambda(
  lambda: Lambda,
  args: readonly Operand[],
  context: Context,
  evaluate: Evaluate,
): Operand {
  if (args.length > lambda.parameters.length) return cellError("#VALUE!");
  const locals = new Map(lambda.locals);
  lambda.parameters.forEach((parameter, index) => locals.set(parameter, args[index] ?? null));
  return evaluate(lambda.body, { ...context, locals, slots: lambda.slots });
}
