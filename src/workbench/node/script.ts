/** The library's own file for Excel on the web, compiled once and run in as many contexts as are asked for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

const fileName = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

let compiled: vm.Script | undefined;

function script(): vm.Script {
  if (compiled) return compiled;
  const filename = createRequire(import.meta.url).resolve(fileName);
  compiled = new vm.Script(readFileSync(filename, "utf8"), { filename });
  return compiled;
}

/** What a request is answered with, in the shape the library's executors give. */
export interface ExecutorResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}
interface Executor {
  executeAsync(
    customData: string,
    flags: number,
    message: { readonly Body: unknown },
  ): Promise<ExecutorResponse>;
}
interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): Executor;
}

/** The part of the library's globals that is used here. */
export interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly SessionBase: { _overrideSession: Session };
  };
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OSF: { readonly DDA: { readonly RichApi: { richApiMessageManager?: unknown } } };
}

function isLibrary(globals: object): globals is Library {
  return "Excel" in globals && "OfficeExtension" in globals && "OSF" in globals;
}

/**
 * Runs the library in a context of its own, with just enough of a window for it to start. It shares this
 * realm's Error and Promise, so that its errors and promises are what a caller expects.
 */
export function loadLibrary(extras: Readonly<Record<string, unknown>>): Library {
  const globals: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console,
    Error,
    Promise,
    navigator: { userAgent: "Node" },
    location: { href: "http://localhost/", search: "", hash: "", protocol: "http:" },
    document: {
      URL: "http://localhost/",
      cookie: "",
      readyState: "complete",
      addEventListener: () => undefined,
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...extras,
  };
  globals["window"] = globals;
  vm.createContext(globals);
  script().runInContext(globals);
  if (!isLibrary(globals)) throw new TypeError("Office.js did not load.");
  return globals;
}
