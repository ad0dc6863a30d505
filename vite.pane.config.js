import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./scripts/content-security-policy.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The policy belongs to the built page only: Vite's own development page needs an inline script. */
const policyInPage = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
      injectTo: "head-prepend",
    },
  ],
};

/** The task pane: one page, one entry for pane, ribbon commands and worksheet functions (the shared runtime). */
export default defineConfig({
  root: here("src/taskpane"),
  base: "./",
  plugins: [react(), policyInPage],
  publicDir: false,
  build: {
    outDir: here("dist/pane"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    manifest: "build-manifest.json",
    // Nothing may become a data: address in a script or a style: the policy allows none.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: here("src/taskpane/taskpane.html"),
      output: {
        entryFileNames: "code/[name]-[hash].js",
        chunkFileNames: "code/[name]-[hash].js",
        assetFileNames: "code/[name]-[hash][extname]",
      },
    },
  },
});
