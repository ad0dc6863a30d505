import react from "@vitejs/plugin-react";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The ribbon is what manifest.xml says: the page carries it along as Excel carries an installed add-in's. */
const withManifest = {
  name: "with-manifest",
  transformIndexHtml: () => [
    {
      tag: "script",
      attrs: { type: "application/xml", id: "manifest" },
      children: readFileSync(here("./manifest.xml"), "utf8"),
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
