import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const root = path.resolve(import.meta.dirname, "..");

/**
 * Bundles TypeScript files for Node and imports them, in order. The bundle lies inside node_modules while it is
 * imported, so that packages are found from it.
 * @param {readonly string[]} files paths from the project's root
 * @returns {Promise<readonly Record<string, any>[]>}
 */
export async function importTypeScript(files) {
  const cache = path.join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(path.join(cache, "tryghedsplan-"));
  try {
    await build({
      root,
      configFile: false,
      logLevel: "warn",
      build: {
        ssr: true,
        outDir,
        target: "node20",
        rolldownOptions: {
          input: Object.fromEntries(
            files.map((file, index) => [`m${index}`, path.join(root, file)]),
          ),
          output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
        },
      },
    });
    return await Promise.all(
      files.map((_, index) => import(pathToFileURL(path.join(outDir, `m${index}.mjs`)).href)),
    );
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
