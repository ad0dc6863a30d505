import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("percent-order", {
  sound: {
    "percentages rise over the years": workbook({}),
    "and may stay": workbook({ Målprocenter: [{}, { Reduktion: "10 %" }] }),
    "whatever order the rows have": workbook({
      Målprocenter: [
        { År: 2014, Reduktion: "15 %" },
        { År: 2013, Reduktion: "10 %" },
      ],
    }),
  },
  faulty: {
    "a percentage that falls": {
      input: workbook({ Målprocenter: [{ Reduktion: "15 %" }, { Reduktion: "10 %" }] }),
      found: [
        {
          severity: "warning",
          about: "2014",
          at: ["Målprocenter!Reduktion 2"],
          stated: "10 %",
          computed: "15 %",
          difference: "−5 %",
          value: "10 % · 15 %",
          says: "Målprocenten 2014 er 10 %, men 15 % i 2013. Ret den, eller byt årene.",
        },
      ],
    },
  },
});
