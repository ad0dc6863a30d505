/** Calls in words: what they read, why there is none, and what the selected cell holds. */
import { cellAddress, rangeAddress } from "../../../cells/address";
import { isFormula } from "../../../cells/cell-value";
import { say } from "../../../cells/message";
import type { FunctionsSentences } from "../../../text/functions-sentences";
import type { CallOffer } from "../../../workbook/calls/offer";
import type { CallPlace } from "../../../workbook/calls/place";
import type { CallRefusal } from "../../../workbook/calls/refusal";

type Words = FunctionsSentences["functionsTab"];

export const whyRefused = ({ refused }: Words, why: CallRefusal): string => say(why, refused);

export const readsOf = ({ reading }: Words, { reads }: CallOffer): readonly string[] =>
  reads.map((one) => say(one, reading));

export const cellOf = ({ row, column }: CallPlace): string => cellAddress(row, column);

/** What stands in the cell; undefined where it is blank. */
export function heldIn({ held }: CallPlace, { aFormula }: Words): string | undefined {
  if (held === "") return undefined;
  if (typeof held === "number") return held.toLocaleString("da-DK", { maximumFractionDigits: 10 });
  return isFormula(held) ? aFormula : `»${String(held)}«`;
}

/** `B5:E10`, where the result fills more than the cell itself. */
export function filledRange({ row, column }: CallPlace, { cells }: CallOffer): string | undefined {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
  if (rows * columns < 2) return undefined;
  return rangeAddress({ row, column, rows, columns });
}
