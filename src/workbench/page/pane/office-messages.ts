/**
 * The page's line to an add-in in an iframe: the messages Excel on the web and Office.js exchange, JSON text
 * by `postMessage`. The add-in is the deployed one and Office.js is unmodified.
 */
import { answerCommonCall, settingPairs, type CommonCall } from "../../protocol/common-api";
import type { Host } from "../../protocol/host";
import { requirementMatrix } from "../../protocol/requirements";

interface PaneOptions {
  /** Where the pane is served, `http://localhost:3001`: messages go nowhere else and come from nowhere else. */
  readonly origin: string;
  /** Names the conversation, when a page holds several panes. */
  readonly conversationId?: string;
  /** What `Office.context.document.url` says. */
  readonly documentUrl?: string;
}

export interface Pane {
  /** Runs the function a ribbon button names; resolves when it has called `event.completed()`. */
  invokeCommand(functionName: string, controlId?: string): Promise<void>;
  /** Sends an event the add-in has registered for; false when it has not. */
  raiseEvent(name: string, data: unknown): boolean;
  /** Resolves when no request of the add-in is being answered and no command is running. */
  idle(): Promise<void>;
  disconnect(): void;
}

/** A ribbon command that could not be run: the add-in has no function of that name. */
export class CommandError extends Error {
  constructor(
    readonly functionName: string,
    readonly status: number,
  ) {
    super(`Command ${functionName} answered ${status}.`);
    this.name = "CommandError";
  }
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}
const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseTypes = { call: 0, event: 1 } as const;

/** Events of the host that are raised here; a registration for any other is refused. */
const raised: ReadonlySet<string> = new Set([
  "appCommandInvoked",
  "richApiMessage",
  "documentSelectionChanged",
]);

const paneConversation = "workbench-pane";
const controlName = "workbench-addin";

/** Office.js's error number for what a host does not do. */
const operationNotSupported = 5000;

/** Shared runtime and custom functions, as a sum of flags (office-js's host info, eighth part). */
const runtimeFlags = 3;

/** The pane's address with what Office.js must know of its host: application, platform, language, conversation. */
export function paneAddress(
  url: string,
  host: Pick<Host, "locale">,
  hostOrigin: string,
  conversationId: string = paneConversation,
): string {
  const address = new URL(url);
  address.searchParams.set("_host_Info", `Excel$Web$16.00$${host.locale}$$$$${runtimeFlags}`);
  address.hash = `&_xdm_Info=${conversationId}|${controlName}|${hostOrigin}`;
  return address.href;
}

/** The add-in's window, as far as it is needed. */
type PaneWindow = Pick<Window, "postMessage">;

/** Answers the add-in in the frame from the host; call it before the frame is given its address. */
export function connectPane(
  frame: () => PaneWindow | null,
  host: Host,
  options: PaneOptions,
): Pane {
  const { origin, conversationId = paneConversation, documentUrl = "Workbook.xlsx" } = options;
  const registered = new Map<string, Message>();
  const running = new Map<
    string,
    { resolve: () => void; reject: (error: Error) => void; name: string }
  >();
  const idlers = new Set<() => void>();
  let answering = 0;
  let nextCommand = 1;

  const settle = (): void => {
    if (answering > 0 || running.size > 0) return;
    for (const idler of idlers) idler();
    idlers.clear();
  };

  const send = (request: Message, responseType: number, data: unknown): void => {
    const reply = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: conversationId,
      _correlationId: request._correlationId,
      _origin: location.href,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
    };
    frame()?.postMessage(JSON.stringify(reply), origin);
  };

  const onCommandCompleted = (id: string, status: number): void => {
    const command = running.get(id);
    running.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new CommandError(command.name, status));
    settle();
  };

  const refused = (what: string): { Error: number } => {
    host.noteUnknown(`Office host ${what}`);
    return { Error: operationNotSupported };
  };

  const answer = async (request: Message): Promise<unknown> => {
    if (request._actionType === actionTypes.registerEvent) {
      if (!raised.has(request._actionName)) return refused(`event ${request._actionName}`);
      registered.set(request._actionName, request);
      return { Error: 0 };
    }
    if (request._actionType === actionTypes.unregisterEvent) {
      registered.delete(request._actionName);
      return { Error: 0 };
    }
    if (request._actionName === "ContextActivationManager_getAppContextAsync")
      return appContext(host, documentUrl);
    if (request._actionName === "executeMethod" && isCommonCall(request._data))
      return answerCommonCall(host, request._data, { documentUrl, onCommandCompleted });
    if (request._actionName === "ContextActivationManager_notifyHost") return {};
    return refused(`message ${request._actionName}`);
  };

  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame() || event.origin !== origin) return;
    const request = readMessage(event.data);
    if (!request || request._conversationId !== conversationId) return;
    answering++;
    const finish = (): void => {
      answering--;
      settle();
    };
    answer(request)
      .then((data) => send(request, responseTypes.call, data))
      .finally(finish)
      .catch((error: unknown) => reportError(error));
  };

  const raiseEvent = (name: string, data: unknown): boolean => {
    const registration = registered.get(name);
    if (registration) send(registration, responseTypes.event, data);
    return registration !== undefined;
  };

  addEventListener("message", receive);
  const stopMessages = host.onMessages((entries) =>
    raiseEvent("richApiMessage", { ArrayData: entries }),
  );

  // What Workbook.onSelectionChanged, the oldest of Excel's events, is made of.
  const stopView = host.view.onChange(() => raiseEvent("documentSelectionChanged", {}));

  return {
    invokeCommand(functionName, controlId = functionName) {
      const id = `command-${nextCommand++}`;
      const argument = JSON.stringify({ source: { id: controlId } });
      return new Promise((resolve, reject) => {
        running.set(id, { resolve, reject, name: functionName });
        if (raiseEvent("appCommandInvoked", [id, functionName, argument])) return;
        running.delete(id);
        reject(new CommandError(functionName, -1));
      });
    },
    raiseEvent,
    idle: () =>
      new Promise((resolve) => {
        idlers.add(resolve);
        setTimeout(settle, 0);
      }),
    disconnect() {
      removeEventListener("message", receive);
      stopMessages();
      stopView();
    },
  };
}

/** What Office.js asks first: who the host is, its languages, what it can do and the document's settings. */
function appContext(host: Host, documentUrl: string): object {
  return {
    _id: controlName,
    _appName: 16,
    _appVersion: "16.00",
    _hostFullVersion: "16.0.0.0",
    _appUILocale: host.locale,
    _dataLocale: host.model.locale.tag,
    _docUrl: documentUrl,
    _clientMode: 0,
    _settings: settingPairs(host.model),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _requirementMatrix: requirementMatrix(host.apiSet),
  };
}

function readMessage(data: unknown): Message | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const message: unknown = JSON.parse(data);
    return isRequest(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function isRequest(message: unknown): message is Message {
  return (
    typeof message === "object" &&
    message !== null &&
    "_messageType" in message &&
    message._messageType === 0 &&
    "_actionName" in message &&
    "_conversationId" in message
  );
}

function isCommonCall(data: unknown): data is CommonCall {
  return typeof data === "object" && data !== null && "DdaMethod" in data;
}
