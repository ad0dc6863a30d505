/**
 * `npm run dev`: the workbench and the pane as `npm start` serves them, on the same two addresses, but from the sources:
 * Vite puts what is changed into the open page. The content security policy belongs to the build and is not in force.
 */
import { createServer } from "node:http";
import { join } from "node:path";
import { createServer as createVite } from "vite";
import {
  answerWith,
  firstSteps,
  isFirstSteps,
  fromFolder,
  fromOffice,
  root,
  withLocalOffice,
} from "./served-files.mjs";
import { listenOnTwoPorts, openBrowser, portOfEnvironment, start } from "./two-ports.mjs";

/**
 * A server whose answers are `find`'s, else Vite's. Its page is told of changes on the same address.
 * @param {string} name of the cache beside the other's
 * @param {string} configuration
 * @param {(path: string) => Promise<import("./served-files.mjs").Served | null>} find
 */
async function viteServer(name, configuration, find) {
  const server = createServer();
  const vite = await createVite({
    configFile: join(root, configuration),
    cacheDir: join(root, "node_modules", ".vite", name),
    logLevel: "warn",
    appType: "mpa",
    server: { middlewareMode: true, hmr: { server } },
    plugins: [
      { name: "local-office", transformIndexHtml: { order: "post", handler: withLocalOffice } },
    ],
  });
  server.on("request", answerWith(find, vite.middlewares));
  return { server, vite };
}

/**
 * The functions' metadata is the one kept with the sources, in English and without help addresses.
 * @param {string} path
 */
async function besidePage(path) {
  if (path === "/addin/manifest.xml") return fromFolder(root, "manifest.xml");
  if (isFirstSteps(path)) return firstSteps(path, true);
  if (path.startsWith("/addin/functions"))
    return fromFolder(join(root, "src", "functions"), "functions.json");
  return path.startsWith("/probe/") ? fromFolder(join(root, "dist"), path) : null;
}

/** @param {string} path */
async function besidePane(path) {
  if (path.startsWith("/office/")) return fromOffice(path.slice("/office".length));
  return path.startsWith("/assets/") ? fromFolder(root, path) : null;
}

/** @param {{ port?: number }} [options] */
export async function startDevelopment({ port = 3000 } = {}) {
  const page = await viteServer("workbench", "src/workbench/page/vite.config.js", besidePage);
  const pane = await viteServer("pane", "vite.pane.config.js", besidePane);
  const { url, paneUrl, close } = await listenOnTwoPorts(port, page.server, pane.server);
  return {
    url,
    paneUrl,
    close: async () => {
      await Promise.all([page.vite.close(), pane.vite.close()]);
      await close();
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  start(async () => {
    const { url } = await startDevelopment({ port: portOfEnvironment() });
    console.log(`Tryghedsplan er klar på ${url}, og ændringer ses straks.\nStop med Ctrl+C.`);
    openBrowser(url);
  });
}
