/**
 * `npm run bench`: runs test/bench/*.bench.ts one after another and prints one table. Each default-exports an
 * async function giving rows `{ name, measured, limit? }`: a number is milliseconds and is held against its limit,
 * a text is shown as it is. A name after `--` picks files: `npm run bench -- recalculate`.
 */
import { readdirSync } from "node:fs";
import { importTypeScript } from "./import-typescript.mjs";

const wanted = process.argv.slice(2);
const files = readdirSync("test/bench")
  .filter((file) => file.endsWith(".bench.ts"))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();

const shown = (figure) =>
  typeof figure === "number" ? `${figure.toFixed(figure < 10 ? 2 : 0)} ms` : (figure ?? "");

const rows = [];
const modules = await importTypeScript(files.map((file) => `test/bench/${file}`));
for (const [index, module] of modules.entries()) {
  for (const row of await module.default()) {
    const over = typeof row.limit === "number" && row.measured > row.limit;
    if (over) process.exitCode = 1;
    rows.push([
      files[index].replace(".bench.ts", ""),
      row.name,
      shown(row.measured),
      `${shown(row.limit)}${over ? " EXCEEDED" : ""}`,
    ]);
  }
}

const table = [["bench", "what", "measured", "limit"], ...rows];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
console.log(line(table[0]));
console.log(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
for (const row of rows) console.log(line(row));
