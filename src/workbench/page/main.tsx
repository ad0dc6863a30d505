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
import { readManifest } from "./ribbon/read-manifest";

/** `?language=en-US` shows what a person whose Excel speaks another language sees in the pane and on its buttons. */
const language = new URLSearchParams(location.search).get("language") ?? "da-DK";
/** `?addin=probe` has the page of questions to Excel in the add-in's place; its files lie in a folder of that name. */
const probing = new URLSearchParams(location.search).get("addin") === "probe";

async function manifestText(): Promise<string> {
  if (probing) return (await fetch("probe/manifest.xml")).text();
  const carried: unknown = JSON.parse(document.getElementById("manifest")?.textContent ?? '""');
  return typeof carried === "string" ? carried : "";
}

const manifest = {
  ...readManifest(await manifestText(), language),
  functionsPath: probing ? "probe/functions.json" : "functions.json",
};
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
