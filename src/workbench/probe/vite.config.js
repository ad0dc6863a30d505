import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./scripts/content-security-policy.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const output = here("./dist/probe");
/** Excel wants a script named beside the functions' page; the page fetches the same code. */
const entry = "code/probe.js";

/** The page carries the pane's policy, and stands beside what its manifest names. */
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
    for (const name of ["manifest.xml", "functions.json"])
      cpSync(here(`./src/probe/${name}`), `${output}/${name}`);
    mkdirSync(`${output}/assets`, { recursive: true });
    for (const name of readdirSync(here("./assets")).filter((each) => each.endsWith(".png")))
      cpSync(here(`./assets/${name}`), `${output}/assets/${name}`);
  },
};

/** The page that asks Excel how it behaves: a folder of its own, never part of what is deployed. */
export default defineConfig({
  root: here("./src/probe"),
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
      input: here("./src/probe/probe.html"),
      output: { entryFileNames: entry, assetFileNames: "code/probe[extname]" },
    },
  },
});
