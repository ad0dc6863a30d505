/**
 * The host an add-in talks to: one workbook, its objects, events and custom functions. The page's messages
 * (`../page/pane/office-messages.ts`) and Office.js in Node (`../node/office.ts`) both come here.
 */
import type { WorkbookModel } from "../engine/model";
import { newestSet, type ApiSet } from "../objects/api-set";
import { sentenceOf } from "../objects/errors";
import type { RuntimeState, Session } from "../objects/session";
import { workbook } from "../objects/workbook";
import { runBatch } from "./batch";
import { createCellEdit, delayForCellEdit } from "./cell-edit";
import { createEvents } from "./events";
import { createFaults, type Faults } from "./faults";
import { createFunctionRuntime, type FunctionHost } from "./functions";
import { actionKinds, type MessageEntry, type RequestBody, type ResponseBody } from "./messages";
import { createReferences } from "./references";
import { messageQueue } from "./message-queue";
import { paneState } from "./pane-state";
import { createView, type View } from "./view";

export interface HostOptions {
  /** The ExcelApi set announced, such as "1.13"; the newest the stand-in has when absent. */
  readonly apiSet?: ApiSet;
  /** The language Excel is shown in; the workbook's own when absent. */
  readonly locale?: string;
  /** The day and time the host believes it is, for typed dates without a year. */
  readonly now?: () => Date;
}

/** One request of the add-in, for tests that count syncs and weigh them. */
export interface SyncRecord {
  readonly bytes: number;
  readonly responseBytes: number;
  /** What was asked, in order: `Worksheets`, `GetRange`, `Values`, … ("" is a load or an object by key). */
  readonly actions: readonly { readonly kind: ActionWord; readonly name: string }[];
  /** True for the request `Excel.run` adds by itself to let go of what it kept. */
  readonly cleanup: boolean;
  /** The error code answered, if any. */
  readonly error?: string;
}
type ActionWord = keyof typeof actionKinds | "other";

/** An answer's JSON text, or the code of a request refused as a whole. */
type HostAnswer = { readonly body: string } | { readonly refused: Refusal };
type Refusal =
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "InvalidOperationInCellEditMode";

export interface Host {
  readonly model: WorkbookModel;
  readonly view: View;
  readonly faults: Faults;
  readonly functions: FunctionHost;
  readonly syncs: readonly SyncRecord[];
  /** Members of Office.js the add-in asked for and the stand-in does not have. */
  readonly unknownMembers: readonly string[];
  readonly locale: string;
  readonly apiSet: ApiSet;
  /** `flags` are the request's own, as the client sends them beside the body. */
  executeBatch(body: string, flags?: number): Promise<HostAnswer>;
  /** While the person is typing in a cell Excel refuses batches, or delays those that ask for it. */
  setCellEdit(editing: boolean): void;
  /** Changes the workbook as a co-author does: events come with source Remote. */
  asCoauthor(change: (model: WorkbookModel) => void): void;
  onMessages(listener: (entries: readonly MessageEntry[]) => void): () => void;
  /** Notes a member the stand-in does not have, wherever it was asked for. */
  noteUnknown(name: string): void;
  onUnknownMember(listener: (name: string) => void): () => void;
  /** Whether the add-in has shown or hidden its pane (`Office.addin.showAsTaskpane`, `hide`). */
  onPaneState(listener: (state: RuntimeState) => void): () => void;
  /** Tells the add-in that the person has shown or hidden its pane. */
  tellPaneState(state: RuntimeState): void;
}

export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  const { apiSet = newestSet, locale = model.locale.tag, now = () => new Date() } = options;
  const view = createView(model);
  const faults = createFaults();
  const syncs: SyncRecord[] = [];
  const unknown: string[] = [];
  const unknownListeners = new Set<(name: string) => void>();
  const messages = messageQueue();
  const cellEdit = createCellEdit();
  const pane = paneState(messages.send);
  const events = createEvents(model, view, apiSet, messages.send);
  const functions = createFunctionRuntime(model, messages.send);
  const noteUnknown = (member: string): void => {
    unknown.push(member);
    for (const listener of unknownListeners) listener(member);
  };
  const session: Session = {
    model,
    view,
    references: createReferences(model),
    events,
    functions,
    addin: pane.runtime,
    announced: apiSet,
    calculationMode: "Automatic",
    now,
    noteUnknown,
  };
  const root = workbook({ session });

  async function executeBatch(text: string, flags = 0): Promise<HostAnswer> {
    const bytes = byteLength(text);
    const body = parseBody(text);
    if (cellEdit.editing && (flags & delayForCellEdit) !== 0) await cellEdit.ended();
    const cleanup = isCleanup(body);
    const trouble = cleanup ? undefined : faults.nextSync();
    const limit = faults.payloadLimit ?? Infinity;
    const record = (responseBytes: number, error: string | undefined): void => {
      const actions = body.Actions.map(({ ActionType, Name }) => ({
        kind: actionWord(ActionType),
        name: Name,
      }));
      const rest = error === undefined ? {} : { error };
      syncs.push({ bytes, responseBytes, actions, cleanup, ...rest });
    };
    if (trouble && trouble.delay > 0) await wait(trouble.delay);
    await trouble?.released;
    if (cellEdit.editing) {
      record(0, "InvalidOperationInCellEditMode");
      return { refused: "InvalidOperationInCellEditMode" };
    }
    if (bytes > limit) {
      record(0, "RequestPayloadSizeLimitExceeded");
      return { refused: "RequestPayloadSizeLimitExceeded" };
    }
    events.remotely(() => trouble?.before.forEach((change) => change(model)));
    const done = runBatch(session, root, body, trouble?.error?.afterActions);
    const answer = done.Error || !trouble?.error ? done : failed(done, body, trouble.error);
    events.remotely(() => trouble?.after.forEach((change) => change(model)));
    const answerText = JSON.stringify(answer);
    const responseBytes = byteLength(answerText);
    if (responseBytes > limit) {
      record(responseBytes, "ResponsePayloadSizeLimitExceeded");
      return { refused: "ResponsePayloadSizeLimitExceeded" };
    }
    record(responseBytes, answer.Error?.Code);
    return { body: answerText };
  }

  return {
    model,
    view,
    faults,
    functions,
    syncs,
    unknownMembers: unknown,
    locale,
    apiSet,
    executeBatch,
    setCellEdit: cellEdit.set,
    asCoauthor: (change) => events.remotely(() => change(model)),
    onMessages: messages.listen,
    noteUnknown,
    onUnknownMember(listener) {
      unknownListeners.add(listener);
      return () => unknownListeners.delete(listener);
    },
    onPaneState: pane.listen,
    tellPaneState: pane.tell,
  };
}

/** What happened so far, with the error the fault switch was asked for. */
function failed(
  done: ResponseBody,
  { Actions }: RequestBody,
  error: { code: string; message: string; afterActions: number },
): ResponseBody {
  const { code: Code, message: Message, afterActions } = error;
  const ActionIndex = Math.min(afterActions, Actions.length - 1);
  return { ...done, Error: { Code, Message, ActionIndex } };
}

function actionWord(type: number): ActionWord {
  for (const [word, number] of Object.entries(actionKinds)) {
    if (number === type && isActionWord(word)) return word;
  }
  return "other";
}

function isActionWord(word: string): word is keyof typeof actionKinds {
  return Object.hasOwn(actionKinds, word);
}

/** The request `Excel.run` sends at its end only gives back references. */
function isCleanup({ Actions }: RequestBody): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== actionKinds.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

/** A body is what office-js wrote; anything else is a fault of the transport. */
function parseBody(text: string): RequestBody {
  const body: unknown = JSON.parse(text);
  if (!isBody(body)) throw new TypeError("A request without Actions and ObjectPaths.");
  return body;
}

function isBody(body: unknown): body is RequestBody {
  return typeof body === "object" && body !== null && "Actions" in body && "ObjectPaths" in body;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The sentence beside a refused request's code. */
export function refusalSentence(answer: Extract<HostAnswer, { refused: string }>): string {
  return sentenceOf(answer.refused);
}
