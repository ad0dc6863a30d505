/** The example plans that come with the project: a folder each under seeds/. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readSeed } from "../plan/seed";
import type { Plan } from "../plan/types";

/** Names of the examples, in order. */
export async function exampleNames(seedsFolder: string): Promise<readonly string[]> {
  const entries = await readdir(seedsFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads an example; a fault in its files is a bug of the project. */
export async function readExample(seedsFolder: string, name: string): Promise<Plan> {
  const folder = path.join(seedsFolder, name);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".csv"));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(folder, file), "utf8")] as const),
  );
  const seed = readSeed(Object.fromEntries(texts));
  if (seed.kind === "plan") return seed.plan;
  throw new Error(`The example ${name} cannot be read: ${JSON.stringify(seed.problems)}`);
}
