/**
 * Which cells a piece of a file speaks of, and whether they have moved. The piece is not understood: everything in it
 * that reads as a reference counts, so that at worst a file is refused that could have been written.
 */
import { readArea } from "../../cells/address";
import { unescapeXml } from "../../cells/escape";
import type { Area } from "../../cells/rectangle";
import type { ModelChange } from "../model";
import { isWhole, moveOf } from "../structure/move";

/** An insertion or deletion on a sheet. */
export type Edit = Pick<Extract<ModelChange, { readonly kind: "structure" }>, "area" | "shift">;

/**
 * Whether any of the edits, one after the other, moves or cuts the area. An area without columns is a row as such,
 * which only whole rows move; one without rows is a column as such.
 */
export function moves(edits: readonly Edit[], area: Area): boolean {
  return edits.some((edit) => {
    const move = moveOf(edit.area, edit.shift);
    const below = area.row + area.rows;
    const beyond = area.column + area.columns;
    const [end, first, past] =
      move.axis === "rows" ? [below, area.column, beyond] : [beyond, area.row, below];
    if (end <= move.at) return false;
    return isWhole(move) || (first <= move.band[1] && past > move.band[0]);
  });
}

/** Whether any of the edits inserts or deletes whole columns. */
export function movesColumns(edits: readonly Edit[]): boolean {
  return edits.some(({ area, shift }) => {
    const move = moveOf(area, shift);
    return move.axis === "columns" && isWhole(move);
  });
}

const reference =
  "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?::\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6})?|" +
  "\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}";

/** What an extension is known by holds letters and digits that are no cells. */
const identifier = /\{[0-9A-Fa-f-]{36}\}/g;

/** Every area the text names, on whichever sheet. */
export function areasIn(text: string): Area[] {
  const found = text
    .replace(identifier, "")
    .matchAll(new RegExp(`(?<![\\w.])(?:${reference})(?!\\w)`, "g"));
  return [...found].flatMap(([match]) => readArea(match) ?? []);
}

/** The areas the text names on a sheet; null when it speaks of the sheet in a way that is not clear. */
export function areasOn(text: string, sheetName: string): Area[] | null {
  const plain = unescapeXml(text);
  const areas: Area[] = [];
  for (const written of new Set([sheetName, sheetName.replaceAll("'", "''")])) {
    for (let at = plain.indexOf(written); at >= 0; at = plain.indexOf(written, at + 1)) {
      const before = plain.slice(0, at);
      const after = plain.slice(at + written.length);
      if (/[\p{L}\p{N}_]$/u.test(before)) continue;
      const match = new RegExp(`^'?!(${reference})(?!\\w)`).exec(after);
      const area = match?.[1] === undefined ? null : readArea(match[1]);
      if (area !== null) areas.push(area);
      // A name of the sheet's, several sheets at once, a pivot table's source.
      else if (/^(?:'?!|:)/.test(after) || /sheet="$/i.test(before)) return null;
    }
  }
  return areas;
}

/** The rows and columns a drawing's objects stand on. */
export function anchorsIn(drawing: string): Area[] {
  const number = (text: string | undefined): number => Number(text ?? 0);
  const corners = drawing.matchAll(
    /<(?:\w+:)?col>(\d+)<\/(?:\w+:)?col>[\s\S]*?<(?:\w+:)?row>(\d+)<\/(?:\w+:)?row>/g,
  );
  return [...corners].map(([, column, row]) => ({
    row: number(row),
    column: number(column),
    rows: 1,
    columns: 1,
  }));
}
