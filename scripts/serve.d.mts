/** What stands in the way of a start, in a sentence for the person who typed the command. */
export class StartError extends Error {}

/** Starts the page's and the pane's servers. Port 0 takes a free pair. */
export function startServer(options?: { port?: number }): Promise<{
  readonly url: string;
  readonly paneUrl: string;
  close(): Promise<void>;
}>;
