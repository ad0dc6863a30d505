/** Puts the workbench together: its state, sheet, pane, and the handle for tests. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { PageState } from "./page-state";
import { SheetView } from "./grid/sheet-view";
import { installHandle } from "./handle";
import { pageLocale } from "./locale";
import { PaneDock } from "./pane/pane-dock";
import "./page.css";
import "./grid/grid.css";
import { type AddinManifest, readManifest } from "./ribbon/read-manifest";
import { words } from "./words";

/** `?language=en-US` is for who has Excel shown in another language than their settings: the pane and its buttons follow it. */
const language = new URLSearchParams(location.search).get("language") ?? pageLocale;
/** `?addin=probe` has the page of questions to Excel in the add-in's place. The server has the files of either in a folder. */
const folder = new URLSearchParams(location.search).get("addin") === "probe" ? "probe" : "addin";

async function ofAddin(file: string): Promise<string> {
  const answer = await fetch(`${folder}/${file}`);
  if (!answer.ok) throw new Error(`the server has no ${folder}/${file} (${answer.status})`);
  return answer.text();
}

/** The page reads from its own address; what the manifest says of the pane is on the pane's. */
function inFolder(manifest: AddinManifest): AddinManifest {
  const { functionsPath } = manifest;
  return { ...manifest, functionsPath: functionsPath && folder + functionsPath };
}

/** The ribbon is what the manifest says, as of an add-in that is installed in Excel. */
const manifest = inFolder(readManifest(await ofAddin("manifest.xml"), language));
const firstSteps = await ofAddin(`first-steps.${words.language}.txt`);
document.documentElement.lang = words.language;
const page = new PageState();
const dock = new PaneDock(page, manifest, language);
const view = new SheetView(page);
installHandle(page, dock, view);

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <App page={page} dock={dock} view={view} manifest={manifest} firstSteps={firstSteps} />
  </StrictMode>,
);
