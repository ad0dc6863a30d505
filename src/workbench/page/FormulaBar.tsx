/** Name box and formula bar. */
import { areaAddress } from "../cells/address";
import { columnLimit, rowLimit } from "../cells/limits";
import { useLayoutEffect, useRef, useState } from "react";
import { beginEdit, cancelEdit, changeEdit, finishEdit } from "./actions/edit-cell";
import type { PageState } from "./page-state";
import { editKey } from "./grid/CellEditor";
import { selectArea } from "./sheet/selection";
import { usePageState } from "./use-page-state";
import { findReference } from "./validation/list-choices";
import { words } from "./words";

function selectionName(page: PageState): string {
  const { area, active } = page.selection;
  const whole = area.rows === rowLimit || area.columns === columnLimit;
  return whole ? areaAddress(area) : areaAddress({ ...active, rows: 1, columns: 1 });
}

function NameBox({ page }: { readonly page: PageState }) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (text: string) => {
    const found = findReference(page.model, page.sheet.id, text);
    setTyped(null);
    if (!found) {
      page.tell(words.badReference(text));
      return;
    }
    page.select(selectArea(found.area), found.sheetId);
    document.getElementById("sheet")?.focus();
  };
  return (
    <input
      className="name-box"
      aria-label={words.nameBox}
      spellCheck={false}
      value={typed ?? selectionName(page)}
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

export function FormulaBar({ page }: { readonly page: PageState }) {
  usePageState(page);
  const field = useRef<HTMLTextAreaElement>(null);
  const { editing, model, sheet, selection } = page;
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
      <NameBox page={page} />
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
            cancelEdit(page);
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
          onClick={() => void finishEdit(page)}
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
          if (!page.editing) beginEdit(page, "bar");
          else changeEdit(page, { at: "bar", mode: "edit" });
        }}
        onChange={(event) => {
          changeEdit(page, { text: event.target.value });
        }}
        onKeyDown={(event) => {
          if (editKey(page, event)) event.preventDefault();
        }}
      />
    </div>
  );
}
