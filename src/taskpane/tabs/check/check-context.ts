/** What every part of the tab reaches: its store, the store's state, and its sentences. */
import { createContext, use, useContext, useSyncExternalStore, type ReactNode } from "react";
import { type CheckSentences, checkSentences } from "../../../text/check-sentences";
import { useCheckActions, useLanguage, usePaneStore } from "../../pane-context";
import type { PaneStore } from "../../pane-store";
import { type CheckState, type CheckStore, createCheckStore } from "./check-store";

interface CheckInContext {
  readonly store: CheckStore;
  readonly sentences: CheckSentences;
}
const CheckContext = createContext<CheckInContext | undefined>(undefined);

/** One for each pane: what was found is still there when the tab is shown again. */
const stores = new WeakMap<PaneStore, CheckStore>();

export function CheckProvider({ children }: { children: ReactNode }) {
  const pane = usePaneStore();
  const actions = useCheckActions();
  const sentences = use(checkSentences(useLanguage()));
  const store = stores.get(pane) ?? createCheckStore(pane, actions);
  stores.set(pane, store);
  return <CheckContext value={{ store, sentences }}>{children}</CheckContext>;
}

function useCheckInContext(): CheckInContext {
  const check = useContext(CheckContext);
  if (!check) throw new Error("A part of the tab Kontrol is used outside CheckProvider.");
  return check;
}

export const useCheckStore = (): CheckStore => useCheckInContext().store;
export const useCheckSentences = (): CheckSentences => useCheckInContext().sentences;

export function useCheckState(): CheckState {
  const store = useCheckStore();
  return useSyncExternalStore(store.subscribe, store.state);
}
