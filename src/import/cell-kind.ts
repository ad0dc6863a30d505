/** What a cell may be for the shape of a table, before anything is known of the table. */
import { readFigure } from "./figure";
import { type InputCell, isBlank } from "./grid";
import { isBareYear, readPeriod } from "./period";

/** A bare `year` may be a count. */
export type Kind = "blank" | "period" | "year" | "figure" | "text" | "formula";

/** `2013 1.000 kr.` and `2013 i %` are headings of another kind of figure, not figures. */
const yearWithUnit = /^\s*(?:19|20)\d\d\s.*(?:kr|%|pct)/iu;

export function kindOf(cell: InputCell): Kind {
  if (isBlank(cell)) return "blank";
  if (readPeriod(cell)) return isBareYear(cell) ? "year" : "period";
  if (typeof cell === "string" && yearWithUnit.test(cell)) return "text";
  const figure = readFigure(cell, true);
  if (figure.kind !== "left") return "figure";
  if (figure.reason === "startsLikeFormula") return "formula";
  if (figure.reason !== "notANumber") return "figure";
  const danish = readFigure(cell, false);
  return danish.kind === "left" && danish.reason === "notANumber" ? "text" : "figure";
}

export const isPeriod = (kind: Kind | undefined): boolean => kind === "period" || kind === "year";
export const isCount = (kind: Kind | undefined): boolean => kind === "figure" || kind === "year";
