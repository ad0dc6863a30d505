import { toKroner } from "../plan/money";
import { readAmount } from "../plan/read-danish";
import { argument, cellOf, placeOf } from "./argument";
import { amountAt, notANumber, plain, shortened } from "./cells";
import { each, isFault, type Result } from "./each";
import { wrong } from "./fault";

/**
 * A Danish amount written as text, as a number of kroner: 1.490.000 kr., 1,5 mio. kr., 40.000,-. What cannot be read for certain is an error with the reason.
 * @customfunction AMOUNT BELØB
 * @param text The text, or a range of them. Numbers stay as they are; blank stays blank.
 * @returns The amount in kroner.
 */
export function amount(text: unknown[][]): unknown[][] {
  const texts = argument("text", text);
  return each([texts], (row, column): Result => {
    const value = plain(cellOf(texts, row, column));
    if (value === null || value === undefined) return "";
    if (typeof value === "number") {
      const kroner = amountAt(texts, row, column);
      return isFault(kroner) ? kroner : kroner === undefined ? "" : toKroner(kroner);
    }
    if (typeof value !== "string") return notANumber(value, placeOf(texts, row, column));
    const reading = readAmount(value);
    switch (reading.kind) {
      case "blank":
        return "";
      case "value":
        return toKroner(reading.value);
      case "question":
        return wrong({
          code: "amountQuestion",
          params: {
            at: placeOf(texts, row, column),
            text: shortened(value),
            question: reading.code,
          },
        });
      case "refused":
        return wrong({
          code: "amountRefused",
          params: {
            at: placeOf(texts, row, column),
            text: shortened(value),
            reason: reading.code,
          },
        });
    }
  });
}
