import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { say } from "../../../cells/message";
import { useSentences } from "../../pane-context";
import { Callout } from "../../parts/callout";
import { whyFailed } from "../../parts/outcome-words";
import { useTakesLong } from "../../parts/takes-long";
import { useUnseenStyles } from "../../parts/unseen";
import { useCheckSentences, useCheckState, useCheckStore } from "./check-context";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  stamp: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  // Without this the long words beside it would make it too narrow.
  action: { flexShrink: 0 },
  when: { color: tokens.colorNeutralForeground1 },
  progress: { marginTop: tokens.spacingVerticalS },
  words: { marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** When the last check ran and what it looked at, the button for a new one, its progress, and whether the list is up to date. */
export function CheckRun() {
  const styles = useStyles();
  const store = useCheckStore();
  const { checkTab, checks } = useCheckSentences();
  const { phase, result } = useCheckState();
  const counts = result?.checked.counts;
  return (
    <div>
      <div className={styles.top}>
        <div className={styles.stamp}>
          {result && <div className={styles.when}>{checkTab.stamp(result.at)}</div>}
          {counts && checks.looked(counts)}
          {counts && counts.tables > 0 && ` ${checks.tables(counts.tables)}`}
        </div>
        {phase.kind === "idle" ? (
          <Button
            className={styles.action}
            size="small"
            appearance="primary"
            onClick={() => void store.check()}
          >
            {checkTab.check}
          </Button>
        ) : (
          <Button className={styles.action} size="small" onClick={store.cancel}>
            {checkTab.cancel}
          </Button>
        )}
      </div>
      {phase.kind !== "idle" && <Progress />}
      <Doubt />
      <Spoken />
    </div>
  );
}

function Progress() {
  const styles = useStyles();
  const { checkTab } = useCheckSentences();
  const { phase } = useCheckState();
  const takesLong = useTakesLong();
  if (!takesLong || phase.kind === "idle") return null;
  const isChecking = phase.kind === "checking";
  const words = isChecking ? checkTab.checking(phase.done, phase.of) : checkTab.reading;
  return (
    <div className={styles.progress}>
      <div className={styles.words}>{words}</div>
      <ProgressBar
        aria-label={words}
        thickness="large"
        {...(isChecking && { value: phase.done, max: phase.of })}
      />
    </div>
  );
}

/** Why the findings shown may not be those of the workbook as it is now. */
function Doubt() {
  const { checkTab } = useCheckSentences();
  const sentences = useSentences();
  const { outdated, failure, marksBehind, phase } = useCheckState();
  if (phase.kind !== "idle") return null;
  if (failure !== undefined) {
    return (
      <Callout alert>
        {checkTab.failed} {whyFailed(failure, sentences)}
      </Callout>
    );
  }
  return (
    <>
      {outdated && <Callout>{checkTab.outdated[outdated]}</Callout>}
      {marksBehind && (
        <Callout>
          {checkTab.marksBehind} {say(marksBehind, sentences.workbook.report)}
        </Callout>
      )}
    </>
  );
}

/** Tells screen readers that the check has ended, and what it found. */
function Spoken() {
  const { unseen } = useUnseenStyles();
  const { checkTab } = useCheckSentences();
  const { phase, result, outdated } = useCheckState();
  const words =
    phase.kind === "idle" && result && !outdated
      ? checkTab.finished(result.checked.findings.length)
      : outdated && checkTab.outdated[outdated];
  return (
    <div role="status" className={unseen}>
      {words}
    </div>
  );
}
