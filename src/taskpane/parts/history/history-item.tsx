import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { type HistoryEntry, type OpenedEntry, toUndoFirst } from "../../history";
import { useBusy, usePaneState, usePaneStore, useSentences } from "../../pane-context";
import { useRowStyles } from "../row-button";
import { previewLines } from "./preview-words";

const useStyles = makeStyles({
  time: {
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  inside: { padding: `0 6px ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  lines: { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingLeft: "18px" },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** One change with its time; opened, what undoing it would do, and the way to do so. */
export function HistoryItem({ entry }: { entry: HistoryEntry }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const store = usePaneStore();
  const { actions, history: words } = useSentences();
  const { opened } = usePaneState().history;
  const isOpen = opened?.id === entry.id;
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        className={mergeClasses(rows.row, rows.pressable, isOpen && styles.open)}
        onClick={() => void store.openEntry(isOpen ? undefined : entry)}
      >
        <span className={styles.time}>{words.time(entry.at)}</span>
        <span>{actions[entry.work].done}</span>
      </button>
      {isOpen && <Inside entry={entry} />}
    </li>
  );
}

function Inside({ entry }: { entry: HistoryEntry }) {
  const styles = useStyles();
  const store = usePaneStore();
  const busy = useBusy();
  const whyNot = useId();
  const { history } = usePaneState();
  const sentences = useSentences();
  const { actions, history: words } = sentences;
  const first = toUndoFirst(history, entry);
  if (first) {
    return (
      <div className={styles.inside}>
        <p id={whyNot} className={styles.text}>
          {words.undoFirst(actions[first.work].done, words.time(first.at))}
        </p>
        <Button size="small" disabledFocusable aria-describedby={whyNot}>
          {words.undo}
        </Button>
      </div>
    );
  }
  const seen: Omit<OpenedEntry, "id"> = history.opened ?? {};
  const lines = previewLines(seen, sentences);
  const isBlocked = seen.preview !== undefined && seen.preview.blocked.length > 0;
  return (
    <div className={styles.inside}>
      <div id={whyNot} aria-live="polite">
        {lines.length > 0 ? (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p className={styles.text}>{words.looking}</p>
        )}
      </div>
      <Button
        size="small"
        disabledFocusable={busy || isBlocked}
        aria-describedby={whyNot}
        onClick={() => void store.undo(entry)}
      >
        {words.undo}
      </Button>
    </div>
  );
}
