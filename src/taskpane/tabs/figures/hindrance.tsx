import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneStore } from "../../pane-context";
import { useFiguresSentences, useFiguresState } from "./figures-context";
import { useNoticeStyles } from "./notice-styles";

const useStyles = makeStyles({
  way: { display: "block", marginTop: tokens.spacingVerticalS },
});

/** What in the workbook stands in the way of writing figures, and what to do about it. */
export function Hindrance() {
  const styles = useStyles();
  const { notice } = useNoticeStyles();
  const pane = usePaneStore();
  const { figuresTab } = useFiguresSentences();
  const { held } = useFiguresState();
  if (!held) return null;
  const { sheet, offences, years } = held;
  if (!sheet) {
    return (
      <div className={notice}>
        {figuresTab.noSheet}
        <Button
          className={styles.way}
          size="small"
          appearance="primary"
          onClick={() => pane.showTab("start")}
        >
          {figuresTab.goToStart}
        </Button>
      </div>
    );
  }
  const words = [
    ...(sheet.protected ? [figuresTab.protected(sheet.name)] : []),
    ...(offences.length === 0 ? [figuresTab.noOffences(sheet.name)] : []),
    ...(years.length === 0 ? [figuresTab.noYears] : []),
  ];
  return words.map((text) => (
    <div key={text} className={notice}>
      {text}
    </div>
  ));
}
