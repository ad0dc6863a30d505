import { useEffect } from "react";
import { useFiguresActions, usePaneState, usePaneStore } from "../../pane-context";

/** Figures typed straight into the sheet are noticed whichever tab is shown; the tab itself looks for them too. */
export function useNoticeTyped(): void {
  const store = usePaneStore();
  const actions = useFiguresActions();
  const hasPlan = usePaneState().workbook?.hasPlan ?? false;
  useEffect(() => {
    if (!hasPlan) return undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      if (isOver || store.state().tab === "figures") return;
      const { unrecorded } = await actions.held();
      store.tellWaiting(unrecorded.length);
    };
    // Nobody asked for this look: what hinders it is said when the tab is shown.
    void actions.watch(() => void look().catch(store.reasonFor)).catch(store.reasonFor);
    return () => {
      isOver = true;
    };
  }, [store, actions, hasPlan]);
}
