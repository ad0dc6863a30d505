import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { latestOf } from "../../history";
import { useBusy, usePaneState, usePaneStore, useSentences } from "../../pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  way: { flexShrink: 0 },
});

/** Undoes the last change, or makes one again that was just undone, also after its message was closed. */
export function LastChange() {
  const { task, history } = usePaneState();
  const store = usePaneStore();
  const { actions, history: words } = useSentences();
  if (task.kind === "asking") return null;
  const { redoable } = history;
  const latest = latestOf(history);
  // What the message above offers is not offered twice.
  const shown = task.kind === "done" ? task : undefined;
  const showsUndo = latest !== undefined && shown?.report?.undo !== latest.record;
  const showsRedo = redoable !== undefined && shown?.work !== "undo";
  return (
    <>
      {showsRedo && (
        <Line
          text={words.undone(actions[redoable.work].done)}
          way={words.redo}
          go={() => store.redo()}
        />
      )}
      {showsUndo && (
        <Line
          text={words.last(actions[latest.work].done)}
          way={words.undo}
          go={() => store.undo(latest)}
        />
      )}
    </>
  );
}

interface LineProps {
  readonly text: string;
  readonly way: string;
  readonly go: () => Promise<void>;
}

function Line({ text, way, go }: LineProps) {
  const styles = useStyles();
  const busy = useBusy();
  return (
    <div className={styles.line}>
      <span>{text}</span>
      <Button
        className={styles.way}
        size="small"
        disabledFocusable={busy}
        onClick={() => void go()}
      >
        {way}
      </Button>
    </div>
  );
}
