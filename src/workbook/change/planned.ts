/** A change as it is planned, before anything is written. */
import type { Operation, OperationOf } from "./operation";
import type { ReportLine } from "./report";
import type { KeptSetting, Surroundings } from "./surroundings";

/** What is to be done, and what is said of it. */
export interface Planned {
  readonly operations: readonly Operation[];
  /** It is said when all is carried out. */
  readonly done: readonly ReportLine[];
  readonly notes?: readonly ReportLine[];
  /** What was asked for and cannot be done, while the rest is done. */
  readonly refusals?: readonly ReportLine[];
  /** Why nothing at all is done. */
  readonly obstacles?: readonly ReportLine[];
  /** Without them only the cells that operations expect something of are looked at again. */
  readonly surroundings?: Surroundings;
  /** Ids of the sheets whose tables the change is made from. */
  readonly readFrom?: readonly string[];
  /** What is kept in the workbook once all is written. */
  readonly remember?: Remembering;
}

/** Some of what a plan has, as a part of making one gives it. */
export type PlanPart<Key extends keyof Planned> = Required<Pick<Planned, Key>>;

/** A setting that can be known only after the writing, such as the ids Excel has given to new tables. */
export interface Remembering {
  /** Loads what the setting is made of, in the last request that writes. */
  readonly ask: (context: Excel.RequestContext) => void;
  /** The setting to keep; undefined where it is kept already. */
  readonly setting: () => OperationOf<"setSetting"> | undefined;
  readonly key: string;
  /** The setting as it was. */
  readonly before: KeptSetting;
}
