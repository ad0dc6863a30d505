/** The pane's frame, its header, and the edge one drags to make it wider. */
import { useEffect, useRef, useSyncExternalStore, type KeyboardEvent } from "react";
import type { PageState } from "../page-state";
import { usePageState } from "../use-page-state";
import { words } from "../words";
import { narrowest, widest, type PaneDock } from "./pane-dock";

/** Another workbook gets another pane, as in Excel: the frame is made anew. */
function Frame({ dock, title }: { readonly dock: PaneDock; readonly title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current ? dock.load(frame.current) : undefined), [dock]);
  return <iframe ref={frame} title={title} />;
}

export function PaneFrame({
  page,
  dock,
  name,
}: {
  readonly page: PageState;
  readonly dock: PaneDock;
  readonly name: string;
}) {
  usePageState(page);
  useSyncExternalStore(dock.subscribe, dock.version);
  const aside = useRef<HTMLElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowLeft" ? 16 : event.key === "ArrowRight" ? -16 : 0;
    if (by === 0) return;
    event.preventDefault();
    dock.setWidth(dock.width + by);
  };

  return (
    <aside
      ref={aside}
      className="pane"
      aria-label={words.paneTitle(name)}
      hidden={!dock.open}
      style={{ width: dock.width }}
    >
      <div
        className="pane-edge"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.resizePane}
        aria-valuenow={dock.width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const right = aside.current?.getBoundingClientRect().right ?? innerWidth;
          dock.setWidth(right - event.clientX);
        }}
      />
      <header>
        <h2>{name}</h2>
        <button
          type="button"
          aria-label={words.hidePane}
          title={words.hidePane}
          onClick={() => {
            dock.show(false);
          }}
        >
          ✕
        </button>
      </header>
      <Frame key={page.workbookNumber} dock={dock} title={words.paneTitle(name)} />
    </aside>
  );
}

/** What is left of a hidden pane: a way back to it. */
export function PaneStub({ dock, name }: { readonly dock: PaneDock; readonly name: string }) {
  useSyncExternalStore(dock.subscribe, dock.version);
  if (dock.open) return null;
  return (
    <button
      type="button"
      className="pane-stub"
      aria-label={words.showPane}
      title={words.showPane}
      onClick={() => {
        dock.show(true);
      }}
    >
      {name}
    </button>
  );
}
