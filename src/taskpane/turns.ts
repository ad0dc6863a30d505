export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Does one piece of work after the other, because a ribbon command may come while the pane is still opening. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
