import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useBusy, usePaneState, usePaneStore } from "../../pane-context";
import { LastChange } from "../../parts/last-change";
import { CheckProvider, useCheckSentences, useCheckState, useCheckStore } from "./check-context";
import { CheckRun } from "./check-run";
import { Findings } from "./findings";
import { MemoCheck } from "./memo-check";
import { TableQuestions } from "./table-questions";
import { WayBack } from "./way-back";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
    marginLeft: "-6px",
  },
  action: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
  last: { ":not(:empty)": { marginTop: tokens.spacingVerticalM } },
});

/** Every figure that does not add up: found, explained, located and, where it can be, mended. */
export default function CheckTab() {
  return (
    <CheckProvider>
      <Check />
    </CheckProvider>
  );
}

function Check() {
  const styles = useStyles();
  const store = useCheckStore();
  const pane = usePaneStore();
  const { checkTab } = useCheckSentences();
  const { workbook, changes, checksAsked } = usePaneState();
  const hasPlan = workbook?.hasPlan ?? false;
  useEffect(() => (hasPlan ? store.show() : undefined), [store, hasPlan]);
  useEffect(() => {
    if (hasPlan) void store.check();
  }, [store, hasPlan, changes, checksAsked]);
  if (!workbook) return null;
  if (!hasPlan) {
    return (
      <>
        <p>{checkTab.none}</p>
        <Button appearance="primary" onClick={() => pane.showTab("start")}>
          {checkTab.goToStart}
        </Button>
      </>
    );
  }
  return (
    <>
      <CheckRun />
      <OntoTheSheets />
      <MemoCheck />
      <div className={styles.last}>
        <LastChange />
      </div>
      <TableQuestions />
      <WayBack />
      <Findings />
    </>
  );
}

/** The findings taken out of the pane: onto a sheet of their own, and as marks on their cells. */
function OntoTheSheets() {
  const styles = useStyles();
  const store = useCheckStore();
  const busy = useBusy();
  const { checkTab } = useCheckSentences();
  const { result } = useCheckState();
  const disabled = busy || !result;
  const action = (words: string, act: () => Promise<void>) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.action}
      disabledFocusable={disabled}
      onClick={() => void act()}
    >
      {words}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {action(checkTab.report, store.writeReport)}
      {action(checkTab.mark, store.mark)}
      {action(checkTab.unmark, store.unmark)}
    </div>
  );
}
