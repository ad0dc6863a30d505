/**
 * Where the pane runs. Each of the three answers has its own sentence: in Excel; alone in a browser, where Office.js
 * gives null as its host; or nowhere, because Office.js could not be loaded.
 */
export type Host =
  | { readonly kind: "excel"; readonly locale: string }
  | { readonly kind: "outside"; readonly locale: string }
  | { readonly kind: "unreachable"; readonly locale: string };

/** Office.js itself gives each of its scripts ten seconds; after that nothing more will come. */
const patienceInMilliseconds = 12_000;
const pollInMilliseconds = 25;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when Office.js is ready, or has had its time. Never rejects. */
export async function connectToHost(): Promise<Host> {
  const unreachable: Host = { kind: "unreachable", locale: navigator.language };
  const giveUpAt = Date.now() + patienceInMilliseconds;
  while (!("Office" in globalThis)) {
    if (Date.now() > giveUpAt) return unreachable;
    await pause(pollInMilliseconds);
  }
  const ready = await Promise.race([
    Office.onReady(),
    pause(Math.max(0, giveUpAt - Date.now())).then(() => undefined),
  ]);
  if (ready === undefined) return unreachable;
  return answered(ready.host);
}

/** Outside Office the host is null, which the types of Office.js do not say. */
function answered(host: Office.HostType | null): Host {
  return host === null
    ? { kind: "outside", locale: navigator.language }
    : { kind: "excel", locale: Office.context.displayLanguage };
}
