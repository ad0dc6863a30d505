import { createWorkbook } from "../../../src/workbench/engine/workbook";
import {
  CommandError,
  connectPane,
  paneAddress,
  type Pane,
} from "../../../src/workbench/page/pane/office-messages";
import { createHost, type Host } from "../../../src/workbench/protocol/host";

/** What of a browser's window the line needs: messages come in as events, the pane's window takes them. */
const page = new EventTarget();
Object.assign(globalThis, {
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
  location: { href: "http://localhost:3000/" },
});

function message(data: string, from: string, source?: unknown): void {
  page.dispatchEvent(Object.assign(new Event("message"), { data, origin: from, source }));
}

const origin = "http://localhost:3001";

interface Line {
  readonly host: Host;
  readonly pane: Pane;
  /** Sends a request as Office.js does and gives the answer's data. */
  ask(actionName: string, data: unknown, actionType?: number): Promise<unknown>;
  /** Events sent to the add-in so far. */
  readonly events: { readonly name: string; readonly data: unknown }[];
}

/** A page with a pane whose messages the test writes and reads itself. */
function line(): Line {
  const host = createHost(createWorkbook());
  const paneWindow = { postMessage: (text: string) => received(text) };
  const pane = connectPane(() => paneWindow, host, { origin });
  const waiting = new Map<number, (data: unknown) => void>();
  const events: { name: string; data: unknown }[] = [];
  let next = 1;
  const received = (text: string): void => {
    const reply = JSON.parse(text) as {
      _correlationId: number;
      _responseType: number;
      _actionName: string;
      _data: unknown;
    };
    if (reply._responseType === 1) events.push({ name: reply._actionName, data: reply._data });
    else waiting.get(reply._correlationId)?.(reply._data);
  };
  const ask: Line["ask"] = (actionName, data, actionType = 0) =>
    new Promise((resolve) => {
      const id = next++;
      waiting.set(id, resolve);
      const request = {
        _messageType: 0,
        _actionName: actionName,
        _actionType: actionType,
        _conversationId: "workbench-pane",
        _correlationId: id,
        _data: data,
      };
      message(JSON.stringify(request), origin, paneWindow);
    });
  return { host, pane, ask, events };
}

const method = (id: number, rest: object = {}) => ({ DdaMethod: { DispatchId: id }, ...rest });

test("the pane's address tells Office.js its host, language, flags and conversation", () => {
  const address = new URL(
    paneAddress(`${origin}/taskpane.html`, { locale: "da-DK" }, "http://localhost:3000"),
  );
  expect(address.searchParams.get("_host_Info")).toBe("Excel$Web$16.00$da-DK$$$$3");
  expect(address.hash).toBe("#&_xdm_Info=workbench-pane|workbench-addin|http://localhost:3000");
});

test("the app context carries language, requirement sets and settings", async () => {
  const { ask, host } = line();
  host.model.setSetting("tp", { a: 1 });
  const context = await ask("ContextActivationManager_getAppContextAsync", "id");
  expect(context).toMatchObject({
    _appName: 16,
    _appUILocale: "da-DK",
    _clientMode: 0,
    _settings: [["tp", '{"a":1}']],
  });
  const { _requirementMatrix } = context as { _requirementMatrix: string };
  expect(JSON.parse(_requirementMatrix)).toMatchObject({
    excelapi: "1.17",
    sharedruntime: "1.2",
    customfunctionsruntime: "1.4",
  });
});

test("a batch is carried by method 93 and answered as text", async () => {
  const { ask, host } = line();
  const body = {
    Actions: [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 2, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["items/name"] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    },
  };
  const request = ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0];
  const answer = await ask("executeMethod", method(93, { ArrayData: request }));
  const id = host.model.sheets[0]?.id;
  const results = {
    Results: [
      { ActionId: 1, Value: {} },
      { ActionId: 2, Value: { _Items: [{ Id: id, Name: "Ark1" }] } },
    ],
  };
  expect(answer).toEqual({ Version: 1, Error: 0, Data: [200, [], JSON.stringify(results)] });
});

test("a refused request answers with the common API's number for it", async () => {
  const { ask, host } = line();
  host.faults.payloadLimit = 10;
  const request = ["", "POST", "", [], '{"Actions":[],"ObjectPaths":{}}', 0, 0];
  expect(await ask("executeMethod", method(93, { ArrayData: request }))).toMatchObject({
    Error: 5103,
  });
});

test("the document's settings are saved and loaded as JSON text by key", async () => {
  const { ask, host } = line();
  host.model.setSetting("old", 1);
  const settings = { Properties: [["new", '{"b":[2]}']] };
  expect(await ask("executeMethod", method(76, { DdaSettingsMethod: settings }))).toMatchObject({
    Error: 0,
  });
  expect([...host.model.settings]).toEqual([["new", { b: [2] }]]);
  expect(await ask("executeMethod", method(75))).toMatchObject({
    Properties: { Settings: [{ Name: "new", Value: '{"b":[2]}' }] },
  });
});

test("a ribbon command is sent to the add-in and ends when it says so", async () => {
  const { ask, pane, events } = line();
  await expect(pane.invokeCommand("createPlan")).rejects.toBeInstanceOf(CommandError);
  expect(await ask("appCommandInvoked", {}, 1)).toEqual({ Error: 0 });
  const done = pane.invokeCommand("createPlan", "Button1");
  const [id, name, argument] = events.at(-1)?.data as [string, string, string];
  expect([name, JSON.parse(argument)]).toEqual(["createPlan", { source: { id: "Button1" } }]);
  await ask("executeMethod", method(94, { 0: id, 1: 0, 2: "{}" }));
  await expect(done).resolves.toBeUndefined();
  await pane.idle();
});

test("selecting is told as a document event, and an event nobody raises cannot be registered", async () => {
  const { ask, host, events } = line();
  expect(await ask("documentSelectionChanged", {}, 1)).toEqual({ Error: 0 });
  host.view.select(host.view.activeSheetId, { row: 2, column: 2, rows: 1, columns: 1 });
  expect(events.map(({ name }) => name)).toEqual(["documentSelectionChanged"]);
  await ask("documentSelectionChanged", {}, 2);
  host.view.select(host.view.activeSheetId, { row: 3, column: 2, rows: 1, columns: 1 });
  expect(events).toHaveLength(1);
  expect(await ask("activeViewChanged", {}, 1)).toEqual({ Error: 5000 });
  expect(host.unknownMembers).toEqual(["Office host event activeViewChanged"]);
});

test("what Office.js asks for and nobody answers is noted by name", async () => {
  const { ask, host } = line();
  expect(await ask("executeMethod", method(64))).toMatchObject({ Error: 5000 });
  expect(await ask("ContextActivationManager_openWindowInHost", {})).toMatchObject({ Error: 5000 });
  expect(host.unknownMembers).toEqual([
    "Office common API 64",
    "Office host message ContextActivationManager_openWindowInHost",
  ]);
});

test("messages of another origin or conversation are nobody's business", () => {
  const { host } = line();
  const request = { _messageType: 0, _actionName: "executeMethod", _conversationId: "other" };
  message(JSON.stringify(request), "http://elsewhere.example");
  message("not json", origin);
  expect([host.syncs.length, host.unknownMembers.length]).toEqual([0, 0]);
});
