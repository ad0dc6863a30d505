import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const reported = (count: number, baseline: number | string = 154) =>
  workbook({ Kriminalitet: [{ Baseline: baseline, "Anmeldt 2013": count }] });

export const cases = defineCases("reported-far-above", {
  sound: {
    "exactly three times the baseline": reported(462),
    "of a baseline of 0 nothing can be said": reported(5, 0),
  },
  faulty: {
    "more than three times the baseline": {
      input: reported(463),
      found: [
        {
          severity: "question",
          about: "Indbrud/2013",
          at: ["Kriminalitet!Anmeldt 2013 1", "Kriminalitet!Baseline 1"],
          stated: "463",
          computed: "154",
          difference: "309",
          value: "463 · 154",
          says: "Indbrud 2013 er 463 mod en baseline på 154. Er tallet for hele kommunen?",
        },
      ],
    },
  },
});
