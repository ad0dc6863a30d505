/** Puts the workbench together: desk, sheet, pane, and the handle for tests. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { Desk } from "./desk";
import { SheetView } from "./grid/sheet-view";
import { installHandle } from "./handle";
import { PaneDock } from "./pane/pane-dock";
import "./page.css";
import "./grid/grid.css";
import { type AddinManifest, readManifest } from "./ribbon/read-manifest";

/** `?language=en-US` shows what a person whose Excel speaks another language sees in the pane and on its buttons. */
const language = new URLSearchParams(location.search).get("language") ?? "da-DK";
/** `?addin=probe` has the page of questions to Excel in the add-in's place. The server has the files of either in a folder. */
const folder = new URLSearchParams(location.search).get("addin") === "probe" ? "probe" : "addin";

/** The ribbon is what the manifest says, as of an add-in that is installed in Excel. */
async function manifestText(): Promise<string> {
  const answer = await fetch(`${folder}/manifest.xml`);
  if (!answer.ok) throw new Error(`the server has no manifest (${answer.status})`);
  return answer.text();
}

/** The page reads from its own address; what the manifest says of the pane is on the pane's. */
function inFolder(manifest: AddinManifest): AddinManifest {
  const { functionsPath } = manifest;
  return { ...manifest, functionsPath: functionsPath && folder + functionsPath };
}

const manifest = inFolder(readManifest(await manifestText(), language));
const desk = new Desk();
const dock = new PaneDock(desk, manifest, language);
const view = new SheetView(desk);
installHandle(desk, dock, view);

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <App desk={desk} dock={dock} view={view} manifest={manifest} />
  </StrictMode>,
);
