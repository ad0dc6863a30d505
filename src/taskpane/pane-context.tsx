/** What every part of the pane reaches: the store, its state, and the sentences in the person's language. */
import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { FirstSentences } from "../text/first-sentences";
import type { Language } from "../text/language";
import type { PaneState, PaneStore } from "./pane-store";
import type { CheckActions } from "./tabs/check/check-actions";
import type { FiguresActions } from "./tabs/figures/figures-actions";

interface PaneInContext {
  readonly store: PaneStore;
  readonly language: Language;
  readonly sentences: FirstSentences;
  readonly checkActions: CheckActions;
  readonly figuresActions: FiguresActions;
}

const PaneContext = createContext<PaneInContext | undefined>(undefined);

export function PaneProvider({ children, ...pane }: PaneInContext & { children: ReactNode }) {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

function usePaneInContext(): PaneInContext {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane is used outside PaneProvider.");
  return pane;
}

export const usePaneStore = (): PaneStore => usePaneInContext().store;
export const useSentences = (): FirstSentences => usePaneInContext().sentences;

export const useCheckActions = (): CheckActions => usePaneInContext().checkActions;
export const useFiguresActions = (): FiguresActions => usePaneInContext().figuresActions;
export const useLanguage = (): Language => usePaneInContext().language;

export function usePaneState(): PaneState {
  const store = usePaneStore();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** While something is under way, nothing else can be set going. */
export const useBusy = (): boolean => usePaneState().task.kind === "busy";
