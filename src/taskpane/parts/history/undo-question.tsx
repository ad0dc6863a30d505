import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePaneState, usePaneStore, useSentences } from "../../pane-context";
import type { Question } from "../../task";
import { Lines, MessageBox, Ways } from "../message-box";
import { panelId } from "../tab-list";
import { questionWords } from "./preview-words";

/** Undoing would take away what people have typed: it is said how much and where, and done only on a yes. */
export function UndoQuestion({ task }: { task: Question }) {
  const store = usePaneStore();
  const sentences = useSentences();
  const { tab } = usePaneState();
  const box = useRef<HTMLDivElement>(null);
  const { title, lines } = questionWords(task, sentences);
  const { question } = sentences.history;

  // A person who works in the sheet keeps the keys there.
  useEffect(() => {
    if (document.hasFocus()) box.current?.focus();
  }, [task]);

  const keep = (): void => {
    store.dismiss();
    document.getElementById(panelId(tab))?.focus();
  };
  return (
    <MessageBox
      ref={box}
      label={question.label}
      title={title}
      tone="partly"
      onKeyDown={({ key }) => {
        if (key === "Escape") keep();
      }}
    >
      <Lines lines={lines} />
      <Ways>
        <Button size="small" appearance="primary" onClick={() => void store.confirmUndo()}>
          {question.undo}
        </Button>
        <Button size="small" onClick={keep}>
          {question.keep}
        </Button>
      </Ways>
    </MessageBox>
  );
}
