/**
 * `npm start`: serves what was built, the workbench's page and the add-in's pane on an address each. One thing is changed
 * in the pane's deployed page: Office.js is taken from node_modules instead of Microsoft's address, so that no network
 * is needed.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  answerWith,
  fromFolder,
  fromOffice,
  root,
  typeOf,
  withLocalOffice,
} from "./served-files.mjs";
import {
  listenOnTwoPorts,
  openBrowser,
  portOfEnvironment,
  start,
  StartError,
} from "./two-ports.mjs";

const pageFolder = join(root, "dist", "workbench");
const paneFolder = join(root, "dist", "pane");
const probeFolder = join(root, "dist", "probe");

/**
 * Starts both servers. Port 0 takes a free pair. Closing ends open connections too.
 * @param {{ port?: number }} [options]
 */
export async function startServer({ port = 3000 } = {}) {
  for (const folder of [pageFolder, paneFolder, probeFolder]) {
    if (!existsSync(folder)) {
      throw new StartError("Programmet er ikke bygget endnu. Kør npm run build og prøv igen.");
    }
  }
  return listenOnTwoPorts(
    port,
    createServer(answerWith(fromPage)),
    createServer(answerWith(fromPane)),
  );
}

/**
 * The page also reads which worksheet functions the add-in has, if it has any, and what the probe consists of.
 * @param {string} path
 */
async function fromPage(path) {
  if (path.startsWith("/probe/")) return fromFolder(probeFolder, path.slice("/probe".length));
  if (path !== "/functions.json") return fromFolder(pageFolder, path);
  const none = { body: '{"functions":[]}', type: typeOf(path), keep: false };
  return (await fromFolder(paneFolder, path)) ?? none;
}

/**
 * The probe's page is served on the pane's address, as another add-in would have its own.
 * @param {string} path
 */
async function fromPane(path) {
  if (path.startsWith("/office/")) return fromOffice(path.slice("/office".length));
  const found = (await fromFolder(paneFolder, path)) ?? (await fromFolder(probeFolder, path));
  if (!found || !found.type.startsWith("text/html")) return found;
  return { ...found, body: withLocalOffice(found.body.toString("utf8")) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  start(async () => {
    const { url } = await startServer({ port: portOfEnvironment() });
    console.log(`Tryghedsplan er klar på ${url}\nStop med Ctrl+C.`);
    if (process.argv.includes("--open")) openBrowser(url);
  });
}
