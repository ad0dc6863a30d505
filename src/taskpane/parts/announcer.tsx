import { usePaneState, useSentences } from "../pane-context";
import { questionWords } from "./history/preview-words";
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
    const { title, lines } =
      task.kind === "asking" ? questionWords(task, sentences) : wordsFor(task, sentences);
    return asSentences([title, ...lines]);
  }
}

/** Each but the last ends as a sentence does, so that a pause is read after it. */
function asSentences(words: readonly string[]): string {
  return words
    .map((one, at) => (at === words.length - 1 || /[.?!…]$/.test(one) ? one : `${one}.`))
    .join(" ");
}
