/**
 * `executeMethod`: the older common API, one number per method (`OSF.DDA.MethodDispId` in office-js's debug
 * build). 93 carries a batch; the rest are `Office.context.document.settings` and what commands say when done.
 */
import type { WorkbookModel } from "../engine/model";
import type { Host } from "./host";

const methods = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  batch: 93,
  commandCompleted: 94,
} as const;

/** Error numbers of the common API (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const errors = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOperationInCellEditMode: 5004,
  operationNotSupported: 5000,
} as const;

export interface CommonCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly unknown[] };
  readonly [position: number]: unknown;
}
type CommonAnswer = Readonly<Record<string, unknown>> & { readonly Error: number };

interface CommonApiOptions {
  readonly documentUrl: string;
  /** A ribbon command has called `event.completed()`, or could not be found. */
  onCommandCompleted(id: string, status: number): void;
}

/** Answers one call; an unknown one is "operation not supported" and is noted. */
export async function answerCommonCall(
  host: Host,
  call: CommonCall,
  options: CommonApiOptions,
): Promise<CommonAnswer> {
  const done = (rest: object = {}): CommonAnswer => ({ Version: 1, Error: 0, ...rest });
  switch (call.DdaMethod.DispatchId) {
    case methods.batch: {
      const answer = await host.executeBatch(
        String(call.ArrayData?.[4]),
        Number(call.ArrayData?.[6]),
      );
      if ("refused" in answer) return { Version: 1, Error: errors[answer.refused] };
      return done({ Data: [200, [], answer.body] });
    }
    case methods.loadSettings:
      return done({
        Properties: {
          Settings: settingPairs(host.model).map(([Name, Value]) => ({ Name, Value })),
        },
      });
    case methods.saveSettings:
      saveSettings(host.model, call.DdaSettingsMethod?.Properties ?? []);
      return done();
    case methods.fileProperties:
      return done({ Properties: { Url: options.documentUrl } });
    case methods.commandCompleted:
      options.onCommandCompleted(String(call[0]), Number(call[1]));
      return done();
    default:
      host.noteUnknown(`Office common API ${call.DdaMethod.DispatchId}`);
      return { Version: 1, Error: errors.operationNotSupported };
  }
}

/** The workbook's settings as the common API carries them: pairs of key and JSON text. */
export function settingPairs(model: WorkbookModel): [string, string][] {
  return [...model.settings].map(([key, value]) => [key, JSON.stringify(value)]);
}

/** Saving replaces all settings by those sent. */
function saveSettings(model: WorkbookModel, pairs: readonly unknown[]): void {
  const sent = new Map<string, unknown>();
  for (const pair of pairs) {
    if (!Array.isArray(pair) || typeof pair[0] !== "string" || typeof pair[1] !== "string")
      continue;
    sent.set(pair[0], JSON.parse(pair[1]));
  }
  model.transact("addin", () => {
    for (const key of [...model.settings.keys()]) if (!sent.has(key)) model.deleteSetting(key);
    for (const [key, value] of sent) model.setSetting(key, value);
  });
}
