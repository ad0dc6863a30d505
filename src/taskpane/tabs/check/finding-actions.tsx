import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../checks/finding";
import { useBusy } from "../../pane-context";
import { useCheckSentences, useCheckStore } from "./check-context";
import { ExplainForm } from "./explain-form";
import { FixPreview } from "./fix-preview";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** How many cells of one correction, and how many other cells to go to, are shown. */
const cellsShown = 5;
const othersShown = 3;

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
      {fix && <FixPreview fix={fix} sheet={places[0]?.sheet} shown={cellsShown} />}
      {isExplaining ? (
        <ExplainForm finding={finding} onClose={() => setExplaining(false)} />
      ) : (
        <div className={styles.actions}>
          {fix && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void store.fix([finding])}
            >
              {fix.length === 1 ? checkTab.fix.apply : checkTab.fix.applyAll(fix.length)}
            </Button>
          )}
          {places.slice(1, 1 + othersShown).map(({ sheet, address }) => (
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
