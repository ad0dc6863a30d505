import { makeStyles } from "@fluentui/react-components";
import { usePaneState, useSentences } from "../pane-context";
import { wordsFor } from "./outcome-words";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says aloud, for those who listen, what the pane shows: what is under way and what came of it. */
export function Announcer() {
  const styles = useStyles();
  const { task, reading } = usePaneState();
  const sentences = useSentences();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {words()}
    </div>
  );

  function words(): string {
    if (task.kind === "idle") return "";
    if (task.kind === "busy") return sentences.taskpane.busy[task.work];
    const { title, lines } = wordsFor(task, reading, sentences);
    return [title, ...lines].join(". ");
  }
}
