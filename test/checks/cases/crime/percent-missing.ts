import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("percent-missing", {
  sound: {
    "a percentage for every year": workbook({}),
    "no target is set by one": workbook({
      Målprocenter: [],
      Kriminalitet: [{ Måltype: "Fastholdes" }],
    }),
  },
  faulty: {
    "a year without a percentage": {
      input: workbook({ Målprocenter: [{}] }),
      found: [
        {
          severity: "task",
          about: "years",
          at: ["Målprocenter!År"],
          value: "2014 · 1",
          says: "Der mangler en målprocent for 2014. Skriv den på arket Målprocenter.",
        },
      ],
    },
    "several years are told once": {
      input: workbook({ Målprocenter: [] }),
      found: [
        {
          severity: "task",
          about: "years",
          at: ["Målprocenter!År"],
          value: "2013, 2014 · 2",
          says: "Der mangler en målprocent for 2013, 2014. Skriv den på arket Målprocenter.",
        },
      ],
    },
    "one of two offences is a reduction": {
      input: workbook({
        Målprocenter: [{}],
        Kriminalitet: [{}, { Gerningstype: "Vold", Måltype: "Fastholdes", Baseline: 60 }],
      }),
      found: [
        {
          severity: "task",
          about: "years",
          at: ["Målprocenter!År"],
          value: "2014 · 1",
          says: "Der mangler en målprocent for 2014. Skriv den på arket Målprocenter.",
        },
      ],
    },
  },
});
