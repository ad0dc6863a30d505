/**
 * The unmodified Office.js in Node, against a workbook of the stand-in. The library's own session hook
 * (`SessionBase._overrideSession`) takes the place of the browser's messages; every `sync()` is a request
 * to the same host the page talks to, as JSON text, so sizes and types are what they are in a browser.
 */
import type { WorkbookModel } from "../engine/model";
import type { ApiSet } from "../objects/api-set";
import type { Faults } from "../protocol/faults";
import {
  createHost,
  refusalSentence,
  type Host,
  type HostOptions,
  type SyncRecord,
} from "../protocol/host";
import type { MessageEntry } from "../protocol/messages";
import { isSetAnnounced } from "../protocol/requirements";
import type { FunctionsMetadata } from "../protocol/function-calls";
import { createAssociation } from "./association";
import { loadLibrary, type ExecutorResponse } from "./script";

interface OfficeOptions extends HostOptions {
  /** Starts Office.js's function runtime and makes the add-in's functions known to the workbook. */
  readonly functions?: { readonly namespace: string; readonly metadata: FunctionsMetadata };
}

/** Asks for the custom functions runtime, in the loader's host info. */
const functionsFlag = 2;

export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** `associate`, `Error` and `ErrorCode`, as an add-in's functions use them. */
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: Host;
  /** Every request so far; explicit syncs are those that are not `cleanup`. */
  readonly syncs: readonly SyncRecord[];
  /** Members the add-in asked for and the stand-in does not have. */
  readonly unknownMembers: readonly string[];
  readonly faults: Faults;
  /** Resolves when the events raised so far have reached their handlers. */
  settled(): Promise<void>;
}

/** Loads Office.js and connects it to the model; `Excel.run` of the result works on it. */
export async function officeInNode(
  model: WorkbookModel,
  options: OfficeOptions = {},
): Promise<OfficeInNode> {
  const host = createHost(model, options);
  let start = (): void => undefined;
  const library = loadLibrary(loaderGlobals(host, options, (callback) => (start = callback)));
  library.OSF.DDA.RichApi.richApiMessageManager = messageManager(host);
  library.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: "http://document.localhost/_api/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData, flags, message) =>
        execute(host, JSON.stringify(message.Body), flags),
    }),
  };
  if (options.functions) {
    host.functions.register(options.functions.namespace, options.functions.metadata);
    start();
    await settled();
  }
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    CustomFunctions: library.CustomFunctions,
    host,
    syncs: host.syncs,
    unknownMembers: host.unknownMembers,
    faults: host.faults,
    settled: () => settled(),
  };
}

async function execute(host: Host, body: string, flags: number): Promise<ExecutorResponse> {
  const answer = await host.executeBatch(body, flags);
  if ("refused" in answer)
    return {
      HttpStatusCode: 400,
      ErrorCode: answer.refused,
      ErrorMessage: refusalSentence(answer),
      Headers: {},
      Body: null,
    };
  const parsed: unknown = JSON.parse(answer.body);
  return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: parsed };
}

/** What `isSetSupported` answers: the announced ExcelApi set, and what Excel on the web has besides. */
function requirements(apiSet: ApiSet) {
  return {
    isSetSupported: (name: string, version = "1.1"): boolean =>
      isSetAnnounced(name, version, apiSet),
  };
}

/**
 * What the library's own loader would have made before: the announced requirement sets, the table of
 * associated functions, and the moment when the function runtime may start (flag 2 of the host info).
 */
function loaderGlobals(
  host: Host,
  { functions }: OfficeOptions,
  onReady: (start: () => void) => void,
): Readonly<Record<string, unknown>> {
  const _association = createAssociation();
  const context = {
    requirements: requirements(host.apiSet),
    document: selectionDocument(host),
  };
  const hostInfo = { flags: functions ? functionsFlag : 0, hostPlatform: "web" };
  return {
    CustomFunctions: { _association, associate: _association.associate },
    Microsoft: {
      Office: {
        WebExtension: {
          HostType: { Excel: "Excel" },
          onReady: (callback: (info: { host: string }) => void) =>
            onReady(() => callback({ host: "Excel" })),
        },
      },
    },
    OSF: { _OfficeAppFactory: { getContext: () => context, getHostInfo: () => hostInfo } },
    // The library hands over functions' results half a second apart, to spare a page. In Node no page is to be spared.
    setTimeout: (work: () => void) => setTimeout(work, 0),
  };
}

type Callback = (result: { readonly status: "succeeded" }) => void;

/** The one event of the document that Excel's API still uses: `Workbook.onSelectionChanged` is made of it. */
function selectionDocument(host: Host) {
  const stops = new Map<unknown, () => void>();
  return {
    addHandlerAsync(_type: string, handler: (args: object) => void, callback: Callback): void {
      const stop = host.view.onChange(() => handler({}));
      stops.set(handler, stop);
      callback({ status: "succeeded" });
    },
    removeHandlerAsync(_type: string, options: { handler: unknown }, callback: Callback): void {
      stops.get(options.handler)?.();
      callback({ status: "succeeded" });
    },
  };
}

/** Where the library registers for messages from the host (events, custom functions). */
function messageManager(host: Host) {
  return {
    register(handler: (message: { entries: object[] }) => void): Promise<void> {
      host.onMessages((entries) => handler({ entries: entries.map(entryObject) }));
      return Promise.resolve();
    },
  };
}

function entryObject(entry: MessageEntry): object {
  const [messageCategory, messageType, targetId, message, id, isRemoteOverride] = entry;
  return { messageCategory, messageType, targetId, message, id, isRemoteOverride };
}

/** Messages leave in a later turn of the event loop, and handlers run in promises after that. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
