/** Reads an input in short slices, so that the pane stays responsive, and stops when the answer is no longer wanted. */
import type { Answers, ImportContext, Proposal } from "../../../import/proposal";
import { type ImportInput, proposing } from "../../../import/propose";

/** The longest time for which the pane may not respond. */
const sliceInMilliseconds = 16;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Undefined when `isWanted` said no between two slices. */
export async function readInSlices(
  input: ImportInput,
  context: ImportContext,
  answers: Answers,
  isWanted: () => boolean,
): Promise<Proposal | undefined> {
  const steps = proposing(input, context, answers);
  for (;;) {
    const until = performance.now() + sliceInMilliseconds;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    await pause();
    if (!isWanted()) return undefined;
  }
}
