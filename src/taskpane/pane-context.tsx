/** What every part of the pane reaches: the store, its state, and the sentences in the person's language. */
import { createContext, useContext, type ReactNode } from "react";
import type { FirstSentences } from "../text/first-sentences";
import type { Language } from "../text/language";
import type { PaneState } from "./pane-state";
import type { PaneStore } from "./pane-store";
import { useStoreState } from "./store";
import type { CheckReader } from "./tabs/check/check-reader";
import type { FiguresReader } from "./tabs/figures/figures-reader";
import type { FunctionsReader } from "./tabs/functions/functions-reader";

/** What each tab reads of the workbook beside what the pane has read. */
export interface TabReaders {
  readonly check: CheckReader;
  readonly figures: FiguresReader;
  readonly functions: FunctionsReader;
}

export interface PaneInContext {
  readonly store: PaneStore;
  readonly language: Language;
  readonly sentences: FirstSentences;
  readonly readers: TabReaders;
}

const PaneContext = createContext<PaneInContext | undefined>(undefined);

export function PaneProvider({ children, ...pane }: PaneInContext & { children: ReactNode }) {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

export function usePaneInContext(): PaneInContext {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane is used outside PaneProvider.");
  return pane;
}

export const usePaneStore = (): PaneStore => usePaneInContext().store;
export const usePaneState = (): PaneState => useStoreState(usePaneStore());
export const useSentences = (): FirstSentences => usePaneInContext().sentences;
export const useLanguage = (): Language => usePaneInContext().language;

/** While an action runs, no other can be started. */
export const useBusy = (): boolean => usePaneState().task.kind === "busy";
