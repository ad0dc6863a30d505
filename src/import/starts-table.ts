/** Says whether a row in the middle of an input is the headings of another table. */
import { isPeriod, type Kind, kindOf } from "./cell-kind";
import { type InputRow, textOf } from "./grid";
import type { MatchLabel } from "./match-offence";
import {
  isTerritoryHeader,
  isCodeHeader,
  isCountHeader,
  isOffenceHeader,
  isPeriodHeader,
} from "./words";

/**
 * Counts may look like years, so a row that names an offence is never a heading.
 * @param isApart no counts stand in the row before it
 */
export function startsTable(cells: InputRow, match: MatchLabel, isApart: boolean): boolean {
  const kinds = cells.map(kindOf);
  if (kinds.some((kind) => kind === "number" || kind === "formula")) return false;
  const texts = cells.map((cell) => textOf(cell).trim()).filter((_, at) => kinds[at] === "text");
  if (texts.some((text) => match(text) !== undefined)) return false;
  const isHeading = texts.every(isHeader);
  const periods = periodsOf(cells, kinds);
  if (periods.length >= 2 && new Set(periods).size === periods.length) return isHeading || isApart;
  return isApart && isHeading && texts.length + periods.length >= 2;
}

function periodsOf(cells: InputRow, kinds: readonly Kind[]): readonly string[] {
  return cells.filter((_, at) => isPeriod(kinds[at])).map((cell) => textOf(cell).trim());
}

function isHeader(text: string): boolean {
  return [isOffenceHeader, isTerritoryHeader, isCodeHeader, isPeriodHeader, isCountHeader].some(
    (says) => says(text),
  );
}
