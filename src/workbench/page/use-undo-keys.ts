/** Undo by the keyboard, also from the ribbon and the tabs; fields and questions keep their keys. */
import { useEffect } from "react";
import { pressUndoKey } from "./actions/undo";
import type { Desk } from "./desk";

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

export function useUndoKeys(desk: Desk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isField(event.target) || desk.editing || desk.question) return;
      if (pressUndoKey(desk, event)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [desk]);
}
