/** The question that is asked, answered before anything else. */
import { useEffect, useRef } from "react";
import type { PageState, Question } from "./page-state";

function OpenDialog({ page, question }: { readonly page: PageState; readonly question: Question }) {
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
        page.answer(null);
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
              page.answer(id);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}

export function Dialog({ page }: { readonly page: PageState }) {
  const { question } = page;
  return question ? <OpenDialog key={question.message} page={page} question={question} /> : null;
}
