import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { say } from "../../../workbook/report";
import { useSentences } from "../../pane-context";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";
import { useNoticeStyles } from "./notice-styles";

const useStyles = makeStyles({
  line: { marginBottom: tokens.spacingVerticalM },
  words: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** That the workbook or a table is being read, or why it could not be. */
export function ReadingState({ of }: { of: "workbook" | "input" }) {
  const { notice } = useNoticeStyles();
  const { figuresTab } = useFiguresSentences();
  const { taskpane, workbook } = useSentences();
  const { failure, held, reading } = useFiguresState();
  if (failure?.of === of) {
    const { reason } = failure;
    const why =
      typeof reason === "string" ? taskpane.outcome[reason] : say(workbook.report, reason);
    return (
      <div role="alert" className={notice}>
        {of === "workbook" ? figuresTab.notRead : figuresTab.input.failed} {why}
      </div>
    );
  }
  const isUnderWay = of === "workbook" ? held === undefined : reading;
  return isUnderWay ? <Progress of={of} /> : null;
}

/** Shorter readings are over before a person could read that they are under way. */
const worthSaying = 400;

function Progress({ of }: { of: "workbook" | "input" }) {
  const styles = useStyles();
  const store = useFiguresStore();
  const { figuresTab } = useFiguresSentences();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), worthSaying);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const words = of === "workbook" ? figuresTab.opening : figuresTab.input.reading;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        {words}
        {of === "input" && (
          <Button size="small" onClick={store.stop}>
            {figuresTab.input.stop}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={words} thickness="large" />
    </div>
  );
}
