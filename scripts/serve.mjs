/**
 * `npm start`: serves what was built, the workbench's page and the add-in's pane on an address each. One thing is changed
 * in the pane's deployed page: Office.js is taken from node_modules instead of Microsoft's address, so that no network
 * is needed. `--manifest file --pane folder` has another add-in in the pane.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
  answerWith,
  firstSteps,
  isFirstSteps,
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
const probeFolder = join(root, "dist", "probe");
const ownPane = join(root, "dist", "pane");

/**
 * Starts both servers. Port 0 takes a free pair. Closing ends open connections too.
 * @param {object} [options]
 * @param {number} [options.port]
 * @param {string} [options.pane] the folder with the add-in's files, as they lie at the root of its address
 * @param {string} [options.manifest] the add-in's manifest
 */
export async function startServer({
  port = 3000,
  pane = ownPane,
  manifest = join(pane, "manifest.xml"),
} = {}) {
  for (const folder of [pageFolder, probeFolder]) {
    if (!existsSync(folder)) throw notBuilt();
  }
  for (const needed of [pane, manifest]) {
    if (existsSync(needed)) continue;
    throw pane === ownPane ? notBuilt() : new StartError(`${needed} findes ikke.`);
  }
  return listenOnTwoPorts(
    port,
    createServer(answerWith((path) => fromPage(path, pane, manifest))),
    createServer(answerWith((path) => fromPane(path, pane))),
  );
}

const notBuilt = () =>
  new StartError("Programmet er ikke bygget endnu. Kør npm run build og prøv igen.");

/**
 * The page also reads the add-in's manifest and which worksheet functions it has, and the same of the probe.
 * @param {string} path
 * @param {string} pane
 * @param {string} manifest
 */
async function fromPage(path, pane, manifest) {
  if (path === "/addin/manifest.xml")
    return { body: await readFile(manifest), type: typeOf(path), keep: false };
  if (isFirstSteps(path)) return firstSteps(path, pane === ownPane);
  if (path.startsWith("/addin/")) return fromFolder(pane, path.slice("/addin".length));
  if (path.startsWith("/probe/")) return fromFolder(probeFolder, path.slice("/probe".length));
  return fromFolder(pageFolder, path);
}

/**
 * The probe's page is served on the pane's address, as another add-in would have its own.
 * @param {string} path
 * @param {string} pane
 */
async function fromPane(path, pane) {
  if (path.startsWith("/office/")) return fromOffice(path.slice("/office".length));
  const found = (await fromFolder(pane, path)) ?? (await fromFolder(probeFolder, path));
  if (!found || !found.type.startsWith("text/html")) return found;
  return { ...found, body: withLocalOffice(found.body.toString("utf8")) };
}

/** What the command line says of another add-in. */
function addinOfArguments() {
  try {
    const { values } = parseArgs({
      options: {
        open: { type: "boolean" },
        manifest: { type: "string" },
        pane: { type: "string" },
      },
    });
    const { manifest, pane } = values;
    return {
      ...(manifest !== undefined && { manifest: resolve(manifest) }),
      ...(pane !== undefined && { pane: resolve(pane) }),
      open: values.open ?? false,
    };
  } catch {
    throw new StartError("Brug: node scripts/serve.mjs [--open] [--manifest fil] [--pane mappe]");
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  start(async () => {
    const { open, ...addin } = addinOfArguments();
    const { url } = await startServer({ port: portOfEnvironment(), ...addin });
    console.log(`Tryghedsplan er klar på ${url}\nStop med Ctrl+C.`);
    if (open) openBrowser(url);
  });
}
