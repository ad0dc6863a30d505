/** What a cell may be, judged by the cell alone, since nothing is known of its table yet. */
import { readCellCount } from "./cell-count";
import { type InputCell, isBlank } from "./grid";
import { isBareYear, readPeriod } from "./period";

/** `year` is four digits alone, which may be a count as well. */
export type Kind = "blank" | "period" | "year" | "number" | "text" | "formula";

/** `2013 1.000 kr.` and `2013 i %` are headings of amounts and shares, not counts. */
const yearWithUnit = /^\s*(?:19|20)\d\d\s.*(?:kr|%|pct)/iu;

export function kindOf(cell: InputCell): Kind {
  if (isBlank(cell)) return "blank";
  if (readPeriod(cell)) return isBareYear(cell) ? "year" : "period";
  if (typeof cell === "string" && yearWithUnit.test(cell)) return "text";
  const count = readCellCount(cell, true);
  if (count.kind !== "left") return "number";
  if (count.reason === "startsLikeFormula") return "formula";
  if (count.reason !== "notANumber") return "number";
  const danish = readCellCount(cell, false);
  return danish.kind === "left" && danish.reason === "notANumber" ? "text" : "number";
}

export const isPeriod = (kind: Kind | undefined): boolean => kind === "period" || kind === "year";
export const isCount = (kind: Kind | undefined): boolean => kind === "number" || kind === "year";
