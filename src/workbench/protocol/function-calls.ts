/** How a call of a custom function travels: arguments in the shapes the metadata asks for, results back as cells. */
import type {
  CellValue,
  CustomFunctions,
  ErrorCode,
  FunctionAnswer,
  FunctionArgument,
} from "../engine/model";
import { valueIn, valueOut } from "../objects/range-values";

/** The part of an add-in's `functions.json` the host needs. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Error values arrive as arguments; without it such a call is not made. */
  readonly allowErrorForDataTypeAny?: boolean;
}
interface FunctionMetadata {
  readonly id: string;
  /** As people write it, without the namespace. */
  readonly name: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly options?: { readonly cancelable?: boolean };
}
interface ParameterMetadata {
  readonly dimensionality?: string;
  readonly repeating?: boolean;
}

export type FunctionCall = Parameters<CustomFunctions["invoke"]>[0][number];

/** Functions by the name a cell calls them by, `TRYG.RESTERENDE`. */
export function functionsByName(
  namespace: string,
  { functions }: FunctionsMetadata,
): ReadonlyMap<string, FunctionMetadata> {
  return new Map(functions.map((each) => [`${namespace}.${each.name}`.toUpperCase(), each]));
}

/**
 * The arguments as the function gets them: a matrix parameter rows of values even for one cell, a repeating
 * parameter all the rest in one list, an argument left out null. Blanks are null, as on the web.
 */
export function argumentsOut(
  call: FunctionCall,
  { parameters = [] }: FunctionMetadata,
): readonly unknown[] {
  const shaped = call.args.map((argument, index) =>
    argumentOut(argument, parameters[Math.min(index, parameters.length - 1)]),
  );
  const last = parameters.length - 1;
  if (parameters[last]?.repeating !== true) {
    const missing = Math.max(0, parameters.length - shaped.length);
    return [...shaped, ...Array.from({ length: missing }, () => null)];
  }
  return [...shaped.slice(0, last), shaped.slice(last)];
}

function argumentOut(
  argument: FunctionArgument,
  parameter: ParameterMetadata | undefined,
): unknown {
  const matrix = parameter?.dimensionality === "matrix";
  if (!isRows(argument)) return matrix ? [[cellOut(argument)]] : cellOut(argument);
  const rows = argument.map((row) => row.map(cellOut));
  const [[only] = []] = rows;
  return !matrix && rows.length === 1 && rows[0]?.length === 1 ? only : rows;
}

function isRows(argument: FunctionArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

/** An error value travels as an object naming its code. */
function cellOut(value: CellValue): unknown {
  if (value === null) return null;
  if (typeof value === "object") return { type: "CustomFunctionError", code: value.error };
  return valueOut(value);
}

/** The first error value among the arguments: it decides the result when the function takes none. */
export function errorAmong(call: FunctionCall): FunctionAnswer | undefined {
  for (const argument of call.args) {
    const values = isRows(argument) ? argument.flat() : [argument];
    for (const value of values)
      if (typeof value === "object" && value !== null) return { error: value.error, message: "" };
  }
  return undefined;
}

/** A result as cells: one value, or rows of them; a returned error keeps its message. */
export function resultIn(result: unknown): FunctionAnswer {
  if (Array.isArray(result)) {
    const rows: readonly unknown[] = result;
    return {
      value: rows.map((row) =>
        Array.isArray(row) ? row.map((each: unknown) => resultCell(each)) : [resultCell(row)],
      ),
    };
  }
  const value = resultCell(result);
  return typeof value === "object" && value !== null
    ? { error: value.error, message: value.message ?? "" }
    : { value };
}

/** null becomes 0 (learn.microsoft.com, "Handle and return errors from your custom function"; blanks). */
function resultCell(given: unknown): CellValue {
  if (given === null || given === undefined) return 0;
  if (typeof given !== "object") return valueIn(given);
  const code = "basicValue" in given ? given.basicValue : undefined;
  if ("type" in given && given.type === "Error") {
    const message = "message" in given && typeof given.message === "string" ? given.message : "";
    return { error: errorNamed(code), ...(message === "" ? {} : { message }) };
  }
  return typeof code === "number" || typeof code === "string" ? code : { error: "#VALUE!" };
}

const returnable: readonly ErrorCode[] = [
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#NAME?",
  "#REF!",
];

export function errorNamed(code: unknown): ErrorCode {
  return returnable.find((known) => known === code) ?? "#VALUE!";
}
