/** The sheets' tabs: choose, add, rename by double-click, and a menu. */
import { useEffect, useRef, useState } from "react";
import { finishEdit } from "./actions/edit-cell";
import { addSheet, deleteSheet, isLastVisible, renameSheet } from "./actions/sheet-structure";
import type { PageState } from "./page-state";
import { Menu } from "./Menu";
import { usePageState } from "./use-page-state";
import { words } from "./words";

interface Open {
  readonly sheetId: string;
  readonly x: number;
  readonly y: number;
}

export function SheetTabs({ page }: { readonly page: PageState }) {
  usePageState(page);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<Open | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const active = page.sheet.id;
  const sheets = page.model.sheets.filter(({ visibility }) => visibility === "visible");

  useEffect(() => {
    document
      .getElementById(`tab-${active}`)
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [active]);

  const show = async (sheetId: string) => {
    if (await finishEdit(page)) page.activate(sheetId);
  };
  const focusTab = (sheetId: string | undefined) => {
    if (sheetId === undefined) return;
    page.activate(sheetId);
    requestAnimationFrame(() => document.getElementById(`tab-${sheetId}`)?.focus());
  };

  return (
    <div className="sheet-tabs">
      <div ref={list} className="tab-list" role="tablist" aria-label={words.sheetTabs}>
        {sheets.map((sheet, index) =>
          renaming === sheet.id ? (
            <RenameField
              key={sheet.id}
              name={sheet.name}
              onDone={(name) => {
                if (name === null || renameSheet(page, sheet.id, name)) setRenaming(null);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              id={`tab-${sheet.id}`}
              type="button"
              role="tab"
              className="sheet-tab"
              aria-selected={sheet.id === active}
              aria-controls="sheet"
              tabIndex={sheet.id === active ? 0 : -1}
              title={words.renameTip}
              style={
                sheet.tabColor === undefined
                  ? undefined
                  : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }
              }
              onClick={() => void show(sheet.id)}
              onDoubleClick={() => {
                setRenaming(sheet.id);
              }}
              onContextMenu={(event) => {
                event.preventDefault();
                setMenu({ sheetId: sheet.id, x: event.clientX, y: event.clientY });
              }}
              onKeyDown={(event) => {
                if (event.key === "ArrowRight") focusTab(sheets[index + 1]?.id);
                else if (event.key === "ArrowLeft") focusTab(sheets[index - 1]?.id);
                else if (event.key === "F2") setRenaming(sheet.id);
                else return;
                event.preventDefault();
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="add-sheet"
        aria-label={words.addSheet}
        title={words.addSheet}
        onClick={() => {
          addSheet(page);
        }}
      >
        +
      </button>
      {menu && (
        <Menu
          x={menu.x}
          y={menu.y}
          items={[
            {
              label: words.renameSheet,
              run: () => {
                setRenaming(menu.sheetId);
              },
            },
            isLastVisible(page)
              ? { label: words.deleteSheet, off: words.lastSheet }
              : { label: words.deleteSheet, run: () => void deleteSheet(page, menu.sheetId) },
            { label: words.moveSheet, off: words.moveSheetOff },
          ]}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </div>
  );
}

function RenameField({
  name,
  onDone,
}: {
  readonly name: string;
  readonly onDone: (name: string | null) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const given = useRef(false);
  useEffect(() => {
    field.current?.select();
  }, []);
  const done = (to: string | null) => {
    if (given.current) return;
    given.current = to === null;
    onDone(to);
  };
  return (
    <input
      ref={field}
      className="rename-sheet"
      aria-label={words.renameSheet}
      defaultValue={name}
      maxLength={31}
      size={Math.max(6, name.length)}
      onBlur={(event) => {
        done(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") done(event.currentTarget.value);
        if (event.key === "Escape") done(null);
      }}
    />
  );
}
