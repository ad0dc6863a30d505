#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2), {
    seedsFolder: fileURLToPath(new URL("../seeds", import.meta.url)),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} else {
  process.stderr.write(
    "Kommandolinjen er ikke bygget endnu: kør npm run build:cli og prøv igen.\n",
  );
  process.exitCode = 2;
}
