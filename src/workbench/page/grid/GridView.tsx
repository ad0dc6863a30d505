/**
 * The sheet as one stop of the keyboard: the grid library draws and scrolls, the page selects and types, the
 * model knows. To a screen reader it is a grid whose active cell is told as one moves.
 */
import { columnLimit, rowLimit } from "../../cells/limits";
import { RevoGrid } from "@revolist/react-datagrid";
import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { beginEdit } from "../actions/edit-cell";
import { autofitColumn } from "../actions/autofit-column";
import { useClipboard } from "../clipboard/use-clipboard";
import type { PageState } from "../page-state";
import { usePageState } from "../use-page-state";
import { words } from "../words";
import { CellLayer } from "./CellLayer";
import { cellId, rowHeaders } from "./columns";
import { GridMenu, type MenuAt } from "./GridMenu";
import { hitOf } from "./hit";
import { pressKey, typeAhead } from "./keys";
import { standardHeight } from "./layout";
import type { GridElement, SheetView } from "./sheet-view";
import { useDark } from "./use-dark";
import { usePointer } from "./use-pointer";

/** Everything that changes is set on the element by the view; React only puts it on the page. */
const Library = memo(function Library({ view }: { readonly view: SheetView }) {
  const grid = useRef<GridElement>(null);
  useEffect(() => {
    if (grid.current) view.attach(grid.current);
  }, [view]);
  return (
    <RevoGrid
      ref={grid}
      rowHeaders={rowHeaders}
      rowSize={standardHeight}
      filter={false}
      canFocus={false}
      range={false}
      readonly
      resize
      useClipboard={false}
      accessible={false}
      hideAttribution
    />
  );
});

/** The strip along a header's edge by which a column is made wider. */
function onEdge(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".resizable") !== null;
}

export function GridView({ page, view }: { readonly page: PageState; readonly view: SheetView }) {
  usePageState(page);
  const dark = useDark();
  const box = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const { sheet, selection } = page;
  const editing = page.editing !== null;

  useEffect(() => {
    view.setDark(dark);
  }, [view, dark]);
  // Before the page is drawn: what is typed right after Enter must not find the keyboard nowhere.
  // Who works in the pane keeps the keys there when the add-in shows another sheet, as in Excel.
  useLayoutEffect(() => {
    const inPane = document.activeElement instanceof HTMLIFrameElement;
    if (!editing && !inPane) box.current?.focus({ preventScroll: true });
  }, [editing, sheet.id, page.workbookNumber]);

  const pointer = usePointer(page, box, setMenu);
  useClipboard(page, box);

  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    if (page.editing) {
      if (typeAhead(page, event)) event.preventDefault();
      return;
    }
    const rows = Math.floor((event.currentTarget.clientHeight - 40) / standardHeight);
    if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) {
      event.preventDefault();
      const cell = document.getElementById(cellId(selection.active))?.getBoundingClientRect();
      setMenu({ x: cell?.left ?? 0, y: cell?.bottom ?? 0, on: "cell" });
    } else if (pressKey(page, event, rows)) event.preventDefault();
  };

  return (
    <div className={`grid${sheet.showGridlines ? "" : " no-gridlines"}`}>
      <div
        ref={box}
        className="grid-focus"
        role="grid"
        tabIndex={0}
        id="sheet"
        aria-label={words.grid(sheet.name)}
        aria-rowcount={rowLimit + 1}
        aria-colcount={columnLimit + 1}
        aria-multiselectable
        aria-activedescendant={cellId(selection.active)}
        aria-describedby="cell-prompt"
        onKeyDown={onKeyDown}
        onDoubleClick={(event) => {
          const hit = hitOf(event.target);
          if (hit?.kind === "cell") beginEdit(page, "cell");
          if (hit?.kind === "column" && onEdge(event.target)) autofitColumn(page, hit.column);
        }}
        {...pointer}
      >
        <Library view={view} />
      </div>
      <CellLayer page={page} view={view} box={box} />
      {menu && (
        <GridMenu
          page={page}
          at={menu}
          onClose={() => {
            setMenu(null);
            box.current?.focus();
          }}
        />
      )}
    </div>
  );
}
