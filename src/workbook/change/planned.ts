/** A change as it is planned, before anything is written. */
import type { Operation } from "./operation";
import type { ReportLine } from "./report";
import type { Surroundings } from "./surroundings";

/** What is to be done, and what is said of it. */
export interface Planned {
  readonly operations: readonly Operation[];
  /** Said when all is carried out. */
  readonly done: readonly ReportLine[];
  readonly notes?: readonly ReportLine[];
  /** Said beside what is done: what was asked for and cannot be. */
  readonly refusals?: readonly ReportLine[];
  /** Nothing is done, for these reasons. */
  readonly obstacles?: readonly ReportLine[];
  /** What it was planned from; where nothing of that is told, only expected cells are looked at again. */
  readonly surroundings?: Surroundings;
  /** Sheets whose tables the change is made from. */
  readonly readFrom?: readonly string[];
  /** What Excel must be asked for once all is written, to be kept in the workbook: ids of what was made. */
  readonly remember?: Remembering;
}

export interface Remembering {
  /** Loads what is wanted, in the last request that writes. */
  readonly ask: (context: Excel.RequestContext) => void;
  /** What is to be kept then; undefined where it is kept already. */
  readonly setting: () => Extract<Operation, { op: "setSetting" }> | undefined;
  readonly key: string;
  /** The setting as it was. */
  readonly before: { readonly value: unknown } | undefined;
}
