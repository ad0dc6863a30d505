import { usePaneState, useSentences } from "../pane-context";
import { wordsFor } from "./outcome-words";
import { useUnseenStyles } from "./unseen";

/** Tells screen readers what the pane shows: what is under way and what came of it. */
export function Announcer() {
  const { unseen } = useUnseenStyles();
  const { task } = usePaneState();
  const sentences = useSentences();
  return (
    <div role="status" aria-live="polite" className={unseen}>
      {words()}
    </div>
  );

  function words(): string {
    if (task.kind === "idle") return "";
    if (task.kind === "busy") return sentences.actions[task.work].busy;
    const { title, lines } = wordsFor(task, sentences);
    return [title, ...lines].join(". ");
  }
}
