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
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalL} 0`,
  },
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
      <WayBack />
      <LastChange />
      <TableQuestions />
      <Findings />
      <OntoTheSheets />
      <MemoCheck />
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
  return (
    <div className={styles.actions}>
      <Button size="small" disabledFocusable={disabled} onClick={() => void store.writeReport()}>
        {checkTab.report}
      </Button>
      <Button size="small" disabledFocusable={disabled} onClick={() => void store.mark()}>
        {checkTab.mark}
      </Button>
      <Button size="small" disabledFocusable={disabled} onClick={() => void store.unmark()}>
        {checkTab.unmark}
      </Button>
    </div>
  );
}
