interface Watching {
  /** Begins to watch the workbook; called when the tab is first shown. */
  watch(): readonly Promise<void>[];
  /** Says why watching failed. Without hints a tab reads when it is shown, or when people ask for it. */
  onFailure(error: unknown): unknown;
}

interface WhileShown {
  isShown(): boolean;
  /** The tab is shown until the returned function is called. */
  show(): () => void;
}

/** Knows whether a tab is shown, and lets it watch the workbook from the first time on. */
export function whileShown({ watch, onFailure }: Watching): WhileShown {
  let shown = false;
  let watched = false;
  return {
    isShown: () => shown,
    show() {
      shown = true;
      if (!watched) {
        watched = true;
        for (const watching of watch()) void watching.catch(onFailure);
      }
      return () => {
        shown = false;
      };
    },
  };
}
