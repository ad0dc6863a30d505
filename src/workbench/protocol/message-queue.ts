import type { MessageEntry } from "./messages";

/** Messages leave after the batch that caused them has been answered, as one bundle. */
export function messageQueue() {
  const listeners = new Set<(entries: readonly MessageEntry[]) => void>();
  let waiting: MessageEntry[] = [];
  const flush = (): void => {
    const entries = waiting;
    waiting = [];
    for (const listener of listeners) listener(entries);
  };
  return {
    send(entry: MessageEntry): void {
      if (waiting.length === 0) setTimeout(flush, 0);
      waiting.push(entry);
    },
    listen(listener: (entries: readonly MessageEntry[]) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
