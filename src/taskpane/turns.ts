export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** One piece of work after the other: a ribbon command may come while the pane is still opening. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
