/** What the local addresses answer with: files of a folder, and Office.js from node_modules in place of Microsoft's address. */
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pathOf } from "./served-path.mjs";

/** @typedef {{ body: Buffer | string, type: string, keep: boolean }} Served */

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
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

/** @type {Readonly<Record<string, string>>} */
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
const plainText = types[".txt"];

/** @param {string} name */
export const typeOf = (name) => types[extname(name).toLowerCase()] ?? "application/octet-stream";

/** Files that carry a hash of their content in their name never change. */
const hashed = /-[\w-]{8,}\.\w+$/;

/**
 * @param {string} folder
 * @param {string} path as `pathOf` gives it
 * @returns {Promise<Served | null>} null where there is no such file
 */
export async function fromFolder(folder, path) {
  const body = await readFile(join(folder, path)).catch(() => null);
  return body && { body, type: typeOf(path), keep: hashed.test(path) };
}

/** @param {string} path */
export const isFirstSteps = (path) => /^\/(addin|probe)\/first-steps\.\w+\.txt$/.test(path);

/**
 * What there is to try of this project's add-in, for the workbench's page; another one, and the probe, say nothing.
 * @param {string} path
 * @param {boolean} isOwn
 * @returns {Promise<Served>}
 */
export async function firstSteps(path, isOwn) {
  const none = { body: "", type: plainText, keep: false };
  if (!isOwn || path.startsWith("/probe/")) return none;
  return (await fromFolder(join(root, "assets"), basename(path))) ?? none;
}

/** @param {string} html */
export const withLocalOffice = (html) => html.replace(officeAddress, "/office/office.js");

/**
 * A file of Office.js.
 * @param {string} path below Office.js's own folder
 * @returns {Promise<Served | null>}
 */
export async function fromOffice(path) {
  if (path.toLowerCase() === "/agaveerrorux/index.html") {
    return { body: trustPage, type: typeOf(path), keep: false };
  }
  const exact = await fromFolder(officeFolder, path);
  if (exact) return exact;
  const anyCase = await findInAnyCase(officeFolder, path);
  return anyCase === null ? null : fromFolder(officeFolder, anyCase);
}

/**
 * Microsoft's servers do not mind the case of a path (da-DK, da-dk); most file systems do.
 * @param {string} folder
 * @param {string} path
 */
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

/**
 * Answers requests with what is found for their paths; `otherwise` gets those that nothing is found for.
 * @param {(path: string) => Promise<Served | null>} find
 * @param {import("node:http").RequestListener} [otherwise]
 * @returns {import("node:http").RequestListener}
 */
export function answerWith(find, otherwise) {
  return async (request, response) => {
    try {
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { Allow: "GET, HEAD" }).end();
        return;
      }
      const found = await find(pathOf(request.url ?? "/"));
      if (!found && otherwise) return otherwise(request, response);
      if (!found) {
        response.writeHead(404, { "Content-Type": plainText }).end("Findes ikke.");
        return;
      }
      response.writeHead(200, {
        "Content-Type": found.type,
        "Cache-Control": found.keep ? "public, max-age=31536000, immutable" : "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      response.end(request.method === "HEAD" ? undefined : found.body);
    } catch {
      response.writeHead(400, { "Content-Type": plainText }).end("Forstår ikke adressen.");
    }
  };
}
