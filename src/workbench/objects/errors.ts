import { ModelError } from "../engine/model-error";
import { reportOf } from "./refusals";

/** A refusal as Office.js reports it: `code` is what add-ins map, `message` is Excel's own English sentence. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`, where it is known; else the batch says it. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Excel's sentences for the codes an add-in meets (learn.microsoft.com, "Error handling with the Excel JavaScript API"). */
const sentences: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  Unauthenticated: "Required authentication information is either missing or invalid.",
};

/** Excel's English sentence for an error code. */
export function sentenceOf(code: string): string {
  return sentences[code] ?? "There was an internal error while processing the request.";
}

/** An error of this code, with Excel's sentence and what it is about. */
export function hostError(code: string, detail?: string): HostError {
  return new HostError(code, detail ? `${sentenceOf(code)} ${detail}` : sentenceOf(code));
}

export function invalidArgument(detail?: string): HostError {
  return hostError("InvalidArgument", detail);
}

export function itemNotFound(detail?: string): HostError {
  return hostError("ItemNotFound", detail);
}

/** What was thrown, as Office.js shall see it: the engine's refusals have codes, anything else is a fault of ours. */
export function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof ModelError) {
    const { code, message } = reportOf(thrown);
    return new HostError(code, message);
  }
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError("GeneralException", text);
}
