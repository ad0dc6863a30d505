import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState, usePaneStore, useSentences } from "../pane-context";

const useStyles = makeStyles({
  last: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
  undo: { flexShrink: 0 },
});

/** The way back from the last change, also after its message was closed. */
export function LastChange() {
  const styles = useStyles();
  const store = usePaneStore();
  const { task, undoable } = usePaneState();
  const { actions, taskpane } = useSentences();
  const shownAbove = task.kind === "done" && task.work === undoable?.work;
  if (!undoable || shownAbove || task.kind === "busy") return null;
  return (
    <div className={styles.last}>
      <span>{taskpane.lastChange(actions[undoable.work].done)}</span>
      <Button className={styles.undo} size="small" onClick={() => void store.undo()}>
        {taskpane.outcome.undo}
      </Button>
    </div>
  );
}
