/**
 * The host's half of custom functions. The engine's calls go out as messages to Office.js's function runtime,
 * one bundle per calculation round; the runtime answers in batches. Names the workbook uses (TRYG.RESTERENDE)
 * become the ids the add-in associated (REMAINING) by the add-in's own metadata.
 */
import type {
  CellValue,
  ErrorCode,
  FunctionAnswer,
  FunctionArgument,
  WorkbookModel,
} from "../engine/model";
import type { FunctionRuntime } from "../objects/session";
import { valueIn, valueOut } from "../objects/range-values";
import type { MessageEntry } from "./messages";

const functionCategory = 1;
const invokeType = 1000;
const cancelType = 1001;

/** One function of the add-in's `functions.json`. */
export interface FunctionMetadata {
  readonly id: string;
  /** As people write it, without the namespace. */
  readonly name: string;
}

export interface FunctionHost {
  /** Makes the add-in's functions known to the workbook. `namespace` stands before the dot. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void;
}

export function createFunctionRuntime(
  model: WorkbookModel,
  send: (entry: MessageEntry) => void,
): FunctionRuntime & FunctionHost {
  let ready = false;
  let early: MessageEntry[] = [];
  let next = 1;
  const post = (type: number, message: unknown): void => {
    const entry: MessageEntry = [
      functionCategory,
      type,
      "",
      JSON.stringify(message),
      next++,
      false,
    ];
    if (ready) send(entry);
    else early.push(entry);
  };
  return {
    register(namespace, functions) {
      const ids = new Map(
        functions.map(({ id, name }) => [`${namespace}.${name}`.toUpperCase(), id.toUpperCase()]),
      );
      model.setCustomFunctions({
        names: [...ids.keys()],
        invoke(calls) {
          for (const { id, name, args, address } of calls)
            post(invokeType, [id, ids.get(name) ?? name, args.map(argumentOut), address, 0]);
        },
        cancel(cancelled) {
          for (const invocationId of cancelled) post(cancelType, { invocationId });
        },
      });
    },
    ready() {
      ready = true;
      for (const entry of early) send(entry);
      early = [];
    },
    answer(results) {
      const answers = results.flatMap((result) => {
        if (!Array.isArray(result) || typeof result[0] !== "number") return [];
        return [{ id: result[0], answer: answerIn(result) }];
      });
      model.answer(answers);
    },
  };
}

/** Arguments travel as rows of values, a single value as one; blanks are null, as on the web. */
function argumentOut(argument: FunctionArgument): unknown {
  const out = (value: CellValue): unknown => (value === null ? null : valueOut(value));
  return isRows(argument) ? argument.map((row) => row.map(out)) : out(argument);
}

function isRows(argument: FunctionArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

/** `[id, true, value]` or `[id, false, message, code]`. */
function answerIn(result: readonly unknown[]): FunctionAnswer {
  const [, succeeded, value, code] = result;
  if (succeeded !== true) return { error: errorCode(code), message: messageText(value) };
  if (!Array.isArray(value)) return { value: blankAsZero(value) };
  const rows: readonly unknown[] = value;
  return {
    value: rows.map((row) =>
      Array.isArray(row) ? row.map((each: unknown) => blankAsZero(each)) : [blankAsZero(row)],
    ),
  };
}

/** null in a result becomes 0 (learn.microsoft.com, "Custom functions: handle blanks"). */
function blankAsZero(value: unknown): CellValue {
  return value === null || value === undefined ? 0 : valueIn(value);
}

function messageText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

const codes: readonly ErrorCode[] = [
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#NAME?",
  "#REF!",
];

function errorCode(code: unknown): ErrorCode {
  return codes.find((known) => known === code) ?? "#VALUE!";
}
