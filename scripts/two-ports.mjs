/**
 * The two local addresses of the workbench: the page itself on PORT (3000) and the add-in's pane on PORT + 1.
 * The pane has an address of its own because it has one in Excel: with a shared one, things would work here that
 * fail there (clipboard, storage, messages).
 */
import { spawn } from "node:child_process";

/** What stands in the way of a start, in a sentence for the person who typed the command. */
export class StartError extends Error {}

/**
 * Listens on both ports; port 0 takes a free pair. Closing ends open connections too.
 * @param {number} port
 * @param {import("node:http").Server} page
 * @param {import("node:http").Server} pane
 * @returns {Promise<{ url: string, paneUrl: string, close: () => Promise<void> }>}
 */
export async function listenOnTwoPorts(port, page, pane) {
  for (let attempt = 0; ; attempt += 1) {
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

/** @returns {number} */
export function portOfEnvironment() {
  const port = Number(process.env["PORT"] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65534) {
    throw new StartError("PORT skal være et helt tal mellem 1 og 65534.");
  }
  return port;
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it got
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} problem */
    const refuse = (problem) => reject(inWords(problem, port));
    server.once("error", refuse);
    server.listen(port, "localhost", () => {
      server.off("error", refuse);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/**
 * @param {NodeJS.ErrnoException} problem
 * @param {number} port
 */
function inWords(problem, port) {
  if (problem.code === "EADDRINUSE")
    return new StartError(
      `Port ${port} er optaget af et andet program. Luk det, eller vælg en anden port: PORT=3100 npm start.`,
    );
  if (problem.code === "EACCES")
    return new StartError(`Port ${port} må ikke bruges her. Vælg en anden: PORT=3100 npm start.`);
  return problem;
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Opens the address in the person's own browser; a machine without one just shows the address.
 * @param {string} url
 */
export function openBrowser(url) {
  const { CI, BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || BROWSER === "none") return;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [command = "", ...rest] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  spawn(command, rest, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

/**
 * Runs a command's work; what stands in the way is one sentence and exit code 1.
 * @param {() => Promise<void>} work
 */
export function start(work) {
  work().catch((problem) => {
    console.error(problem instanceof StartError ? problem.message : problem);
    process.exit(1);
  });
}
