/** The question on the desk, answered before anything else. */
import { useEffect, useRef } from "react";
import type { Desk, Question } from "./desk";

function OpenDialog({ desk, question }: { readonly desk: Desk; readonly question: Question }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="question-title"
      aria-describedby="question-message"
      onCancel={(event) => {
        event.preventDefault();
        desk.answer(null);
      }}
    >
      <h2 id="question-title">{question.title}</h2>
      <p id="question-message">{question.message}</p>
      <div className="answers">
        {question.answers.map(({ id, label }, index) => (
          <button
            key={id}
            type="button"
            className={index === 0 ? "first" : undefined}
            onClick={() => {
              desk.answer(id);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}

export function Dialog({ desk }: { readonly desk: Desk }) {
  const { question } = desk;
  return question ? <OpenDialog key={question.message} desk={desk} question={question} /> : null;
}
