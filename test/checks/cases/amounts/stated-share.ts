import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const share = (text: string, total: number) =>
  workbook({ Aktiviteter: [{ Økonomi: text, "Samlet udgift": total }] });

export const cases = defineCases("stated-share", {
  sound: {
    "the share the amounts give": share("Partnerskabet betaler 1/3.", 90_000),
    "a school year is no share": share("Følger skoleåret 2013/14.", 100_000),
    "a date is no share": share("Senest den 1/3/2014.", 100_000),
    "more than the whole is no share": share("Hold 3/2 er med.", 100_000),
    "no total cost is typed": workbook({
      Aktiviteter: [{ Økonomi: "Partnerskabet betaler 1/3." }],
    }),
    "the whole is no share": share("Hold 2/2 er med.", 100_000),
  },
  faulty: {
    "340.000 of 1 mio. kr. is not quite 1/3": {
      input: share("Partnerskabet betaler 1/3.", 88_235),
      found: [
        {
          severity: "info",
          about: "A",
          at: ["Aktiviteter!Økonomi 1", "Aktiviteter!Samlet udgift 1"],
          stated: "33,33 %",
          computed: "34 %",
          difference: "−0,67 %",
          value: "33,33 % · 34 %",
          says: "»Klub for unge«: teksten siger 1/3, men beløbene giver 34 %.",
        },
      ],
    },
  },
});
