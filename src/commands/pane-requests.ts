/**
 * What a ribbon command asks of the pane. Commands and pane live in one runtime, but a command may come before
 * the pane's view has loaded: a request waits until there is a view to take it.
 */
export type PaneRequest = "check" | "updateOverview";
type Taker = (request: PaneRequest) => void;

const waiting: PaneRequest[] = [];
let taker: Taker | undefined;

/** Hands a request to the pane, now or when it appears. */
export function requestFromPane(request: PaneRequest): void {
  if (taker) taker(request);
  else waiting.push(request);
}

/** The pane takes requests from now on; the returned function ends that. */
export function takeRequests(take: Taker): () => void {
  taker = take;
  for (const request of waiting.splice(0)) take(request);
  return () => {
    if (taker === take) taker = undefined;
  };
}
