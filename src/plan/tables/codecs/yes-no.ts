/** Ja or Nej. */
import { fold } from "../../../cells/fold";
import type { Codec } from "../codec";
import { blankOrError, wrong } from "../reading";
import { heldAsText } from "./text";

export const yesNo: Codec<boolean> = {
  ...heldAsText,
  kind: "yesNo",
  readCell: (cell) => {
    const special = blankOrError(cell);
    if (special !== undefined) return special;
    if (typeof cell === "boolean") return { value: cell };
    const value = valueOf(fold(String(cell)));
    return value === undefined ? wrong("notYesNo") : { value };
  },
  readText: (said) => valueOf(said.toLowerCase()),
  write: (isYes) => ({ text: isYes ? "Ja" : "Nej" }),
  list: "yesNo",
};

function valueOf(said: string): boolean | undefined {
  if (said === "ja") return true;
  return said === "nej" ? false : undefined;
}
