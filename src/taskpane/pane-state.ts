import type { CopyChanges } from "../workbook/generated/copy-memory";
import type { PlanSnapshot } from "../workbook/read/snapshot";
import type { WorkbookState } from "../workbook/read/workbook-state";
import { type History, noHistory } from "./history";
import type { TabKey } from "./tabs/tab-keys";
import type { Task } from "./task";

/** What the pane knows, whichever of its tabs is shown. */
export interface PaneState {
  readonly task: Task;
  readonly tab: TabKey;
  /** Undefined until the workbook has been looked at. */
  readonly workbook: WorkbookState | undefined;
  /** The plan as last read; undefined when there is none. */
  readonly reading: PlanSnapshot | undefined;
  readonly copyChanges: CopyChanges | undefined;
  readonly history: History;
  /** How often the pane has changed the workbook, and how often a check was asked for. A new check follows when either rises. */
  readonly changes: number;
  readonly checksAsked: number;
}

export const atFirst: PaneState = {
  task: { kind: "idle" },
  tab: "start",
  workbook: undefined,
  reading: undefined,
  copyChanges: undefined,
  history: noHistory,
  changes: 0,
  checksAsked: 0,
};
