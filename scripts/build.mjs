/**
 * Builds what is put on a web server: `dist/pane`, with the page, its hashed files, the functions' metadata
 * and help, the icons and the manifest.
 * Run: `node scripts/build.mjs [--base-url https://example.dk/tryghedsplan]`. Without an address the manifest
 * keeps that of a development machine.
 */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { checkManifest } from "./check-manifest.mjs";
import { writeMetadata } from "./functions-metadata.mjs";
import { writeHelpPages } from "./help-pages.mjs";

const output = "dist/pane";
const developmentAddress = "https://localhost:3000/";

/** What is wrong with the command, in a sentence for the person who typed it. */
class BuildError extends Error {}

/** The address the add-in will be fetched from, ending in a slash. */
function readBaseUrl() {
  let values;
  try {
    ({ values } = parseArgs({ options: { "base-url": { type: "string" } } }));
  } catch {
    throw new BuildError("Brug: npm run build -- --base-url https://example.dk/mappe");
  }
  const given = values["base-url"] ?? developmentAddress;
  if (!URL.canParse(given) || new URL(given).protocol !== "https:")
    throw new BuildError(`--base-url skal være en https-adresse, og det er ${given} ikke.`);
  const { origin, pathname, search, hash } = new URL(given);
  if (search || hash) throw new BuildError(`--base-url skal være en mappe, uden ? og #: ${given}`);
  return `${origin}${pathname.replace(/\/*$/, "/")}`;
}

async function copyIcons() {
  const icons = (await readdir("assets")).filter((name) => name.endsWith(".png"));
  await mkdir(path.join(output, "assets"), { recursive: true });
  await Promise.all(
    icons.map((name) => cp(path.join("assets", name), path.join(output, "assets", name))),
  );
}

/**
 * Excel takes the functions from the pane's page, and wants a script named beside it; the script fetches the same code.
 */
async function writeFunctionsScript() {
  const entry = Object.values(
    JSON.parse(await readFile(path.join(output, "build-manifest.json"), "utf8")),
  ).find(({ isEntry }) => isEntry);
  await writeFile(path.join(output, "functions.js"), `import("./${entry.file}");\n`);
}

async function writeManifest(baseUrl) {
  const manifest = (await readFile("manifest.xml", "utf8")).replaceAll(developmentAddress, baseUrl);
  const problems = await checkManifest(manifest, output);
  if (problems.length > 0) throw new BuildError(`manifest.xml: ${problems.join(" ")}`);
  await writeFile(path.join(output, "manifest.xml"), manifest);
}

try {
  const baseUrl = readBaseUrl();
  await build({ configFile: "vite.pane.config.js", logLevel: "warn" });
  await copyIcons();
  await writeFunctionsScript();
  await writeMetadata(output, baseUrl);
  await writeHelpPages(output);
  await writeManifest(baseUrl);
} catch (error) {
  process.stderr.write(`${error instanceof BuildError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
