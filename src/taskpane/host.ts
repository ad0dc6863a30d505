/**
 * Where the pane runs. Three answers, because each has its own sentence: in Excel; in a browser on its own
 * (Office.js says so by a host of null); or nowhere, when Office.js is blocked on the way here.
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

/** A page outside Office is answered with a host of null, which the types of Office.js leave out. */
function answered(host: Office.HostType | null): Host {
  return host === null
    ? { kind: "outside", locale: navigator.language }
    : { kind: "excel", locale: Office.context.displayLanguage };
}
