/** What every part of a tab reaches: the tab's store, the store's state, and its sentences. */
import { createContext, use, useContext, type ReactNode } from "react";
import type { Language } from "../text/language";
import { type PaneInContext, usePaneInContext } from "./pane-context";
import type { PaneStore } from "./pane-store";
import { type Store, useStoreState } from "./store";

interface Tab<TabStore, Words> {
  /** As people call it. */
  readonly name: string;
  createStore(pane: PaneInContext): TabStore;
  /** Fetched when the tab is first shown. */
  sentences(language: Language): Promise<Words>;
}

interface TabContext<State, TabStore, Words> {
  Provider(props: { readonly children: ReactNode }): ReactNode;
  useStore(): TabStore;
  useState(): State;
  useSentences(): Words;
}

/** Makes a tab's context. Each pane has one store for the tab, so what the tab holds is still there when it is shown again. */
export function createTabContext<State, Own, Words>(
  tab: Tab<Store<State> & Own, Words>,
): TabContext<State, Own, Words> {
  interface InContext {
    readonly store: Store<State> & Own;
    readonly sentences: Words;
  }
  const Context = createContext<InContext | undefined>(undefined);
  const stores = new WeakMap<PaneStore, Store<State> & Own>();

  function useTab(): InContext {
    const inContext = useContext(Context);
    if (!inContext) throw new Error(`A part of the tab ${tab.name} is used outside its Provider.`);
    return inContext;
  }

  return {
    Provider({ children }) {
      const pane = usePaneInContext();
      const sentences = use(tab.sentences(pane.language));
      const store = stores.get(pane.store) ?? tab.createStore(pane);
      stores.set(pane.store, store);
      return <Context value={{ store, sentences }}>{children}</Context>;
    },
    useStore: () => useTab().store,
    useState: () => useStoreState(useTab().store),
    useSentences: () => useTab().sentences,
  };
}
