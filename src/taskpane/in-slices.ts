/** A pause in which the browser draws and answers the person. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Slicing<Step> {
  /** The longest time in milliseconds for which the pane may not respond. */
  readonly slice: number;
  /** Asked after every pause: when the answer is no longer wanted, the work ends there. */
  isWanted(): boolean;
  /** Called after every slice but the last, with its steps and the latest of them. */
  onSlice?(steps: readonly Step[], latest: Step): void;
}

/** Works in short slices, so that the pane stays responsive. Undefined when the answer was no longer wanted. */
export async function inSlices<Step, Result>(
  work: Iterator<Step, Result>,
  { slice, isWanted, onSlice }: Slicing<Step>,
): Promise<Result | undefined> {
  for (;;) {
    const until = performance.now() + slice;
    const steps: Step[] = [];
    let step = work.next();
    while (step.done !== true && performance.now() < until) {
      steps.push(step.value);
      step = work.next();
    }
    if (step.done === true) return step.value;
    onSlice?.([...steps, step.value], step.value);
    await pause();
    if (!isWanted()) return undefined;
  }
}
