/** Runs a reading that pauses between its steps to the end, without the pauses. */
export function inOneGo<Read>(steps: Generator<undefined, Read>): Read {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
