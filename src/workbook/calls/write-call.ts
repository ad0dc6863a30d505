/** Writes a call that people have been shown. */
import { cellAddress } from "../../cells/address";
import { change } from "../change/change";
import type { Operation } from "../change/operation";
import { line, type Report } from "../change/report";
import { type CallId, callName } from "./call-id";
import type { CallOffer } from "./offer";
import type { CallPlace } from "./place";

/** Writes the call if the cells it fills still hold what they held when it was shown. It takes two syncs. */
export function writeCall(
  context: Excel.RequestContext,
  place: CallPlace,
  offer: CallOffer,
): Promise<Report> {
  const cell = cellAddress(place.row, place.column);
  const done = [line("callWritten", { sheet: place.sheetName, cell, name: callName(offer.id) })];
  return change(context, {
    look: () => Promise.resolve(place),
    plan: () => ({ operations: [operationFor(place, offer)], done }),
  });
}

/** Number formats for a cell that has none of its own. Excel gives the other cells of a result the format of the first. */
const formats: Partial<Record<CallId, string>> = {
  REMAINING: "#,##0",
  OVERVIEW: "#,##0",
  TARGET: "#,##0",
  PRICELEVEL: "#,##0.00",
  ACHIEVEMENT: "0 %",
  CHANGE: "0.0 %",
};

const general = "General";
const textFormat = "@";

function operationFor(
  { sheetId, row, column, numberFormat }: CallPlace,
  { id, formula, cells }: CallOffer,
): Operation {
  // In a cell that is formatted as text Excel would keep a formula as text.
  const isFree = numberFormat === general || numberFormat === textFormat;
  const format = isFree ? (formats[id] ?? general) : numberFormat;
  const contents = cells.map((cellsOfRow, down) =>
    cellsOfRow.map((_, across) =>
      down === 0 && across === 0 ? { formula: formula.api } : undefined,
    ),
  );
  return {
    op: "write",
    sheet: { id: sheetId },
    cells: { row, column, contents, ...(format !== numberFormat && { numberFormat: format }) },
    expected: { row, column, formulas: cells },
  };
}
