import { type CellValue, isFormula } from "../../../cells/cell-value";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FixCell } from "../../../checks/finding";
import type { CheckSentences } from "../../../text/check-sentences";
import { useCheckSentences } from "./check-context";

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fix: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyle: "none",
    overflowWrap: "anywhere",
  },
  was: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
});

interface FixPreviewProps {
  readonly fix: readonly FixCell[];
  /** Cells of this sheet go by their address alone. */
  readonly sheet: string | undefined;
  /** How many cells are shown. */
  readonly shown: number;
}

/** What will be written where, in place of what. */
export function FixPreview({ fix, sheet, shown }: FixPreviewProps) {
  const styles = useStyles();
  const { checkTab } = useCheckSentences();
  const hidden = fix.length - shown;
  return (
    <>
      <div className={styles.label}>{checkTab.fix.label}</div>
      <ul className={styles.fix}>
        {fix.slice(0, shown).map(({ cell, from, to }) => (
          <li key={`${cell.sheet}!${cell.address}`}>
            {cell.sheet === sheet ? cell.address : `${cell.sheet} ${cell.address}`}:{" "}
            <span className={styles.was}>{shownValue(from, checkTab)}</span>{" "}
            <span role="img" aria-label={checkTab.fix.to}>
              →
            </span>{" "}
            {isFormula(from) && isFormula(to)
              ? checkTab.fix.otherFormula
              : shownValue(to, checkTab)}
          </li>
        ))}
        {hidden > 0 && <li>{checkTab.fix.more(hidden)}</li>}
      </ul>
    </>
  );
}

/** A formula is only called a formula: people do not read its English form. */
function shownValue(value: CellValue, { fix }: CheckSentences["checkTab"]): string {
  if (value === "") return fix.blank;
  if (typeof value === "number")
    return value.toLocaleString("da-DK", { maximumFractionDigits: 10 });
  return isFormula(value) ? fix.formula : `»${String(value)}«`;
}
