import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSentences } from "../../pane-context";
import { whyFailed } from "../../parts/outcome-words";
import { cellOf, heldIn, whyRefused } from "./call-words";
import { useFunctionsSentences, useFunctionsState, useFunctionsStore } from "./functions-context";

const useStyles = makeStyles({
  cell: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  where: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  why: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** The cell that a call would be written in, what it holds, and why nothing can stand there. */
export function SelectedCell() {
  const styles = useStyles();
  const store = useFunctionsStore();
  const { functionsTab } = useFunctionsSentences();
  const sentences = useSentences();
  const { offers, failure } = useFunctionsState();
  if (failure !== undefined) {
    const why = whyFailed(failure, sentences);
    return (
      <div role="alert" className={styles.cell}>
        <p className={styles.why}>
          {functionsTab.failed} {why}
        </p>
        <Button size="small" onClick={() => void store.read()}>
          {functionsTab.again}
        </Button>
      </div>
    );
  }
  if (!offers) return <p className={styles.quiet}>{functionsTab.looking}</p>;
  const { place, refused } = offers;
  const held = heldIn(place, functionsTab);
  return (
    <div className={styles.cell}>
      <div className={styles.where}>{functionsTab.cell(`${place.sheetName} ${cellOf(place)}`)}</div>
      {held !== undefined && <div className={styles.quiet}>{functionsTab.holds(held)}</div>}
      {refused && <p className={styles.why}>{whyRefused(functionsTab, refused)}</p>}
    </div>
  );
}
