/** Turns the functions into ones that a host can call: faults become the host's own errors, with a sentence. */
import { say, type SentencesOf } from "../cells/message";
import type { FaultParams } from "../text/messages/faults";
import { functions } from "./catalogue";
import { isFault } from "./each";
import type { Fault, FaultError } from "./fault";

type FaultSentences = SentencesOf<FaultParams>;
/** Makes the host's error value, which a cell shows with its sentence. */
type MakeError = (error: FaultError, sentence: string) => object;
type Bound = (...args: readonly unknown[]) => unknown;

/** Every function by id. A fault of the whole call is the result itself, that of one cell stands among the results. */
export function bindFunctions(
  sentences: FaultSentences,
  makeError: MakeError,
): Record<string, Bound> {
  const errorOf = (fault: Fault): object => makeError(fault.error, say(fault.message, sentences));
  return Object.fromEntries(
    Object.entries(functions).map(([id, worksheetFunction]): [string, Bound] => [
      id,
      (...args) => withErrors(Reflect.apply(worksheetFunction, undefined, args), errorOf),
    ]),
  );
}

const isRows = (results: unknown): results is unknown[][] => Array.isArray(results);

function withErrors(results: unknown, errorOf: (fault: Fault) => object): unknown {
  if (!isRows(results)) return results;
  if (results.length === 1 && results[0]?.length === 1) {
    const only = results[0][0];
    return isFault(only) ? errorOf(only) : results;
  }
  for (const row of results)
    for (let column = 0; column < row.length; column += 1) {
      const result = row[column];
      if (isFault(result)) row[column] = errorOf(result);
    }
  return results;
}
