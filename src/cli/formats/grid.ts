/** The overview as rows of text, for every format that people read. */
import type { OverviewTable } from "../../plan/overview";
import { type OverviewRows, overviewRows, type OverviewWords } from "../../plan/overview-rows";
import type { Ore } from "../../plan/types";

/** @param write how an amount is written; a blank year is an empty text */
export function overviewAsText(
  table: OverviewTable,
  words: OverviewWords,
  write: (amount: Ore) => string,
): OverviewRows<string> {
  return overviewRows<string>(table, words, {
    word: (text) => text,
    area: (number) => number?.toString() ?? "",
    amount: (amount) => (amount === undefined ? "" : write(amount)),
  });
}
