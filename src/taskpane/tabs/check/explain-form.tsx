import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../../checks/finding";
import { useBusy } from "../../pane-context";
import { useCheckSentences, useCheckState, useCheckStore } from "./check-context";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    // The way back floats above the last lines in sight.
    scrollMarginBottom: "48px",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  initials: { width: "8em" },
  kept: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Why a figure that does not add up is right all the same, and who says so. */
export function ExplainForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const styles = useStyles();
  const store = useCheckStore();
  const busy = useBusy();
  const { explain } = useCheckSentences().checkTab;
  const known = useCheckState().initials;
  const [reason, setReason] = useState("");
  const [initials, setInitials] = useState(known);
  const form = useRef<HTMLFormElement>(null);
  // The braces matter: newer browsers return a promise, which React would take for a clean-up function.
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const isBlank = reason.trim() === "" || initials.trim() === "";
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank && !busy) void store.explain(finding, reason.trim(), initials.trim());
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <Field label={explain.reason} size="small">
        <Textarea
          autoFocus
          size="small"
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={explain.initials} size="small">
        <Input
          className={styles.initials}
          size="small"
          value={initials}
          onChange={(_, { value }) => setInitials(value)}
        />
      </Field>
      <p className={styles.kept}>{explain.kept}</p>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBlank || busy}>
          {explain.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {explain.close}
        </Button>
      </div>
    </form>
  );
}
