/** An area by its number: its own, and where another row names it. */
import type { AreaNumber } from "../../types";
import { toAreaNumber } from "../../units";
import type { Codec, NamedRows, Resolved } from "../codec";
import { blankOrError, readAsText, wrong } from "../reading";
import { largestCount } from "./count";

export const areaNumber: Codec<AreaNumber> = {
  kind: "area",
  readCell: (cell) => {
    const special = blankOrError(cell);
    if (special !== undefined) return special;
    if (typeof cell === "string") {
      const value = areaFromText(cell);
      return value === undefined ? wrong("notANumber") : readAsText(value, String(value));
    }
    const value = typeof cell === "number" ? toAreaNumber(cell) : undefined;
    return value === undefined ? wrong("notANumber") : { value };
  },
  readText: areaFromText,
  write: (number) => ({ number }),
  numberFormat: "0",
  validation: { kind: "whole", min: 0, max: largestCount },
};

/** The number of an area of the plan. */
export const area: Codec<AreaNumber> = {
  ...areaNumber,
  list: "areas",
  resolve: (value, rows) => ({ value, unknown: unknownAreas([value], rows) }),
};

/** The numbers that no area of the plan has. */
export function unknownAreas(
  numbers: readonly AreaNumber[],
  rows: NamedRows,
): Resolved<never>["unknown"] {
  return numbers.flatMap((number) =>
    rows.hasArea(number) ? [] : [{ code: "unknownArea" as const, text: String(number) }],
  );
}

/** A whole number with nothing else. */
export function areaFromText(text: string): AreaNumber | undefined {
  return /^\s*\d+\s*$/.test(text) ? toAreaNumber(Number(text)) : undefined;
}
