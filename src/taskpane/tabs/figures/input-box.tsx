import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { type ClipboardEvent, type DragEvent, useRef, useState } from "react";
import { Section } from "../../parts/section";
import { inputOfClipboard } from "./clipboard-input";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";
import type { Origin } from "./figures-store";
import { useNoticeStyles } from "./notice-styles";

const useStyles = makeStyles({
  drop: { borderRadius: tokens.borderRadiusMedium },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "2px" },
  text: { width: "100%" },
  quiet: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  given: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** Of the files people have: workbooks, and every kind of text. */
const accepted = ".xlsx,.csv,.txt,.tsv,.tab,.html,.htm,.xls";

/** The ways in: the clipboard, a file chosen or dropped, and the selected cells. */
export function InputBox() {
  const styles = useStyles();
  const { notice } = useNoticeStyles();
  const store = useFiguresStore();
  const { input } = useFiguresSentences().figuresTab;
  const { nothing } = useFiguresState();
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const takeText = (data: DataTransfer): void => {
    void store.take({ kind: "paste" }, inputOfClipboard(data));
  };
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const [first] = event.clipboardData.files;
    const hasText = inputOfClipboard(event.clipboardData) !== undefined;
    if (first && !hasText) void store.takeFile(first);
    else takeText(event.clipboardData);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [first] = event.dataTransfer.files;
    if (first) void store.takeFile(first);
    else takeText(event.dataTransfer);
  };

  return (
    <Section title={input.title}>
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Field label={input.label} size="small">
          <Textarea
            className={styles.text}
            rows={2}
            resize="none"
            value=""
            placeholder={input.hint}
            onPaste={onPaste}
            // What is entered without a clipboard (dictation, other tools) comes as text; a letter typed is no table.
            onChange={(_, { value }) => {
              if (/[\n\t]/.test(value.trim()))
                void store.take({ kind: "paste" }, { kind: "text", text: value });
            }}
          />
        </Field>
        <p className={styles.quiet}>{input.accepted}</p>
        <div className={styles.actions}>
          <Button size="small" onClick={() => file.current?.click()}>
            {input.file}
          </Button>
          <Button size="small" onClick={() => void store.takeSelection()}>
            {input.selection}
          </Button>
        </div>
        <input
          ref={file}
          type="file"
          accept={accepted}
          hidden
          aria-label={input.file}
          onChange={({ currentTarget }) => {
            const [first] = currentTarget.files ?? [];
            if (first) void store.takeFile(first);
            // The same file can be chosen again after it was mended.
            currentTarget.value = "";
          }}
        />
      </div>
      {nothing && (
        <div role="alert" className={notice}>
          {input.nothing[nothing]}
        </div>
      )}
      <GivenLine />
    </Section>
  );
}

/** What is being looked at, and the way to be rid of it. */
function GivenLine() {
  const styles = useStyles();
  const store = useFiguresStore();
  const { input } = useFiguresSentences().figuresTab;
  const { given } = useFiguresState();
  if (!given) return null;
  return (
    <div className={styles.given}>
      <span>{wordsOf(given.origin, input.origin)}</span>
      <Button size="small" onClick={store.clear}>
        {input.clear}
      </Button>
    </div>
  );
}

function wordsOf(
  origin: Origin,
  words: { readonly paste: string; readonly selection: string; file: (name: string) => string },
): string {
  return origin.kind === "file" ? words.file(origin.name) : words[origin.kind];
}
