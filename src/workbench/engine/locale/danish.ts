/** Excel in Danish with Danish settings. */
import { grammarOf } from "../formula/grammar";
import { danishFunction, englishFunction } from "../functions/catalogue";
import type { Locale } from "./locale";

export const danish: Locale = {
  tag: "da-DK",
  grammar: grammarOf({
    decimal: ",",
    argument: ";",
    // The comma being taken: {1\2;3\4}.
    arrayColumn: "\\",
    trueWord: "SAND",
    falseWord: "FALSK",
    errors: {
      "#NULL!": "#NUL!",
      "#DIV/0!": "#DIVISION/0!",
      "#VALUE!": "#VÆRDI!",
      "#REF!": "#REFERENCE!",
      "#NAME?": "#NAVN?",
      "#NUM!": "#NUM!",
      "#N/A": "#I/T",
      "#SPILL!": "#OVERLØB!",
      // The newest values are assumed: no page was found that shows their Danish text.
      "#CALC!": "#BEREGN!",
      "#BUSY!": "#OPTAGET!",
      "#GETTING_DATA": "#HENTER_DATA",
    },
  }),
  // Excel's Danish help on structured references.
  structured: {
    items: {
      all: "#Alle",
      data: "#Data",
      headers: "#Overskrifter",
      totals: "#Totaler",
      thisRow: "#Denne række",
    },
    separator: ";",
    at: true,
  },
  functionName: danishFunction,
  englishFunction,
  figures: {
    language: "da",
    group: ".",
    currency: {
      pattern: /^(?:kr\.?\s*(.+)|(.+?)\s*kr\.?)$/i,
      // Danish Windows puts the currency last; Excel's own code adds a red negative (assumed not to matter).
      whole: '#,##0 "kr."',
      decimals: '#,##0.00 "kr."',
    },
  },
  dates: {
    order: "day first",
    signs: "-/.",
    months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    monthNames: [
      "januar",
      "februar",
      "marts",
      "april",
      "maj",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "december",
    ],
    time: "hh:mm",
    timeWithSeconds: "hh:mm:ss",
    halfDays: false,
    regionalFormats: new Map([
      ["m/d/yyyy", "dd-mm-yyyy"],
      ["mm-dd-yy", "dd-mm-yyyy"],
      ["m/d/yy", "dd-mm-yyyy"],
      ["m/d/yyyy h:mm", "dd-mm-yyyy hh:mm"],
      ["m/d/yy h:mm", "dd-mm-yyyy hh:mm"],
    ]),
    separator: "-",
    editDate: "dd-mm-yyyy",
    editTime: "hh:mm:ss",
  },
  newNames: { sheet: "Ark", column: "Kolonne" },
};
