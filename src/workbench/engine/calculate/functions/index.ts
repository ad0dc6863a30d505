/** The functions the engine has of its own; every other one is the library's. */
import type { Locale } from "../../locale/locale";
import type { CellValue } from "../../model";
import type { Context } from "../context";
import type { Expression } from "../expression";
import type { Operand } from "../operands";
import { aggregateFunctions } from "./aggregate";
import { conditionalFunctions } from "./conditional";
import { informationFunctions } from "./information";
import { lambdaFunctions } from "./lambda";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { numberFunctions } from "./number";
import { referenceFunctions } from "./reference";
import { textFunctions } from "./text";

interface Arity {
  readonly min: number;
  readonly max: number;
}
/** Of single values; arrays are gone through value by value. */
export interface SingleFunction extends Arity {
  readonly kind: "single";
  readonly run: (values: readonly CellValue[], locale: Locale) => CellValue;
}
export type Evaluate = (expression: Expression | null, context: Context) => Operand;

/** Takes references and arrays as they are; `evaluate` is for functions among the arguments. */
export interface WholeFunction extends Arity {
  readonly kind: "whole";
  readonly run: (args: readonly Operand[], context: Context, evaluate: Evaluate) => Operand;
}
/** Decides itself which arguments are calculated. */
export interface LazyFunction {
  readonly kind: "lazy";
  readonly run: (
    args: readonly (Expression | null)[],
    context: Context,
    evaluate: Evaluate,
  ) => Operand;
}
type WorksheetFunction = SingleFunction | WholeFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;

const functions = new Map<string, WorksheetFunction>(
  [
    aggregateFunctions,
    conditionalFunctions,
    informationFunctions,
    lambdaFunctions,
    logicFunctions,
    lookupFunctions,
    numberFunctions,
    referenceFunctions,
    textFunctions,
  ].flatMap((table) => Object.entries(table)),
);

/** By upper-case name. */
export function findFunction(name: string): WorksheetFunction | undefined {
  return functions.get(name);
}
