import { useSyncExternalStore } from "react";
import type { Desk } from "./desk";

/** Draws the component again whenever something on the desk changes. */
export function useDesk(desk: Desk): number {
  return useSyncExternalStore(desk.subscribe, desk.version);
}
