import { firstViewScripts } from "./scripts/first-view.mjs";

/** Microsoft's own near-empty template is 169 kB; Office.js itself is not counted in either. */
export default [
  { name: "The pane's first view", path: firstViewScripts(), gzip: true, limit: "170 kB" },
];
