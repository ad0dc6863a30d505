/**
 * Custom functions called straight from the workbook, without Office.js between: for the command line, where
 * the library's runtime would only add its waiting times. Arguments and results have the same shapes.
 */
import type { FunctionAnswer, WorkbookModel } from "../engine/model";
import {
  argumentsOut,
  errorAmong,
  errorNamed,
  functionsByName,
  resultIn,
  type FunctionCall,
  type FunctionsMetadata,
} from "../protocol/function-calls";

/** The add-in's functions by id, as given to `CustomFunctions.associate`. */
type Implementations = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Makes the functions known to the workbook; answers come within the same turn of the event loop. */
export function registerDirectly(
  model: WorkbookModel,
  namespace: string,
  metadata: FunctionsMetadata,
  implementations: Implementations,
): void {
  const functions = functionsByName(namespace, metadata);
  const answer = (call: FunctionCall): FunctionAnswer | Promise<FunctionAnswer> => {
    const known = functions.get(call.name.toUpperCase());
    const implementation = known && implementations[known.id];
    if (!implementation) return { error: "#NAME?", message: "" };
    const error = metadata.allowErrorForDataTypeAny === true ? undefined : errorAmong(call);
    if (error) return error;
    try {
      const result: unknown = Reflect.apply(implementation, undefined, [
        ...argumentsOut(call, known),
        { address: call.address, functionName: known.id },
      ]);
      return result instanceof Promise ? result.then(resultIn, thrownIn) : resultIn(result);
    } catch (thrown) {
      return thrownIn(thrown);
    }
  };
  model.setCustomFunctions({
    names: [...functions.keys()],
    invoke(calls) {
      const answers = calls.map(async (call) => ({ id: call.id, answer: await answer(call) }));
      void Promise.all(answers).then((done) => model.answer(done));
    },
    cancel: () => undefined,
  });
}

/** A `CustomFunctions.Error` keeps its code and sentence; anything else thrown is #VALUE!. */
function thrownIn(thrown: unknown): FunctionAnswer {
  if (!(thrown instanceof Error)) return { error: "#VALUE!", message: "" };
  const code = "code" in thrown ? thrown.code : undefined;
  return { error: errorNamed(code), message: code === undefined ? "" : thrown.message };
}
