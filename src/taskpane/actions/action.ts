/**
 * What people can have the pane do to the workbook. An action is one file here, and its sentences under the same key in
 * `src/text/<language>/actions.ts`; who offers it gives it to `PaneStore.carryOut`.
 */
import type { FirstSentences } from "../../text/first-sentences";
import type { Report } from "../../workbook/change/report";

/** What has sentences for being under way, done and failed: every action, and what the pane itself does. */
export type Work = keyof FirstSentences["actions"];

export interface Action<Given extends readonly unknown[]> {
  readonly work: Work;
  /** Imports the workbook's code within, so that it is fetched when the action is first used. */
  run(...given: Given): Promise<Report>;
}

export function defineAction<Given extends readonly unknown[]>(
  action: Action<Given>,
): Action<Given> {
  return action;
}
