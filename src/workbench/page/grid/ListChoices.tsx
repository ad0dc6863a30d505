/** The unfolded validation list of the active cell. */
import { fold } from "../../cells/case-fold";
import { cellName } from "../../cells/address";
import { useEffect, useRef, useState } from "react";
import { tryChange } from "../actions/edit-cell";
import type { PageState } from "../page-state";
import { listChoices } from "../validation/list-choices";
import { words } from "../words";
import type { Spot } from "./CellLayer";

export function ListChoices({
  page,
  source,
  spot,
}: {
  readonly page: PageState;
  readonly source: string;
  readonly spot: Spot;
}) {
  const { model, sheet, selection } = page;
  const { active } = selection;
  const choices = listChoices(model, sheet.id, source) ?? [];
  const now = choices.indexOf(sheet.text(active.row, active.column));
  const [at, setAt] = useState(Math.max(0, now));
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const close = () => {
    page.listOpen = false;
    page.changed();
    document.getElementById("sheet")?.focus();
  };
  const choose = (choice: string | undefined) => {
    close();
    if (choice === undefined) return;
    tryChange(page, () => {
      model.type(sheet.id, active.row, active.column, choice);
    });
  };

  return (
    <ul
      ref={list}
      className="list-choices"
      role="listbox"
      tabIndex={-1}
      aria-label={words.listOf(cellName(active.row, active.column))}
      aria-activedescendant={`choice-${String(at)}`}
      style={{ left: spot.left, top: spot.top + spot.height, minWidth: spot.width + 20 }}
      onBlur={close}
      onKeyDown={(event) => {
        const keys: Readonly<Record<string, () => void>> = {
          ArrowDown: () => setAt(Math.min(choices.length - 1, at + 1)),
          ArrowUp: () => setAt(Math.max(0, at - 1)),
          Home: () => setAt(0),
          End: () => setAt(choices.length - 1),
          Enter: () => choose(choices[at]),
          Tab: () => choose(choices[at]),
          Escape: close,
        };
        const act = keys[event.key];
        if (act) {
          event.preventDefault();
          event.stopPropagation();
          act();
          return;
        }
        const start = choices.findIndex((choice) => fold(choice).startsWith(fold(event.key)));
        if (start >= 0) setAt(start);
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`choice-${String(index)}`}
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(choice);
          }}
          onMouseEnter={() => {
            setAt(index);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
