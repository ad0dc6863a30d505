/**
 * The host's half of custom functions. The engine's calls go out as messages to Office.js's function runtime,
 * one bundle per calculation round; the runtime answers in batches. Names the workbook uses (TRYG.RESTERENDE)
 * become the ids the add-in associated (REMAINING) by the add-in's own metadata.
 */
import type { ErrorCode, FunctionAnswer, WorkbookModel } from "../engine/model";
import type { FunctionRuntime } from "../objects/session";
import {
  argumentsOut,
  errorAmong,
  functionsByName,
  resultIn,
  type FunctionsMetadata,
} from "./function-calls";
import type { MessageEntry } from "./messages";

const functionCategory = 1;
const messageTypes = { invoke: 1000, cancel: 1001 } as const;

/** Flags of an invocation (office-js's function runtime): 1 lets it be cancelled, 4 lets error values in. */
const cancelable = 1;
const allowErrors = 4;

export interface FunctionHost {
  /** Makes the add-in's functions known to the workbook. `namespace` stands before the dot. */
  register(namespace: string, metadata: FunctionsMetadata): void;
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
    register(namespace, metadata) {
      const functions = functionsByName(namespace, metadata);
      const takesErrors = metadata.allowErrorForDataTypeAny === true;
      model.setCustomFunctions({
        names: [...functions.keys()],
        invoke(calls) {
          const refused: { id: number; answer: FunctionAnswer }[] = [];
          for (const call of calls) {
            const known = functions.get(call.name.toUpperCase());
            const error = takesErrors ? undefined : errorAmong(call);
            if (!known || error) {
              refused.push({ id: call.id, answer: error ?? { error: "#NAME?", message: "" } });
              continue;
            }
            const args = argumentsOut(call, known);
            const ends = known.options?.cancelable === true ? cancelable : 0;
            const flags = ends | (takesErrors ? allowErrors : 0);
            post(messageTypes.invoke, [call.id, known.id, args, call.address, flags]);
          }
          if (refused.length > 0) queueMicrotask(() => model.answer(refused));
        },
        cancel(ids) {
          for (const invocationId of ids) post(messageTypes.cancel, { invocationId });
        },
      });
    },
    ready() {
      ready = true;
      for (const entry of early) send(entry);
      early = [];
    },
    answer(results) {
      model.answer(
        results.flatMap((result) =>
          Array.isArray(result) && typeof result[0] === "number"
            ? [{ id: result[0], answer: answerIn(result) }]
            : [],
        ),
      );
    },
  };
}

/** `[id, true, value]` or `[id, false, message, code]`. */
function answerIn(result: readonly unknown[]): FunctionAnswer {
  const [, succeeded, value, code] = result;
  if (succeeded === true) return resultIn(value);
  return { error: errorNumbered(code), message: typeof value === "string" ? value : "" };
}

/** The function runtime's numbers for errors; what it has no number for shows as #VALUE! in Excel. */
const errorsByNumber: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

function errorNumbered(code: unknown): ErrorCode {
  return (typeof code === "number" ? errorsByNumber[code] : undefined) ?? "#VALUE!";
}
