/** A calendar year. */
import type { Year } from "../../types";
import { toYear, yearFromText } from "../../units";
import type { Codec } from "../codec";
import { blankOrError, readAsText, wrong } from "../reading";

export const [firstYear, lastYear] = [1900, 2199];

export const year: Codec<Year> = {
  kind: "year",
  readCell: (cell) => {
    const special = blankOrError(cell);
    if (special !== undefined) return special;
    if (typeof cell === "string") {
      const value = yearFromText(cell);
      return value === undefined ? wrong("notAYear") : readAsText(value, String(value));
    }
    const value = typeof cell === "number" ? toYear(cell) : undefined;
    return value === undefined ? wrong("notAYear") : { value };
  },
  readText: yearFromText,
  write: (number) => ({ number }),
  numberFormat: "0",
  validation: { kind: "whole", min: firstYear, max: lastYear },
};
