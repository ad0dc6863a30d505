/** What every part of the tab reaches: its store, the store's state, and its sentences. */
import { dayOf } from "../../../cells/iso-date";
import { createContext, use, useContext, useSyncExternalStore, type ReactNode } from "react";
import { type FiguresSentences, figuresSentences } from "../../../text/figures-sentences";
import { useFiguresActions, useLanguage, usePaneStore } from "../../pane-context";
import type { PaneStore } from "../../pane-store";
import { createFiguresStore, type FiguresState, type FiguresStore } from "./figures-store";

interface FiguresInContext {
  readonly store: FiguresStore;
  readonly sentences: FiguresSentences;
}
const FiguresContext = createContext<FiguresInContext | undefined>(undefined);

/** One for each pane: what was pasted is still there when the tab is shown again. */
const stores = new WeakMap<PaneStore, FiguresStore>();

export function FiguresProvider({ children }: { children: ReactNode }) {
  const pane = usePaneStore();
  const actions = useFiguresActions();
  const sentences = use(figuresSentences(useLanguage()));
  const store = stores.get(pane) ?? createFiguresStore(pane, actions, dayOf(new Date()));
  stores.set(pane, store);
  return <FiguresContext value={{ store, sentences }}>{children}</FiguresContext>;
}

function useFiguresInContext(): FiguresInContext {
  const figures = useContext(FiguresContext);
  if (!figures) throw new Error("A part of the tab Politital is used outside FiguresProvider.");
  return figures;
}

export const useFiguresStore = (): FiguresStore => useFiguresInContext().store;
export const useFiguresSentences = (): FiguresSentences => useFiguresInContext().sentences;

export function useFiguresState(): FiguresState {
  const store = useFiguresStore();
  return useSyncExternalStore(store.subscribe, store.state);
}
