import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePaneState, usePaneStore, useSentences } from "../pane-context";
import type { FinishedTask } from "../task";
import { wordsFor, type OutcomeWords } from "./outcome-words";
import { Fold } from "./fold";
import { Icon } from "./icon";
import { focusIsLost } from "./lost-focus";

const useStyles = makeStyles({
  box: {
    position: "relative",
    flexShrink: 0,
    maxHeight: "45vh",
    overflowY: "auto",
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderLeftColor: tokens.colorStatusSuccessBorderActive,
  },
  partly: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
  title: { fontWeight: tokens.fontWeightSemibold, paddingRight: "32px", margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "18px" },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
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

  // The button that was pressed is often gone by now: the focus then goes to what came of it.
  useEffect(() => {
    if (focusIsLost()) box.current?.focus();
  }, [task]);

  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={outcome.label}
      className={mergeClasses(styles.box, styles[words.tone])}
    >
      <p className={styles.title}>{words.title}</p>
      <Lines lines={words.lines} />
      {words.details.length > 0 && (
        <Fold title={outcome.details(words.details.length)}>
          <Lines lines={words.details} />
        </Fold>
      )}
      <Ways task={task} />
      <Button
        className={styles.close}
        size="small"
        appearance="subtle"
        aria-label={outcome.close}
        icon={<Icon name="close" />}
        onClick={store.dismiss}
      />
    </section>
  );
}

/** Where to go from here: to what was written, back again, or to another try. */
function Ways({ task }: { task: FinishedTask }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { outcome } = useSentences().taskpane;
  const { undoable } = usePaneState();
  const written = sheetWritten(task);
  const undo = task.kind === "done" && undoable?.work === task.work;
  const again = task.kind === "failed" && task.work === "open";
  if (written === undefined && !undo && !again) return null;
  return (
    <div className={styles.actions}>
      {written !== undefined && (
        <Button size="small" onClick={() => void store.goTo({ sheet: written })}>
          {outcome.show(written)}
        </Button>
      )}
      {undo && (
        <Button size="small" onClick={() => void store.undo()}>
          {outcome.undo}
        </Button>
      )}
      {again && (
        <Button size="small" onClick={() => void store.open()}>
          {outcome.again}
        </Button>
      )}
    </div>
  );
}

/** The sheet that a generated table, a report of findings, or an explanation was written on. */
function sheetWritten(task: FinishedTask): string | undefined {
  const done = (task.kind === "done" && task.report?.done) || [];
  for (const { code, params } of done) {
    if (code === "tableWritten" || code === "reportWritten" || code === "deviationExplained")
      return params.sheet;
  }
  return undefined;
}

function Lines({ lines }: { lines: OutcomeWords["lines"] }) {
  const { list } = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
