/** Undo by the keyboard, also from the ribbon and the tabs; fields and questions keep their keys. */
import { useEffect } from "react";
import { pressUndoKey } from "./actions/undo";
import type { PageState } from "./page-state";

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

export function useUndoKeys(page: PageState): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isField(event.target) || page.editing || page.question) return;
      if (pressUndoKey(page, event)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [page]);
}
