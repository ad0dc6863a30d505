import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const output = here("../../../dist/probe");
/** Excel wants a script named beside the functions' page; the page fetches the same code. */
const entry = "code/probe.js";

/** Own files, Office.js from Microsoft with the page it asks about a host it does not know, and nothing else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' https://appsforoffice.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The page carries its policy, and stands beside what its manifest names. */
const besideThePage = {
  name: "beside-the-page",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
      injectTo: "head-prepend",
    },
  ],
  generateBundle() {
    this.emitFile({
      type: "asset",
      fileName: "functions.js",
      source: `import("./${entry}");\n`,
    });
  },
  closeBundle() {
    for (const name of ["manifest.xml", "functions.json", "assets"])
      cpSync(here(`./${name}`), `${output}/${name}`, { recursive: true });
  },
};

/** The page that asks Excel how it behaves: a folder of its own, never part of what is deployed. */
export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: false,
  plugins: [besideThePage],
  build: {
    outDir: output,
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: here("./probe.html"),
      output: { entryFileNames: entry, assetFileNames: "code/probe[extname]" },
    },
  },
});
