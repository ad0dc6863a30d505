/** Functions that choose; only what is chosen is calculated. */
import { cellError, isCellError } from "../../grid/values";
import type { CellError, CellValue } from "../../model";
import { toBoolean, toNumber } from "../coerce";
import { compareValues } from "../compare";
import { type Context, eachValue, isMany, lift, single } from "../context";
import type { Operand } from "../operands";
import type { FunctionTable, LazyFunction, WholeFunction } from "./index";

const wrong = cellError("#VALUE!");

const choose: LazyFunction = {
  kind: "lazy",
  run: (args, context, evaluate) => {
    if (args.length < 2 || args.length > 3) return wrong;
    const condition = evaluate(args[0] ?? null, context);
    const branch = (chosen: boolean): Operand => {
      if (chosen) return evaluate(args[1] ?? null, context);
      return args.length > 2 ? evaluate(args[2] ?? null, context) : false;
    };
    if (isMany(condition))
      return lift([condition, branch(true), branch(false)], context, (values) => {
        const [tested = null, yes = null, no = null] = values;
        const chosen = toBoolean(tested, context.around.locale);
        return isCellError(chosen) ? chosen : chosen ? yes : no;
      });
    const chosen = toBoolean(single(condition, context), context.around.locale);
    return isCellError(chosen) ? chosen : branch(chosen);
  },
};

/** IFERROR and IFNA. */
function instead(isMeant: (value: CellValue) => boolean): LazyFunction {
  return {
    kind: "lazy",
    run: (args, context, evaluate) => {
      if (args.length !== 2) return wrong;
      const value = evaluate(args[0] ?? null, context);
      if (isMany(value))
        return lift(
          [value, evaluate(args[1] ?? null, context)],
          context,
          ([tried = null, other = null]) => (isMeant(tried) ? other : tried),
        );
      return isMeant(single(value, context)) ? evaluate(args[1] ?? null, context) : value;
    },
  };
}

const firstTrue: LazyFunction = {
  kind: "lazy",
  run: (args, context, evaluate) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const chosen = toBoolean(
        single(evaluate(args[index] ?? null, context), context),
        context.around.locale,
      );
      if (isCellError(chosen)) return chosen;
      if (chosen) return evaluate(args[index + 1] ?? null, context);
    }
    return cellError("#N/A");
  },
};

const matching: LazyFunction = {
  kind: "lazy",
  run: (args, context, evaluate) => {
    const wanted = single(evaluate(args[0] ?? null, context), context);
    if (isCellError(wanted)) return wanted;
    let index = 1;
    for (; index + 1 < args.length; index += 2) {
      const candidate = single(evaluate(args[index] ?? null, context), context);
      if (isCellError(candidate)) return candidate;
      if (compareValues(wanted, candidate) === 0) return evaluate(args[index + 1] ?? null, context);
    }
    return index < args.length ? evaluate(args[index] ?? null, context) : cellError("#N/A");
  },
};

const numbered: LazyFunction = {
  kind: "lazy",
  run: (args, context, evaluate) => {
    const number = toNumber(
      single(evaluate(args[0] ?? null, context), context),
      context.around.locale,
    );
    if (isCellError(number)) return number;
    const index = Math.trunc(number);
    return index < 1 || index >= args.length ? wrong : evaluate(args[index] ?? null, context);
  },
};

/** AND, OR, XOR: texts in cells do not count, and without a single truth value there is no answer. */
function together(decide: (trues: number, falses: number) => boolean): WholeFunction {
  return {
    kind: "whole",
    min: 1,
    max: 255,
    run: (args, context: Context) => {
      let trues = 0;
      let falses = 0;
      const faults: CellError[] = [];
      for (const arg of args)
        eachValue(arg, context, (value, given) => {
          if (typeof value === "string" && !given) return;
          const truth = toBoolean(value, context.around.locale);
          if (isCellError(truth)) faults.push(truth);
          else if (truth) trues++;
          else falses++;
        });
      const [fault] = faults;
      if (fault) return fault;
      return trues + falses === 0 ? wrong : decide(trues, falses);
    },
  };
}

export const logicFunctions: FunctionTable = {
  AND: together((_, falses) => falses === 0),
  CHOOSE: numbered,
  FALSE: { kind: "single", min: 0, max: 0, run: () => false },
  IF: choose,
  IFERROR: instead(isCellError),
  IFNA: instead((value) => isCellError(value) && value.error === "#N/A"),
  IFS: firstTrue,
  NOT: {
    kind: "single",
    min: 1,
    max: 1,
    run: ([value = null], locale) => {
      const truth = toBoolean(value, locale);
      return isCellError(truth) ? truth : !truth;
    },
  },
  OR: together((trues) => trues > 0),
  SWITCH: matching,
  TRUE: { kind: "single", min: 0, max: 0, run: () => true },
  XOR: together((trues) => trues % 2 === 1),
};
