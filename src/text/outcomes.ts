/** What the pane says of one piece of work. */
export interface Outcomes {
  readonly busy: string;
  readonly done: string;
  readonly failed: string;
}

/** The sentences of a piece of work: while it is under way, when it is done, and when it could not be done. */
export const outcomes = (busy: string, done: string, failed: string): Outcomes => ({
  busy,
  done,
  failed,
});
