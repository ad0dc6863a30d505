import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState, useSentences } from "../../pane-context";
import { Fold } from "../fold";
import { HistoryItem } from "./history-item";
import { LastChange } from "./last-change";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { maxHeight: "40vh", margin: 0, padding: 0, overflowY: "auto", listStyle: "none" },
});

/** The pane's own changes: the way back from the last one, and folded away a list of them all. */
export function HistoryFooter() {
  const styles = useStyles();
  const { entries, redoable } = usePaneState().history;
  const { history } = useSentences();
  if (entries.length === 0 && !redoable) return null;
  return (
    <section aria-label={history.label} className={styles.footer}>
      <LastChange />
      {entries.length > 0 && (
        <Fold title={history.title(entries.length)}>
          <ol className={styles.list}>
            {entries.map((entry) => (
              <HistoryItem key={entry.id} entry={entry} />
            ))}
          </ol>
        </Fold>
      )}
    </section>
  );
}
