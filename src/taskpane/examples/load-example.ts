import type { Plan } from "../../plan/types";
import type { ExampleKey } from "./catalogue";

const loaders: Readonly<Record<ExampleKey, () => Promise<{ files: Record<string, string> }>>> = {
  "tingbjerg-husum": () => import("./tingbjerg-husum"),
  nordhegnet: () => import("./nordhegnet"),
};

/** An example as a plan. Fetched when asked for; a fault in its files is a bug of the project. */
export async function loadExample(key: ExampleKey): Promise<Plan> {
  const [{ readSeed }, { files }] = await Promise.all([import("../../plan/seed"), loaders[key]()]);
  const seed = readSeed(files);
  if (seed.kind === "plan") return seed.plan;
  throw new Error(`The example ${key} cannot be read: ${JSON.stringify(seed.problems)}`);
}
