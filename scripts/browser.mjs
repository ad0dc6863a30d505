/**
 * Finds the browser that tests and screenshots use: the one named in CHROME_PATH, an installed Chromium, Chrome
 * or Edge, or Playwright's own. Where there is none it installs one, or stops with one sentence. Run by itself it
 * prints the path.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const onPath = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const usualPlaces = {
  linux: () =>
    (process.env.PATH ?? "")
      .split(":")
      .flatMap((folder) => onPath.map((name) => path.join(folder, name))),
  darwin: () =>
    ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
      ["/Applications", path.join(process.env.HOME ?? "/", "Applications")].map((folder) =>
        path.join(folder, `${name}.app`, "Contents", "MacOS", name),
      ),
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        [
          "Google\\Chrome\\Application\\chrome.exe",
          "Chromium\\Application\\chrome.exe",
          "Microsoft\\Edge\\Application\\msedge.exe",
        ].map((file) => path.join(folder, file)),
      ),
};

/** Ubuntu's `chromium-browser` may be a signpost to a snap that is not there: on Linux it must say its version. */
function works(file) {
  if (!existsSync(file)) return false;
  return (
    process.platform !== "linux" ||
    spawnSync(file, ["--version"], { timeout: 120_000 }).status === 0
  );
}

/** The browser's path, or undefined where none is installed. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return works(named) ? named : undefined;
  const places = usualPlaces[process.platform]?.() ?? [];
  return [...places, chromium.executablePath()].find(works);
}

/** Tries Debian's package when root, then Playwright's own download. */
function install() {
  const root = process.getuid?.() === 0;
  /** @type {[command: string, args: string[]][]} */
  const attempts = [];
  if (root && existsSync("/usr/bin/apt-get")) {
    const packages = "chromium fonts-liberation";
    attempts.push([
      "sh",
      ["-c", `apt-get update && apt-get install -y --no-install-recommends ${packages}`],
    ]);
  }
  attempts.push([
    process.execPath,
    [
      path.join(import.meta.dirname, "../node_modules/playwright-core/cli.js"),
      "install",
      ...(root && process.platform === "linux" ? ["--with-deps"] : []),
      "chromium",
    ],
  ]);
  for (const [command, args] of attempts) {
    console.error(`Installing a browser: ${[command, ...args].join(" ")}`);
    const { status } = spawnSync(command, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status === 0 && findBrowser()) return;
  }
}

/**
 * The browser's path, after installing one where there is none.
 * @returns {string}
 */
export function ensureBrowser() {
  if (!findBrowser() && !process.env.CHROME_PATH) install();
  const file = findBrowser();
  if (file) return file;
  throw new Error(
    process.env.CHROME_PATH
      ? `CHROME_PATH names ${process.env.CHROME_PATH}, which is no browser that starts.`
      : "Install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name one in CHROME_PATH: none was found, and none could be installed.",
  );
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
