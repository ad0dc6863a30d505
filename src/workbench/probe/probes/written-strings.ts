/** What Excel makes of a string an add-in writes into a cell without a format. */
import { lookAtCell, put } from "../ask";
import type { Probe } from "../probe";

/** A string, and the id of its question. */
const strings: readonly (readonly [id: string, text: string])[] = [
  ["string-thousands-danish", "1.234"],
  ["string-thousands-american", "1,234"],
  ["string-decimals-danish", "1,5"],
  ["string-decimals-american", "1.5"],
  ["string-amount-with-stop", "30.000."],
  ["string-leading-zeros", "00123"],
  ["string-exponent", "1E5"],
  ["string-percent", "7%"],
  ["string-in-parentheses", "(5)"],
  ["string-with-spaces", " 5 "],
  ["string-apostrophe", "'001"],
  ["string-true", "TRUE"],
  ["string-true-danish", "SAND"],
  ["string-error", "#N/A"],
  ["string-time", "10:30"],
  ["string-hyphen", "-"],
];
const dates: readonly (readonly [id: string, text: string])[] = [
  ["date-iso", "2018-12-31"],
  ["date-american", "12/31/2018"],
  ["date-danish", "31-12-2018"],
  ["date-danish-stops", "31.12.2018"],
  ["date-two-digit-year", "1/2/29"],
  ["date-month-name", "31-dec-2018"],
];

function written(behaviours: readonly string[]) {
  return ([id, text]: readonly [string, string]): Probe => ({
    id,
    behaviours,
    asks: `Which value and which format has a cell an add-in has written ${JSON.stringify(text)} in?`,
    async ask({ context, sheet }) {
      put(sheet, "A1", [[text]]);
      await context.sync();
      return lookAtCell(sheet, "A1");
    },
  });
}

export const writtenStrings: readonly Probe[] = [
  ...strings.map(written(["strings-are-american"])),
  ...dates.map(written(["dates-from-strings"])),
  {
    id: "date-without-year",
    behaviours: ["dates-from-strings"],
    asks: 'Which day and month, and which format, does the string "12-13" become?',
    async ask({ context, sheet }) {
      put(sheet, "A1", [["12-13"]]);
      sheet.getRange("B1:C1").formulas = [["=DAY(A1)", "=MONTH(A1)"]];
      const range = sheet.getRange("A1:C1");
      range.load("values, numberFormat");
      await context.sync();
      const [[, day, month] = []] = range.values as unknown[][];
      return [Number(day), Number(month), String(range.numberFormat[0]?.[0])];
    },
  },
];
