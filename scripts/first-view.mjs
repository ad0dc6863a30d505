import { readFileSync } from "node:fs";

/**
 * The scripts that the pane has loaded when its first view can be used: those of the entry, and those the entry
 * fetches to show something. What the views fetch later, when asked for, does not belong to it. Of the languages one is
 * fetched, and Danish is the longer.
 * @returns {string[]} paths from the project's root
 */
export function firstViewScripts() {
  const chunks = JSON.parse(readFileSync("dist/pane/build-manifest.json", "utf8"));
  const scripts = new Set();
  const isShown = (key) => !key.includes("/text/en/");
  const add = (key) => {
    const { file, imports = [] } = chunks[key];
    if (scripts.has(file)) return;
    scripts.add(file);
    imports.forEach(add);
  };
  for (const [key, { isEntry, dynamicImports = [] }] of Object.entries(chunks)) {
    if (isEntry) [key, ...dynamicImports.filter(isShown)].forEach(add);
  }
  return [...scripts].map((file) => `dist/pane/${file}`);
}
