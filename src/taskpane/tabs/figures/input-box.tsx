import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type ClipboardEvent, type DragEvent } from "react";
import { useBusy } from "../../pane-context";
import { inputOfClipboard } from "./clipboard-input";
import { useFiguresSentences, useFiguresState, useFiguresStore } from "./figures-context";

const useStyles = makeStyles({
  quiet: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  box: { width: "100%" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  // It is hidden and out of the tab order, because the button beside it opens it.
  file: { display: "none" },
});

/** What is read: pasted, dropped, chosen as a file, or selected on a sheet. Nothing of it is run or shown as markup. */
export function InputBox() {
  const styles = useStyles();
  const store = useFiguresStore();
  const busy = useBusy();
  const { input } = useFiguresSentences().figuresTab;
  const { origin, nothingSelected } = useFiguresState();
  const chooser = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");

  const takeText = (text: string): void => {
    setTyped("");
    void store.take({ kind: "text", text }, { kind: "paste" });
  };
  const onPaste = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData.files;
    const pasted = inputOfClipboard(event.clipboardData);
    if (!pasted && !file) return;
    event.preventDefault();
    if (pasted) void store.take(pasted, { kind: "paste" });
    else if (file) void store.takeFile(file);
  };
  const onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    const dropped = inputOfClipboard(event.dataTransfer);
    if (!file && !dropped) return;
    event.preventDefault();
    if (file) void store.takeFile(file);
    else if (dropped) void store.take(dropped, { kind: "paste" });
  };

  return (
    <div onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      {!origin && <p className={styles.quiet}>{input.text}</p>}
      <Textarea
        className={styles.box}
        rows={origin ? 1 : 3}
        aria-label={input.paste}
        placeholder={input.paste}
        value={typed}
        onPaste={onPaste}
        onChange={(_, { value }) => setTyped(value)}
      />
      <div className={styles.actions}>
        {typed.trim() !== "" && (
          <Button size="small" appearance="primary" onClick={() => takeText(typed)}>
            {input.read}
          </Button>
        )}
        <Button size="small" title={input.fileTypes} onClick={() => chooser.current?.click()}>
          {input.file}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void store.takeSelection()}>
          {input.selection}
        </Button>
        {origin && (
          <Button size="small" onClick={store.clear}>
            {input.clear}
          </Button>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        tabIndex={-1}
        aria-hidden
        className={styles.file}
        accept=".csv,.tsv,.txt,.htm,.html,.xlsx,text/plain,text/csv,text/html"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void store.takeFile(file);
          // The same file can be chosen again when it has been corrected.
          currentTarget.value = "";
        }}
      />
      <p role="status" className={styles.quiet}>
        {nothingSelected && input.nothingSelected}
      </p>
    </div>
  );
}
