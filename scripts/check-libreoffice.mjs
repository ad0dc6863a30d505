/** `npm run check:libreoffice`: the workbooks' figures as LibreOffice calculates them. Not part of `npm test`. */
import { spawnSync } from "node:child_process";
import { importTypeScript } from "./import-typescript.mjs";

if (spawnSync("soffice", ["--version"]).status !== 0) {
  console.error(
    "Install LibreOffice Calc (Debian: apt-get install libreoffice-calc): soffice was not found.",
  );
  process.exit(1);
}

const [{ checkAll }] = await importTypeScript(["test/libreoffice/check.ts"]);
for (const { name, cells, formulas, differences } of await checkAll("seeds")) {
  if (differences.length > 0) process.exitCode = 1;
  console.log(
    `${differences.length === 0 ? "ok    " : "FAILED"} ${name}: ${cells} cells compared, ${formulas} formulas recalculated, ${differences.length} differ`,
  );
  for (const difference of differences.slice(0, 20)) console.log(`       ${difference}`);
}
