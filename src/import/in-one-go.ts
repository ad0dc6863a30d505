/** Runs a reading in steps to its end, where nobody waits between them. */
export function inOneGo<Read>(steps: Generator<undefined, Read>): Read {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
