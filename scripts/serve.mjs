/**
 * The two local addresses of the workbench: the page itself on PORT (3000) and the add-in's pane on PORT + 1.
 * The pane has an address of its own because it has one in Excel: with a shared one, things would work here that
 * fail there (clipboard, storage, messages). One thing is changed in the pane's deployed page: Office.js is taken
 * from node_modules instead of Microsoft's address, so that no network is needed.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { pathOf } from "./served-path.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const officeFolder = join(root, "node_modules", "@microsoft", "office-js", "dist");
const officeAddress =
  /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w./-]*?\/office(\.debug)?\.js/g;

/**
 * Office.js over http asks a page beside itself whether its host may be trusted. Microsoft's asks the user;
 * here host and pane come from the same machine.
 */
const trustPage = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Vært</title><script>
addEventListener("message", (event) => {
  if (event.source === parent) parent.postMessage('{"hostUserTrusted":true}', event.origin);
});
</script></head><body></body></html>`;

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** What stands in the way of a start, in a sentence for the person who typed the command. */
export class StartError extends Error {}

/**
 * Starts both servers. Port 0 takes a free pair. Closing ends open connections too.
 * @param {{ port?: number }} [options]
 * @returns {Promise<{ url: string, paneUrl: string, close: () => Promise<void> }>}
 */
export async function startServer({ port = 3000 } = {}) {
  const pageFolder = join(root, "dist", "workbench");
  const paneFolder = join(root, "dist", "pane");
  const probeFolder = join(root, "dist", "probe");
  for (const folder of [pageFolder, paneFolder, probeFolder]) {
    if (!existsSync(folder)) {
      throw new StartError("Programmet er ikke bygget endnu. Kør npm run build og prøv igen.");
    }
  }
  for (let attempt = 0; ; attempt += 1) {
    const page = createServer(
      answer((path) => fromPage(pageFolder, paneFolder, probeFolder, path)),
    );
    const pane = createServer(answer((path) => fromPane([paneFolder, probeFolder], path)));
    const first = await listen(page, port);
    try {
      await listen(pane, first + 1);
    } catch (problem) {
      await close(page);
      if (port !== 0 || attempt > 20) throw problem;
      continue;
    }
    return {
      url: `http://localhost:${first}`,
      paneUrl: `http://localhost:${first + 1}`,
      close: async () => {
        await Promise.all([close(page), close(pane)]);
      },
    };
  }
}

/** @param {(path: string) => Promise<{ body: Buffer | string, type: string, keep: boolean } | null>} find */
function answer(find) {
  return async (request, response) => {
    try {
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { Allow: "GET, HEAD" }).end();
        return;
      }
      const found = await find(pathOf(request.url ?? "/"));
      if (!found) {
        response.writeHead(404, { "Content-Type": types[".txt"] }).end("Findes ikke.");
        return;
      }
      response.writeHead(200, {
        "Content-Type": found.type,
        "Cache-Control": found.keep ? "public, max-age=31536000, immutable" : "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      response.end(request.method === "HEAD" ? undefined : found.body);
    } catch {
      response.writeHead(400, { "Content-Type": types[".txt"] }).end("Forstår ikke adressen.");
    }
  };
}

/** Files that carry a hash of their content in their name never change. */
const hashed = /-[\w-]{8,}\.\w+$/;

async function fromFolder(folder, path) {
  const type = types[extname(path).toLowerCase()] ?? "application/octet-stream";
  const body = await readFile(join(folder, path)).catch(() => null);
  return body && { body, type, keep: hashed.test(path) };
}

/** The page also reads which worksheet functions the add-in has, if it has any, and what the probe consists of. */
async function fromPage(folder, paneFolder, probeFolder, path) {
  if (path.startsWith("/probe/")) return fromFolder(probeFolder, path.slice("/probe".length));
  if (path !== "/functions.json") return fromFolder(folder, path);
  const none = { body: '{"functions":[]}', type: types[".json"], keep: false };
  return (await fromFolder(paneFolder, path)) ?? none;
}

/** The probe's page is served on the pane's address, as another add-in would have its own. */
async function fromPane([folder, probeFolder], path) {
  if (path.startsWith("/office/")) return fromOffice(path.slice("/office".length));
  const found = (await fromFolder(folder, path)) ?? (await fromFolder(probeFolder, path));
  if (!found || !found.type.startsWith("text/html")) return found;
  return {
    ...found,
    body: found.body.toString("utf8").replace(officeAddress, "/office/office.js"),
  };
}

async function fromOffice(path) {
  if (path.toLowerCase() === "/agaveerrorux/index.html") {
    return { body: trustPage, type: types[".html"], keep: false };
  }
  const exact = await fromFolder(officeFolder, path);
  if (exact) return exact;
  const anyCase = await findInAnyCase(officeFolder, path);
  return anyCase === null ? null : fromFolder(officeFolder, anyCase);
}

/** Microsoft's servers do not mind the case of a path (da-DK, da-dk); most file systems do. */
async function findInAnyCase(folder, path) {
  let found = "";
  for (const part of path.split("/").filter((name) => name !== "")) {
    const names = await readdir(join(folder, found)).catch(() => []);
    const name = names.find((candidate) => candidate.toLowerCase() === part.toLowerCase());
    if (name === undefined) return null;
    found = join(found, name);
  }
  return found;
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (problem) =>
      reject(
        problem.code === "EADDRINUSE"
          ? new StartError(
              `Port ${port} er optaget af et andet program. Luk det, eller vælg en anden port: PORT=3100 npm start.`,
            )
          : problem.code === "EACCES"
            ? new StartError(`Port ${port} må ikke bruges her. Vælg en anden: PORT=3100 npm start.`)
            : problem,
      ),
    );
    server.listen(port, "localhost", () => resolve(server.address().port));
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Opens the address in the person's own browser; a machine without one just shows the address. */
function openBrowser(url) {
  const { CI, BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || BROWSER === "none") return;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [command, ...rest] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  spawn(command, rest, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

async function main() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65534) {
    throw new StartError("PORT skal være et helt tal mellem 1 og 65534.");
  }
  const { url } = await startServer({ port });
  console.log(`Tryghedsplan er klar på ${url}\nStop med Ctrl+C.`);
  if (process.argv.includes("--open")) openBrowser(url);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((problem) => {
    console.error(problem instanceof StartError ? problem.message : problem);
    process.exit(1);
  });
}
