import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const asOf = (date: string) => ({ Plan: { "Opgjort pr.": date } });
const reported = { Kriminalitet: [{ "Anmeldt 2013": 140 }] };

export const cases = defineCases("reported-missing", {
  sound: {
    "no year is past": workbook({}),
    "the year is not over": workbook(asOf("2013-12-31")),
    "the year's figure is there": workbook({ ...asOf("2014-05-01"), ...reported }),
    "a year without a target needs no figure": workbook({
      ...asOf("2014-05-01"),
      Kriminalitet: [{ Måltype: "Fast tal", "Måltal 2014": 140 }],
    }),
  },
  faulty: {
    "a past year without its figure": {
      input: workbook(asOf("2014-05-01")),
      found: [
        {
          severity: "task",
          about: "Indbrud",
          at: ["Kriminalitet!Anmeldt 2013 1"],
          value: "2013",
          says: "Indbrud mangler anmeldelser for 2013. Skriv tallet på Kriminalitet.",
        },
      ],
    },
    "two past years are told once": {
      input: workbook(asOf("2015-01-01")),
      found: [
        {
          severity: "task",
          about: "Indbrud",
          at: ["Kriminalitet!Anmeldt 2013 1", "Kriminalitet!Anmeldt 2014 1"],
          value: "2013, 2014",
          says: "Indbrud mangler anmeldelser for 2013, 2014. Skriv tallet på Kriminalitet.",
        },
      ],
    },
  },
});
