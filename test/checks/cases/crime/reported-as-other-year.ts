import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const offences = (...reported: readonly (readonly [number, number, number])[]) =>
  workbook({
    Kriminalitet: reported.map(([baseline, first, second], at) => ({
      Gerningstype: `Gerning ${at + 1}`,
      Baseline: baseline,
      "Anmeldt 2013": first,
      "Anmeldt 2014": second,
    })),
  });

export const cases = defineCases("reported-as-other-year", {
  sound: {
    "another figure in one of three": offences([90, 80, 80], [50, 40, 40], [30, 20, 21]),
    "one offence alone may be the same twice": offences([90, 80, 80]),
    "so may two": offences([90, 80, 80], [50, 40, 40]),
  },
  faulty: {
    "all figures are those of the year before": {
      input: offences([90, 80, 80], [50, 40, 40], [30, 20, 20]),
      found: [
        {
          severity: "question",
          about: "2014",
          at: [
            "Kriminalitet!Anmeldt 2014 1",
            "Kriminalitet!Anmeldt 2014 2",
            "Kriminalitet!Anmeldt 2014 3",
          ],
          value: "3",
          says: "Alle 3 tal for 2014 er de samme som for 2013. Er de sat ind to gange?",
        },
      ],
    },
    "all figures are the baselines": {
      input: offences([90, 90, 80], [50, 50, 40], [30, 30, 20]),
      found: [
        {
          severity: "question",
          about: "2013",
          at: [
            "Kriminalitet!Anmeldt 2013 1",
            "Kriminalitet!Anmeldt 2013 2",
            "Kriminalitet!Anmeldt 2013 3",
          ],
          value: "3",
          says: "Alle 3 tal for 2013 er de samme som for 2012. Er de sat ind to gange?",
        },
      ],
    },
  },
});
