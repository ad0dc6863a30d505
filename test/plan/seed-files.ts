import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSeed } from "../../src/plan/seed";
import type { Plan } from "../../src/plan/types";

export const seedNames = ["tingbjerg-husum", "nordhegnet"] as const;
export type SeedName = (typeof seedNames)[number];

/** The files of a seed as they stand in the repository, by name. */
export function seedFiles(name: SeedName): Record<string, string> {
  const folder = join(__dirname, "../../seeds", name);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}

const plans = new Map<SeedName, Plan>();

/** A seed as a plan, always the same object; its problems as an error, since a seed in the repository has none. */
export function seedPlan(name: SeedName): Plan {
  const known = plans.get(name);
  if (known) return known;
  const seed = readSeed(seedFiles(name));
  if (seed.kind === "problems") throw new Error(JSON.stringify(seed.problems, undefined, 2));
  plans.set(name, seed.plan);
  return seed.plan;
}
