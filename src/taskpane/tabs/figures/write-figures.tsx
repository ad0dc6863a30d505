import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useBusy } from "../../pane-context";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";
import { chosenOf } from "./figures-store";

const useStyles = makeStyles({
  write: { marginBottom: tokens.spacingVerticalXL },
  button: { width: "100%" },
  missing: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Writes the chosen figures into the workbook, or says what is missing. */
export function WriteFigures() {
  const styles = useStyles();
  const store = useFiguresStore();
  const busy = useBusy();
  const state = useFiguresState();
  const { figuresTab } = useFiguresSentences();
  const chosen = chosenOf(state);
  if (chosen.length === 0) return null;
  const written = chosen.filter(({ change }) => change !== "same").length;
  const hasSource = state.source.name.trim() !== "";
  return (
    <div className={styles.write}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={busy || !hasSource || state.isReading}
        onClick={() => void store.write()}
      >
        {written > 0 ? figuresTab.write(written) : figuresTab.recordOnly(chosen.length)}
      </Button>
      {!hasSource && <p className={styles.missing}>{figuresTab.source.missing}</p>}
    </div>
  );
}
