import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, useMemo, useState } from "react";
import { checkMemo } from "../../../checks/check-memo";
import type { Finding } from "../../../checks/finding";
import { Section } from "../../parts/section";
import { useCheckSentences, useCheckState } from "./check-context";
import { FindingList } from "./finding-list";
import { grouped } from "./grouping";
import { memoOfPaste } from "./memo-paste";

const useStyles = makeStyles({
  quiet: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  text: { width: "100%" },
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Kontrollér Word-tekst: a pasted memo or plan against the plan in the sheets; nothing is written. */
export function MemoCheck() {
  const styles = useStyles();
  const { memo } = useCheckSentences().checkTab;
  const [text, setText] = useState("");
  const [compared, setCompared] = useState<string>();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = memoOfPaste(event.clipboardData);
    if (pasted === undefined) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    setText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };
  return (
    <Section title={memo.title}>
      <p className={styles.quiet}>{memo.text}</p>
      <Field label={memo.label}>
        <Textarea
          className={styles.text}
          rows={6}
          value={text}
          onPaste={onPaste}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={text.trim() === ""}
          onClick={() => setCompared(text)}
        >
          {memo.compare}
        </Button>
        {text !== "" && (
          <Button
            size="small"
            onClick={() => {
              setText("");
              setCompared(undefined);
            }}
          >
            {memo.clear}
          </Button>
        )}
      </div>
      {compared !== undefined && <Compared text={compared} />}
    </Section>
  );
}

/** The comparison is made again when the sheets change. */
function Compared({ text }: { text: string }) {
  const styles = useStyles();
  const { checkTab, checks } = useCheckSentences();
  const { memo } = checkTab;
  const { result } = useCheckState();
  const input = result?.reading.input;
  const checked = useMemo(
    () => input && checkMemo(text, input, memo.name),
    [text, input, memo.name],
  );
  if (!checked) return null;
  const { findings, counts } = checked;
  const isBlank = counts.texts + counts.tables === 0;
  return (
    <>
      <p role="status" className={styles.quiet}>
        {isBlank && memo.nothing}
        {!isBlank && findings.length === 0 && `${checks.nothingFound} `}
        {findings.length > 0 && `${memo.found(findings.length)} `}
        {!isBlank && checks.looked(counts)}
      </p>
      <FindingList
        label={memo.title}
        groups={grouped(findings)}
        placeName={({ address }) => memo.line(address.replace(/^L/, ""))}
        actions={(finding) => (
          <blockquote className={styles.quote}>{quoted(finding, text)}</blockquote>
        )}
      />
    </>
  );
}

const longestQuote = 240;

/** The line itself is shown, because nobody counts lines in a text that wraps. */
function quoted({ places: [place] }: Finding, text: string): string {
  const at = Number(/^L(\d+)$/.exec(place?.address ?? "")?.[1]);
  const line = (text.split(/\r?\n/)[at - 1] ?? "").trim().replace(/\s*\t\s*/g, " · ");
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote)} …`;
}
