/** The whole page: title, ribbon, formula bar, sheet, tabs, status, and the add-in's pane beside it. */
import { useEffect, useState } from "react";
import { readFile } from "./actions/files";
import type { PageState } from "./page-state";
import { Dialog } from "./Dialog";
import { FormulaBar } from "./FormulaBar";
import { GridView } from "./grid/GridView";
import type { SheetView } from "./grid/sheet-view";
import type { PaneDock } from "./pane/pane-dock";
import { PaneFrame, PaneStub } from "./pane/PaneFrame";
import { Ribbon } from "./ribbon/Ribbon";
import type { AddinManifest } from "./ribbon/read-manifest";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { usePageState } from "./use-page-state";
import { useUndoKeys } from "./use-undo-keys";
import { words } from "./words";

const hintKey = "workbench.hint-seen";

/** One quiet sentence for who has not been here before; gone for good once it is closed. */
function FirstSteps({ text }: { readonly text: string }) {
  const [seen, setSeen] = useState(() => localStorage.getItem(hintKey) !== null);
  if (seen || text === "") return null;
  return (
    <div className="first-steps" role="note">
      <p>
        <strong>{words.firstSteps}:</strong> {text}
      </p>
      <button
        type="button"
        onClick={() => {
          localStorage.setItem(hintKey, "1");
          setSeen(true);
        }}
      >
        {words.gotIt}
      </button>
    </div>
  );
}

export function App({
  page,
  dock,
  view,
  manifest,
  firstSteps,
}: {
  readonly page: PageState;
  readonly dock: PaneDock;
  readonly view: SheetView;
  readonly manifest: AddinManifest;
  /** What there is to try of the add-in, in a sentence or two; empty for an add-in that says nothing. */
  readonly firstSteps: string;
}) {
  usePageState(page);
  useUndoKeys(page);
  const title = `${page.fileName} – ${words.app}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (page.dirty) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
    };
  }, [page]);

  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file) void readFile(page, file);
      }}
    >
      <a className="skip" href="#sheet">
        {words.skipToSheet}
      </a>
      <header>
        <div className="title-bar">
          <span className="app-name">{words.app}</span>
          <h1>
            {page.fileName}
            {page.dirty && (
              <span role="img" aria-label={words.notSavedYet}>
                {" •"}
              </span>
            )}
          </h1>
        </div>
        <Ribbon page={page} dock={dock} manifest={manifest} />
      </header>
      <main className="work">
        <div className="book">
          <FormulaBar page={page} />
          <GridView page={page} view={view} />
          <div className="foot">
            <SheetTabs page={page} />
          </div>
        </div>
        <PaneFrame page={page} dock={dock} name={manifest.name} />
        <PaneStub dock={dock} name={manifest.name} />
      </main>
      <footer>
        <FirstSteps text={firstSteps} />
        <StatusBar page={page} />
      </footer>
      <Dialog page={page} />
    </div>
  );
}
