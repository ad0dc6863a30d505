import { useSyncExternalStore } from "react";
import type { PageState } from "./page-state";

/** Draws the component again whenever something of the page's state changes. */
export function usePageState(page: PageState): number {
  return useSyncExternalStore(page.subscribe, page.version);
}
