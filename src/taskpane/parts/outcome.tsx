import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { latestOf } from "../history";
import { usePaneState, usePaneStore, useSentences } from "../pane-context";
import type { FinishedTask } from "../task";
import { Fold } from "./fold";
import { Icon } from "./icon";
import { focusIsLost } from "./lost-focus";
import { Lines, MessageBox, Ways } from "./message-box";
import { wordsFor } from "./outcome-words";

const useStyles = makeStyles({
  close: { position: "absolute", top: "4px", right: "4px" },
});

/** What came of the last work: title, what people should know, what was done, and the way back. */
export function Outcome({ task }: { task: FinishedTask }) {
  const styles = useStyles();
  const store = usePaneStore();
  const sentences = useSentences();
  const box = useRef<HTMLDivElement>(null);
  const words = wordsFor(task, sentences);
  const { outcome } = sentences.taskpane;

  // The button that was pressed is often gone by now. Then the message takes the focus.
  useEffect(() => {
    if (focusIsLost()) box.current?.focus();
  }, [task]);

  return (
    <MessageBox ref={box} label={outcome.label} title={words.title} tone={words.tone}>
      <Lines lines={words.lines} />
      {words.details.length > 0 && (
        <Fold title={outcome.details(words.details.length)}>
          <Lines lines={words.details} />
        </Fold>
      )}
      <WaysOn task={task} />
      <Button
        className={styles.close}
        size="small"
        appearance="subtle"
        aria-label={outcome.close}
        icon={<Icon name="close" />}
        onClick={store.dismiss}
      />
    </MessageBox>
  );
}

/** The buttons of the message: show what was written, undo, make again, or try again. */
function WaysOn({ task }: { task: FinishedTask }) {
  const store = usePaneStore();
  const { taskpane, history: words } = useSentences();
  const { history } = usePaneState();
  const latest = latestOf(history);
  const written = sheetWritten(task);
  const canUndo =
    task.kind === "done" && latest !== undefined && task.report?.undo === latest.record;
  const canRedo = task.kind === "done" && task.work === "undo" && history.redoable !== undefined;
  const canTryAgain = task.kind === "failed" && task.work === "open";
  if (written === undefined && !canUndo && !canRedo && !canTryAgain) return null;
  return (
    <Ways>
      {written !== undefined && (
        <Button size="small" onClick={() => void store.goTo({ sheet: written })}>
          {taskpane.outcome.show(written)}
        </Button>
      )}
      {canUndo && (
        <Button size="small" onClick={() => void store.undo(latest)}>
          {words.undo}
        </Button>
      )}
      {canRedo && (
        <Button size="small" onClick={() => void store.redo()}>
          {words.redo}
        </Button>
      )}
      {canTryAgain && (
        <Button size="small" onClick={() => void store.open()}>
          {taskpane.outcome.again}
        </Button>
      )}
    </Ways>
  );
}

/** The sheet that a generated table, the findings, or an explanation was written on. */
function sheetWritten(task: FinishedTask): string | undefined {
  const done = (task.kind === "done" && task.report?.done) || [];
  for (const { code, params } of done) {
    if (code === "tableWritten" || code === "findingsWritten" || code === "deviationExplained")
      return params.sheet;
  }
  return undefined;
}
