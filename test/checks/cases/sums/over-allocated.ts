import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const tooMuch = { Finansiering: [{ 2013: 100_001 }] };

export const cases = defineCases("over-allocated", {
  sound: {
    "the whole frame is granted": workbook({ Finansiering: [{ 2013: 100_000 }] }),
    "what is carried over may be granted too": workbook({
      Ramme: [{ År: 2013, Overført: 50_000 }, {}],
      Finansiering: [{ 2013: 150_000 }],
    }),
  },
  faulty: {
    "one krone more than frame and carry-over": {
      input: workbook(tooMuch),
      found: [
        {
          severity: "warning",
          about: "2013",
          at: ["Ramme!Ramme 1"],
          stated: "100.001 kr.",
          computed: "100.000 kr.",
          difference: "1 kr.",
          value: "100.001 kr. · 100.000 kr.",
          says: "Der er afsat 100.001 kr. i 2013, men der er kun 100.000 kr.: 1 kr. for meget. Sæt beløb ned, eller hæv rammen.",
        },
      ],
    },
    "in an approved plan it is an error": {
      input: workbook(tooMuch, { settings: { fixedValues: false, status: "approved" } }),
      found: [
        {
          severity: "error",
          about: "2013",
          at: ["Ramme!Ramme 1"],
          stated: "100.001 kr.",
          computed: "100.000 kr.",
          difference: "1 kr.",
          value: "100.001 kr. · 100.000 kr.",
          says: "Der er afsat 100.001 kr. i 2013, men der er kun 100.000 kr.: 1 kr. for meget. Sæt beløb ned, eller hæv rammen.",
        },
      ],
    },
  },
});
