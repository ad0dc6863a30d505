/** What a change to the workbook did, noticed and refused, as messages. */
import type { Message } from "../../cells/message";
import type { ReportParams } from "../../text/messages/report";
import type { ChangeRecord } from "./change-record";

export type ReportLine = Message<ReportParams>;

export interface Report {
  /** What was carried out. */
  readonly done: readonly ReportLine[];
  /** What people should know about it. */
  readonly notes: readonly ReportLine[];
  /** Why something was not carried out; empty when all was. */
  readonly refusals: readonly ReportLine[];
  /** What undoing the change needs; absent when nothing was overwritten or made. */
  readonly undo?: ChangeRecord;
}

/** A line of a report, typed by its own code. */
export function line<Code extends keyof ReportParams>(
  code: Code,
  params: ReportParams[Code],
): { readonly code: Code; readonly params: ReportParams[Code] } {
  return { code, params };
}
