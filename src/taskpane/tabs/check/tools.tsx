import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useBusy } from "../../pane-context";
import { Fold } from "../../parts/fold";
import { useCheckSentences, useCheckState, useCheckStore } from "./check-context";
import { MemoCheck } from "./memo-check";
import { AnsweredTables } from "./table-questions";

const useStyles = makeStyles({
  fold: { marginTop: tokens.spacingVerticalXS },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
});

/** What people need now and then. It is folded, so that the findings are seen first. */
export function Tools() {
  const styles = useStyles();
  const { checkTab } = useCheckSentences();
  return (
    <div className={styles.fold}>
      <Fold title={checkTab.tools}>
        <OntoTheSheets />
        <MemoCheck />
        <AnsweredTables />
      </Fold>
    </div>
  );
}

/** The findings taken out of the pane: onto a sheet of their own, and as marks on their cells. */
function OntoTheSheets() {
  const styles = useStyles();
  const store = useCheckStore();
  const busy = useBusy();
  const { checkTab } = useCheckSentences();
  const { result } = useCheckState();
  const action = (words: string, act: () => Promise<void>) => (
    <Button size="small" disabledFocusable={busy || !result} onClick={() => void act()}>
      {words}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {action(checkTab.writeFindings, store.writeFindings)}
      {action(checkTab.mark, store.mark)}
      {action(checkTab.unmark, store.unmark)}
    </div>
  );
}
