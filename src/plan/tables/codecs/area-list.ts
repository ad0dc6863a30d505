/** Several areas: `1, 5`, one number, or Alle. */
import { fold } from "../../../cells/fold";
import type { AreaNumber } from "../../types";
import type { Codec } from "../codec";
import { blankOrError, wrong } from "../reading";
import { areaFromText, unknownAreas } from "./area";
import { heldAsText } from "./text";

/** "all" is the word Alle. */
export type AreaList = readonly AreaNumber[] | "all";

export const areaList: Codec<AreaList> = {
  ...heldAsText,
  kind: "areas",
  readCell: (cell) => {
    const special = blankOrError(cell);
    if (special !== undefined) return special;
    // 1,5 typed in a cell that was not formatted as text is areas 1 and 5.
    if (typeof cell === "number" && !Number.isInteger(cell))
      return wrong("notAreas", String(cell).replace(".", ", "));
    const said = String(cell);
    if (fold(said) === "alle") return { value: "all" };
    const value = areasOf(said.split(/[,;/]|\s+og\s+|\s+/u).filter((part) => part !== ""));
    return value === undefined ? wrong("notAreas") : { value };
  },
  readText: (said) => (said === "Alle" ? "all" : areasOf(said.split(","))),
  write: (areas) => ({ text: areas === "all" ? "Alle" : areas.join(", ") }),
  resolve: (value, rows) => ({
    value,
    unknown: value === "all" ? [] : unknownAreas(value, rows),
  }),
};

/** All of them as numbers; undefined where one is no number, or there are none. */
function areasOf(parts: readonly string[]): readonly AreaNumber[] | undefined {
  const numbers = parts.flatMap((part) => areaFromText(part) ?? []);
  return numbers.length === parts.length && numbers.length > 0 ? numbers : undefined;
}
