import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Work } from "../actions";
import { useSentences } from "../pane-context";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  words: { marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Shorter work is over before a person can read that it is under way. */
const worthSaying = 400;

/** What is under way, once it has taken long enough to be worth saying. */
export function BusyLine({ work }: { work: Work }) {
  const styles = useStyles();
  const { busy } = useSentences().actions[work];
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), worthSaying);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.line}>
      <div className={styles.words}>{busy}</div>
      <ProgressBar aria-label={busy} thickness="large" />
    </div>
  );
}
