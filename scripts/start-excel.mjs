/**
 * `npm run start:excel`: the add-in in real Excel, on Windows and Mac. Builds the pane, serves it on
 * https://localhost:3000 with a development certificate, and has Microsoft's own tool load it into Excel. Where that
 * cannot be done it says in one sentence what is missing. `npm run start:excel -- --probe` does the same with the page
 * that asks Excel how it behaves.
 */
import { spawn, spawnSync } from "node:child_process";
import { logErrorMessage } from "office-addin-cli";
import devCertificates from "office-addin-dev-certs";
import officeManifest from "office-addin-manifest";
import { preview } from "vite";

const vite = "node_modules/vite/bin/vite.js";
const { manifest, folder, build } = process.argv.includes("--probe")
  ? {
      manifest: "src/workbench/probe/manifest.xml",
      folder: "dist/probe",
      build: [
        vite,
        "build",
        "--config",
        "src/workbench/probe/vite.config.js",
        "--logLevel",
        "warn",
      ],
    }
  : { manifest: "manifest.xml", folder: "dist/pane", build: ["scripts/build.mjs"] };
/** Kept out of the lockfile: it brings native modules that only people with Excel need. */
const debugging = "office-addin-debugging@7.0.0";

class Missing extends Error {}

/** The certificate's files, trusted by this machine; the machine may ask its owner. */
async function trustedCertificate() {
  const files = await devCertificates.ensureCertificatesAreInstalled().then(
    () => devCertificates.getHttpsServerOptions(),
    () => undefined,
  );
  if (!files || !devCertificates.verifyCertificates())
    throw new Missing(
      "Maskinen har ikke godkendt udviklingscertifikatet: sig ja, når den spørger, eller kør npx office-addin-dev-certs install.",
    );
  return files;
}

/** Runs Microsoft's debugging tool; false when it failed. */
function sideload(verb, ...options) {
  const child = spawn("npx", ["--yes", debugging, verb, manifest, ...options], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

async function start() {
  if (!["win32", "darwin"].includes(process.platform))
    throw new Missing(
      "Excel findes ikke til dette styresystem: brug npm start, eller kør npm run start:excel på Windows eller Mac.",
    );
  const { defaultSettings } = await officeManifest.OfficeAddinManifest.readManifestFile(manifest);
  const address = defaultSettings?.sourceLocation;
  if (!address) throw new Missing(`${manifest} siger ikke, hvor siden ligger (SourceLocation).`);
  const port = Number(new URL(address).port);
  const https = await trustedCertificate();
  const { status } = spawnSync(process.execPath, build, { stdio: "inherit" });
  if (status !== 0) throw new Missing("Siden kunne ikke bygges: se ovenfor hvorfor.");
  const server = await preview({
    configFile: false,
    logLevel: "error",
    build: { outDir: folder },
    preview: { port, strictPort: true, host: "localhost", https },
  }).catch(() => {
    throw new Missing(`Port ${port} er optaget af et andet program: luk det, og prøv igen.`);
  });
  if (!(await sideload("start", "desktop", "--app", "excel", "--no-debug", "--no-live-reload"))) {
    await server.close();
    throw new Missing(
      "Excel blev ikke åbnet med tilføjelsen: se efter, om Excel er installeret her.",
    );
  }
  console.log("Tryghedsplan er åbnet i Excel. Ctrl+C standser og fjerner tilføjelsen igen.");
  process.once("SIGINT", async () => {
    await sideload("stop");
    await server.close();
    process.exit(0);
  });
}

try {
  await start();
} catch (error) {
  logErrorMessage(error instanceof Missing ? error.message : error);
  process.exitCode = 1;
}
