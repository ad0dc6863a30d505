/**
 * `npm run build`: the pane that is deployed, the workbench and the probe that are not, and the command line. What is given
 * after `--` goes to the pane's build, e.g. `npm run build -- --base-url https://example.dk/tryghedsplan`.
 */
import { spawnSync } from "node:child_process";

const vite = "node_modules/vite/bin/vite.js";
const builds = [
  ["scripts/build.mjs", ...process.argv.slice(2)],
  [vite, "build", "--config", "src/workbench/page/vite.config.js", "--logLevel", "warn"],
  [vite, "build", "--config", "src/workbench/probe/vite.config.js", "--logLevel", "warn"],
  [vite, "build", "--config", "vite.cli.config.js", "--logLevel", "warn"],
];

for (const build of builds) {
  const { status } = spawnSync(process.execPath, build, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
