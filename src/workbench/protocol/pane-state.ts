/** Whether the add-in's pane is shown: the add-in sets it, the person sets it, and each is told of the other. */
import type { AddinRuntime, RuntimeState } from "../objects/session";
import type { MessageEntry } from "./messages";

/** `Office.addin.onVisibilityModeChanged` listens to this number, on no target (office-js's debug build). */
const eventCategory = 65_536;
const visibilityChanged = 65_539;

export function paneState(send: (entry: MessageEntry) => void) {
  const listeners = new Set<(state: RuntimeState) => void>();
  let state: RuntimeState = "Visible";
  const announce = (): void => {
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    send([eventCategory, visibilityChanged, "", JSON.stringify({ visibility }), 0, false]);
  };
  const runtime: AddinRuntime = {
    get state() {
      return state;
    },
    set state(wanted) {
      if (wanted === state) return;
      state = wanted;
      for (const listener of listeners) listener(state);
      announce();
    },
    startState: "Inactive",
  };
  return {
    runtime,
    listen(listener: (state: RuntimeState) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(told: RuntimeState): void {
      if (told === state) return;
      state = told;
      announce();
    },
  };
}
