import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Work } from "../actions";
import { useSentences } from "../pane-context";
import { useTakesLong } from "./takes-long";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  words: { marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** What is under way, once it has taken long enough to be worth saying. */
export function BusyLine({ work }: { work: Work }) {
  const styles = useStyles();
  const { busy } = useSentences().actions[work];
  if (!useTakesLong()) return null;
  return (
    <div className={styles.line}>
      <div className={styles.words}>{busy}</div>
      <ProgressBar aria-label={busy} thickness="large" />
    </div>
  );
}
