/** The TRYG functions of a workbook calculated without Excel, so that no value in it is older than what it is made of. */
import { bindFunctions } from "../functions/bind";
import { CellError } from "../functions/cell-error";
import metadata from "../functions/functions.json";
import type { Sentences } from "../text";
import type { WorkbookModel } from "@tryghedsplan/workbench/engine";
import { registerDirectly } from "@tryghedsplan/workbench/node";

const namespace = "TRYG";
/** Each call that waits for another takes a turn; a longer chain is no sheet of people's. */
const mostTurns = 10_000;

export async function calculateFunctions(
  model: WorkbookModel,
  { functions }: Sentences,
): Promise<void> {
  const bound = bindFunctions(
    functions.faults,
    (error, sentence) => new CellError(error, sentence),
  );
  registerDirectly(model, namespace, metadata, bound);
  for (let turn = 0; turn < mostTurns && model.pending; turn += 1)
    await new Promise((resolve) => setImmediate(resolve));
}
