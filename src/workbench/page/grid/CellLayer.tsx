/** What floats over the sheet at the active cell: the editor, the validation list, its prompt. */
import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import type { PageState } from "../page-state";
import { ruleAt } from "../validation/check-typed";
import { words } from "../words";
import { CellEditor } from "./CellEditor";
import { cellId } from "./columns";
import { ListChoices } from "./ListChoices";
import { openList } from "./keys";
import type { SheetView } from "./sheet-view";

export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The room to the sheet's right and lower edges. */
  readonly maxWidth: number;
  readonly maxHeight: number;
}

function spotOf(id: string, box: HTMLElement | null): Spot | null {
  const cell = document.getElementById(id)?.getBoundingClientRect();
  const around = box?.getBoundingClientRect();
  if (!cell || !around || cell.width === 0) return null;
  const outside = cell.bottom < around.top || cell.top > around.bottom || cell.left > around.right;
  if (outside) return null;
  return {
    left: cell.left - around.left,
    top: cell.top - around.top,
    width: cell.width,
    height: cell.height,
    maxWidth: around.right - cell.left,
    maxHeight: around.bottom - cell.top,
  };
}

function same(one: Spot | null, other: Spot | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function CellLayer({
  page,
  view,
  box,
}: {
  readonly page: PageState;
  readonly view: SheetView;
  readonly box: RefObject<HTMLDivElement | null>;
}) {
  const [spot, setSpot] = useState<Spot | null>(null);
  const editing = page.editing?.sheetId === page.sheet.id ? page.editing : null;
  const place = editing?.place ?? page.selection.active;
  const id = cellId(place);

  useEffect(() => {
    const look = () => {
      const next = spotOf(id, box.current);
      setSpot((now) => (same(now, next) ? now : next));
    };
    const stop = view.onDrawn(look);
    addEventListener("resize", look);
    return () => {
      stop();
      removeEventListener("resize", look);
    };
  }, [id, view, box]);
  useLayoutEffect(() => {
    setSpot(spotOf(id, box.current));
  }, [id, box]);

  const rule = ruleAt(page.model, page.sheet.id, place);
  const prompt = rule?.prompt?.show === true ? rule.prompt : null;
  const list = rule?.type === "list" && rule.dropDown !== false;

  return (
    <div className="cell-layer">
      {editing && spot && (
        <CellEditor key={`${editing.sheetId} ${id}`} page={page} editing={editing} spot={spot} />
      )}
      {!editing && list && spot && (
        <button
          type="button"
          className="open-list"
          tabIndex={-1}
          aria-label={words.openList}
          title={words.openList}
          style={{ left: spot.left + spot.width, top: spot.top, height: Math.min(22, spot.height) }}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            if (page.listOpen) {
              page.listOpen = false;
              page.changed();
            } else openList(page);
          }}
        >
          ▾
        </button>
      )}
      {!editing && list && spot && page.listOpen && (
        <ListChoices page={page} source={rule.formula1 ?? ""} spot={spot} />
      )}
      <div
        id="cell-prompt"
        className="cell-prompt"
        role="note"
        hidden={!prompt || !spot || page.listOpen}
        style={
          spot
            ? {
                left: Math.max(4, Math.min(spot.left + 12, spot.left + spot.maxWidth - 264)),
                top: spot.top + spot.height + 8,
              }
            : undefined
        }
      >
        {prompt && (
          <>
            {prompt.title !== "" && <strong>{prompt.title}</strong>}
            <span>{prompt.message}</span>
          </>
        )}
      </div>
    </div>
  );
}
