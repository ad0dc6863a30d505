import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCheckSentences, useCheckState, useCheckStore } from "./check-context";

const useStyles = makeStyles({
  back: {
    position: "sticky",
    bottom: tokens.spacingVerticalS,
    zIndex: 1,
    width: "fit-content",
    maxWidth: "100%",
    marginTop: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});

/** The way back to where the person was before the list took them to a cell; it stays visible while the list scrolls. */
export function WayBack() {
  const styles = useStyles();
  const store = useCheckStore();
  const { checkTab } = useCheckSentences();
  const { back } = useCheckState();
  if (!back) return null;
  return (
    <div className={styles.back}>
      <Button size="small" onClick={() => void store.goBack()}>
        {checkTab.back([back.sheet, back.cell].filter(Boolean).join(" "))}
      </Button>
    </div>
  );
}
