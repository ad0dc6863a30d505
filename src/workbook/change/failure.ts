/** What Excel's error codes mean for people. The errors' own messages are not shown: they are for programmers. */
import type { ReportParams } from "../../text/messages/report";
import { line, type ReportLine } from "./report";

type Plain = Extract<
  keyof ReportParams,
  "protectedSheet" | "cellBeingEdited" | "readOnly" | "tooLarge" | "busy" | "gone"
>;

const meanings: Readonly<Record<string, Exclude<Plain, "protectedSheet">>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "readOnly",
  FileIsReadOnly: "readOnly",
  DocumentIsReadOnly: "readOnly",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  PayloadLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  HostRestartNeeded: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  Conflict: "busy",
  ItemNotFound: "gone",
  InvalidReference: "gone",
};
const missingFeature = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented"]);

/** The code of an error of Excel's; undefined for any other error, which is a bug in the add-in. */
export function excelCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Why Excel refused. Any other error is thrown again. */
export function refusalOf(error: unknown): ReportLine {
  const code = excelCode(error);
  if (code === undefined) throw error;
  if (missingFeature.has(code)) return line("tooOld", { code });
  const meaning = meanings[code];
  return meaning === undefined ? line("refusedByExcel", { code }) : line(meaning, {});
}

/** Codes of errors that come before any of the request's actions is carried out. */
const beforeAnything = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "ActivityLimitReached",
]);

/** Whether the failed request has certainly changed nothing. */
export function startedNothing(error: unknown): boolean {
  return beforeAnything.has(excelCode(error) ?? "");
}

/** The answer; undefined where Excel refused to give it. Any other error is thrown again. */
export async function unlessExcelFails<Answer>(
  answer: Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (excelCode(error) === undefined) throw error;
    return undefined;
  }
}
