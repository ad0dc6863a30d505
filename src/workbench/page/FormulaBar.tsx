/** Name box and formula bar. */
import { areaAddress } from "../cells/address";
import { columnLimit, rowLimit } from "../cells/limits";
import { useLayoutEffect, useRef, useState } from "react";
import { beginEdit, cancelEdit, changeEdit, finishEdit } from "./actions/edit-cell";
import type { Desk } from "./desk";
import { editKey } from "./grid/CellEditor";
import { selectArea } from "./sheet/selection";
import { useDesk } from "./use-desk";
import { findReference } from "./validation/list-choices";
import { words } from "./words";

function selectionName(desk: Desk): string {
  const { area, active } = desk.selection;
  const whole = area.rows === rowLimit || area.columns === columnLimit;
  return whole ? areaAddress(area) : areaAddress({ ...active, rows: 1, columns: 1 });
}

function NameBox({ desk }: { readonly desk: Desk }) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (text: string) => {
    const found = findReference(desk.model, desk.sheet.id, text);
    setTyped(null);
    if (!found) {
      desk.tell(words.badReference(text));
      return;
    }
    desk.select(selectArea(found.area), found.sheetId);
    document.getElementById("sheet")?.focus();
  };
  return (
    <input
      className="name-box"
      aria-label={words.nameBox}
      spellCheck={false}
      value={typed ?? selectionName(desk)}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && typed !== null && typed.trim() !== "") go(typed.trim());
        if (event.key === "Escape") {
          setTyped(null);
          document.getElementById("sheet")?.focus();
        }
      }}
    />
  );
}

export function FormulaBar({ desk }: { readonly desk: Desk }) {
  useDesk(desk);
  const field = useRef<HTMLTextAreaElement>(null);
  const { editing, model, sheet, selection } = desk;
  const { row, column } = selection.active;
  const text = editing?.text ?? model.editText(sheet.id, row, column);

  useLayoutEffect(() => {
    const now = field.current;
    if (!now) return;
    now.style.height = "0";
    now.style.height = `${String(Math.min(96, Math.max(26, now.scrollHeight)))}px`;
  }, [text]);

  return (
    <div className="formula-bar">
      <NameBox desk={desk} />
      <div className="formula-buttons">
        <button
          type="button"
          disabled={!editing}
          title={words.cancelEdit}
          aria-label={words.cancelEdit}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            cancelEdit(desk);
          }}
        >
          ✕
        </button>
        <button
          type="button"
          disabled={!editing}
          title={words.acceptEdit}
          aria-label={words.acceptEdit}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => void finishEdit(desk)}
        >
          ✓
        </button>
      </div>
      <textarea
        ref={field}
        className="formula-field"
        aria-label={words.formulaBar}
        spellCheck={false}
        rows={1}
        value={text}
        onFocus={() => {
          if (!desk.editing) beginEdit(desk, "bar");
          else changeEdit(desk, { at: "bar", mode: "edit" });
        }}
        onChange={(event) => {
          changeEdit(desk, { text: event.target.value });
        }}
        onKeyDown={(event) => {
          if (editKey(desk, event)) event.preventDefault();
        }}
      />
    </div>
  );
}
