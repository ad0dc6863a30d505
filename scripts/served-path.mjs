/**
 * The path an address names, with `/` between its parts on every system: it is compared with the server's own names,
 * and decides which folder a file is looked up in. It cannot lead out of that folder, whether written with `/` or
 * with Windows's `\`.
 */
import { posix } from "node:path";

/**
 * @param {string} address what the browser asks for
 * @returns {string} begins with `/`; a folder is its `index.html`. Throws where the address cannot be decoded.
 */
export function pathOf(address) {
  const { pathname } = new URL(address, "http://localhost");
  const path = posix.normalize(decodeURIComponent(pathname).replaceAll("\\", "/"));
  return path.endsWith("/") ? `${path}index.html` : path;
}
