/** Words: short ones on one line, and long ones that wrap. */
import type { CellValue } from "../../../cells/cell-value";
import type { Codec } from "../codec";
import type { ListKey } from "../list-keys";
import { blankOrError, type CellReading } from "../reading";

function readCell(cell: CellValue): CellReading<string> {
  const special = blankOrError(cell);
  if (special !== undefined) return special;
  return { value: (typeof cell === "boolean" ? (cell ? "Ja" : "Nej") : String(cell)).trim() };
}

/** How cells of words look: formatted as text, so that `12-13` and `00123` stay what was typed. */
export const heldAsText = { numberFormat: "@", validation: { kind: "any" } } as const;

export const text: Codec<string> = {
  ...heldAsText,
  kind: "text",
  readCell,
  readText: (said) => said,
  write: (said) => ({ text: said }),
};

export const longText: Codec<string> = { ...text, kind: "longText" };

/** A text chosen from a list that people may change; whatever else is typed is read all the same. */
export function chosenText(list: ListKey): Codec<string> {
  return { ...text, list };
}
