import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../checks/finding";
import { useBusy } from "../../pane-context";
import { Fold } from "../../parts/fold";
import { useCheckSentences, useCheckStore } from "./check-context";
import { FixPreview } from "./fix-preview";
import { fixable } from "./fixable";

const useStyles = makeStyles({
  inside: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 18px` },
});

/** Nobody reads more cells than these before pressing. */
const cellsShown = 12;

/** Every correction of what the list shows, seen first, made by one press and undone by one. */
export function FixAll({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const store = useCheckStore();
  const busy = useBusy();
  const { fix } = useCheckSentences().checkTab;
  const chosen = fixable(findings);
  if (chosen.length < 2) return null;
  const cells = chosen.flatMap((finding) => finding.fix ?? []);
  return (
    <Fold title={fix.all(chosen.length)}>
      <div className={styles.inside}>
        <FixPreview fix={cells} sheet={undefined} shown={cellsShown} />
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void store.fix(chosen)}
        >
          {fix.applyAll(cells.length)}
        </Button>
      </div>
    </Fold>
  );
}
