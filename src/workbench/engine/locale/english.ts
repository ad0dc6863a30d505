/**
 * Excel in English with the settings of the United States. Sources: Microsoft's help on entering data; that a full stop
 * makes no date, a4accounting.com.au ("Stop the full stop"). Assumed: the format of a typed amount is that of Excel's list
 * of currency formats, and what is short of a year is month and day, else month and year.
 */
import { apiGrammar } from "../formula/grammar";
import { apiStructured } from "../formula/structured-text";
import { functionEntry } from "../functions/catalogue";
import type { Locale } from "./locale";

export const english: Locale = {
  tag: "en-US",
  grammar: apiGrammar,
  structured: apiStructured,
  functionName: (name) => name.toUpperCase(),
  englishFunction: (name) => (functionEntry(name) ? name.toUpperCase() : undefined),
  figures: {
    language: "en",
    group: ",",
    currency: {
      pattern: /^\$\s*(.+)$/,
      whole: '"$"#,##0_);[Red]("$"#,##0)',
      decimals: '"$"#,##0.00_);[Red]("$"#,##0.00)',
    },
  },
  dates: {
    order: "month first",
    signs: "-/",
    months: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    monthNames: [
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
    ],
    time: "h:mm",
    timeWithSeconds: "h:mm:ss",
    halfDays: true,
    regionalFormats: new Map([
      ["mm-dd-yy", "m/d/yyyy"],
      ["m/d/yy h:mm", "m/d/yyyy h:mm"],
    ]),
    separator: "/",
    editDate: "m/d/yyyy",
    editTime: "h:mm:ss AM/PM",
  },
  newNames: { sheet: "Sheet", column: "Column" },
};
