/** What every part of the tab reaches: its store, the store's state, and its sentences. */
import { createContext, use, useContext, useSyncExternalStore, type ReactNode } from "react";
import { type FunctionsSentences, functionsSentences } from "../../../text/functions-sentences";
import { useFunctionActions, useLanguage, usePaneStore } from "../../pane-context";
import type { PaneStore } from "../../pane-store";
import { createFunctionsStore, type FunctionsState, type FunctionsStore } from "./functions-store";

interface FunctionsInContext {
  readonly store: FunctionsStore;
  readonly sentences: FunctionsSentences;
}
const FunctionsContext = createContext<FunctionsInContext | undefined>(undefined);

/** One for each pane: Excel is asked to tell of the selection once. */
const stores = new WeakMap<PaneStore, FunctionsStore>();

export function FunctionsProvider({ children }: { children: ReactNode }) {
  const pane = usePaneStore();
  const actions = useFunctionActions();
  const sentences = use(functionsSentences(useLanguage()));
  const store = stores.get(pane) ?? createFunctionsStore(pane, actions);
  stores.set(pane, store);
  return <FunctionsContext value={{ store, sentences }}>{children}</FunctionsContext>;
}

function useFunctionsInContext(): FunctionsInContext {
  const functions = useContext(FunctionsContext);
  if (!functions)
    throw new Error("A part of the tab Funktioner is used outside FunctionsProvider.");
  return functions;
}

export const useFunctionsStore = (): FunctionsStore => useFunctionsInContext().store;
export const useFunctionsSentences = (): FunctionsSentences => useFunctionsInContext().sentences;

export function useFunctionsState(): FunctionsState {
  const store = useFunctionsStore();
  return useSyncExternalStore(store.subscribe, store.state);
}
