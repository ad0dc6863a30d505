import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("frame-missing", {
  sound: {
    "every year with money has a frame": workbook({}),
    "a year without a frame has no money": workbook({
      Ramme: [{ År: 2013 }],
      Finansiering: [{ 2014: "" }],
    }),
  },
  faulty: {
    "a year with money and no frame": {
      input: workbook({ Ramme: [{ År: 2013 }] }),
      found: [
        {
          severity: "warning",
          about: "2014",
          at: ["Ramme!Ramme"],
          stated: "20.000 kr.",
          value: "20.000 kr.",
          says: "Der er afsat 20.000 kr. i 2014, men året har ingen ramme. Skriv den på arket Ramme.",
        },
      ],
    },
    "no frame at all": {
      input: workbook({ Ramme: [], Finansiering: [{ 2013: "", 2014: 10 }] }),
      found: [
        {
          severity: "warning",
          about: "2014",
          at: ["Ramme!Ramme"],
          stated: "10 kr.",
          value: "10 kr.",
          says: "Der er afsat 10 kr. i 2014, men året har ingen ramme. Skriv den på arket Ramme.",
        },
      ],
    },
  },
});
