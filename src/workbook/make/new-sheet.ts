/** A sheet that the add-in makes, under a name that no other sheet has. Pure. */
import type { SheetTarget } from "../change/operation";
import type { PlanPart } from "../change/planned";
import { line } from "../change/report";
import { freeName } from "../schema/free-name";
import { type SheetDefinition, titleWhereTaken } from "../schema/sheets";

/** A sheet that is there or is made, and what that takes. */
export interface SheetToUse extends PlanPart<"operations" | "notes"> {
  readonly target: SheetTarget;
  /** The tab's name. */
  readonly name: string;
}

/**
 * @param key names the sheet in the same list of operations
 * @param taken the tabs that are there
 */
export function newSheet(
  key: string,
  sheet: Pick<SheetDefinition, "title" | "shortTitle">,
  taken: readonly string[],
): SheetToUse {
  const { title } = sheet;
  const name = freeName(title, taken, (attempt) =>
    attempt === 1 ? titleWhereTaken(sheet) : `${title} (plan ${String(attempt)})`,
  );
  const target = { made: key };
  return {
    target,
    name,
    operations: [
      { op: "addSheet", key, name },
      { op: "printOnePageWide", sheet: target },
    ],
    notes: name === title ? [] : [line("sheetNameTaken", { wanted: title, used: name })],
  };
}
