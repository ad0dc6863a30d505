import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, FixCell } from "../../../checks/finding";
import type { CellValue } from "../../../checks/input";
import type { CheckSentences } from "../../../text/check-sentences";
import { useBusy } from "../../pane-context";
import { useCheckSentences, useCheckStore } from "./check-context";
import { ExplainForm } from "./explain-form";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  fix: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyle: "none" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  was: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  said: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** What can be done about a finding: see and make its correction, go to the other cell, or say why it is right. */
export function FindingActions({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const store = useCheckStore();
  const busy = useBusy();
  const { checkTab, checks } = useCheckSentences();
  const [isExplaining, setExplaining] = useState(false);
  const { explained, fix, places } = finding;
  return (
    <>
      {explained && (
        <p className={styles.said}>
          {checks.explained({ reason: explained.reason, initials: explained.initials ?? "" })}
        </p>
      )}
      {fix && <FixPreview fix={fix} sheet={places[0]?.sheet} />}
      {isExplaining ? (
        <ExplainForm finding={finding} onClose={() => setExplaining(false)} />
      ) : (
        <div className={styles.actions}>
          {fix && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void store.mend(finding)}
            >
              {fix.length === 1 ? checkTab.fix.apply : checkTab.fix.applyAll(fix.length)}
            </Button>
          )}
          {places.slice(1).map(({ sheet, address }) => (
            <Button
              key={`${sheet}!${address}`}
              size="small"
              onClick={() => void store.goTo({ sheet, cell: address })}
            >
              {checkTab.goTo(`${sheet} ${address}`)}
            </Button>
          ))}
          {!explained && (
            <Button size="small" disabledFocusable={busy} onClick={() => setExplaining(true)}>
              {checkTab.explain.open}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** As many cells of one correction as can be taken in. */
const cellsShown = 5;

/** What will be written where, in place of what. */
function FixPreview({ fix, sheet }: { fix: readonly FixCell[]; sheet: string | undefined }) {
  const styles = useStyles();
  const { checkTab } = useCheckSentences();
  const hidden = fix.length - cellsShown;
  return (
    <>
      <div className={styles.label}>{checkTab.fix.label}</div>
      <ul className={styles.fix}>
        {fix.slice(0, cellsShown).map(({ cell, from, to }) => (
          <li key={`${cell.sheet}!${cell.address}`}>
            {cell.sheet === sheet ? cell.address : `${cell.sheet} ${cell.address}`}:{" "}
            <span className={styles.was}>{shownValue(from, checkTab)}</span>{" "}
            <span aria-label={checkTab.fix.to}>→</span> {shownValue(to, checkTab)}
          </li>
        ))}
        {hidden > 0 && <li>{checkTab.fix.more(hidden)}</li>}
      </ul>
    </>
  );
}

/** Formulas are in a form people do not read; that it is one is what matters here. */
function shownValue(value: CellValue, { fix }: CheckSentences["checkTab"]): string {
  if (value === "") return fix.blank;
  if (typeof value === "number")
    return value.toLocaleString("da-DK", { maximumFractionDigits: 10 });
  const text = String(value);
  return text.startsWith("=") ? fix.formula : `»${text}«`;
}
