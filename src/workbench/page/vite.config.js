import react from "@vitejs/plugin-react";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The ribbon is what manifest.xml says: the page carries it along as Excel carries an installed add-in's. As a JSON text
 * without `<`, since the manifest's own `</Script>` would end the element it stands in.
 */
const withManifest = {
  name: "with-manifest",
  transformIndexHtml: () => [
    {
      tag: "script",
      attrs: { type: "application/json", id: "manifest" },
      children: JSON.stringify(readFileSync(here("./manifest.xml"), "utf8")).replaceAll(
        "<",
        String.raw`\u003c`,
      ),
      injectTo: "head",
    },
  ],
};

/** The workbench's page: local only, never part of what is deployed to Excel's users. */
export default defineConfig({
  root: here("./src/workbench/page"),
  base: "./",
  publicDir: false,
  plugins: [react(), withManifest],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    outDir: here("./dist/workbench"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
  },
});
