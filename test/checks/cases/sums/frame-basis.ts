import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("frame-basis", {
  sound: {
    "every frame says where it is granted": workbook({}),
    "a year without a frame needs no basis": workbook({
      Ramme: [{ År: 2013 }, { År: 2014, Ramme: "", Bevillingsgrundlag: "" }],
      Finansiering: [{ 2014: "" }],
    }),
  },
  faulty: {
    "one frame does not say where it is granted": {
      input: workbook({ Ramme: [{}, { Bevillingsgrundlag: "" }] }),
      found: [
        {
          severity: "warning",
          about: "frames",
          at: ["Ramme!Bevillingsgrundlag 2"],
          value: "2014 · 1",
          says: "Rammen for 2014 har intet bevillingsgrundlag. Skriv, hvor beløbet er bevilget.",
        },
      ],
    },
    "several are told once": {
      input: workbook({ Ramme: [{ Bevillingsgrundlag: "" }, { Bevillingsgrundlag: "" }] }),
      found: [
        {
          severity: "warning",
          about: "frames",
          at: ["Ramme!Bevillingsgrundlag 1", "Ramme!Bevillingsgrundlag 2"],
          value: "2013, 2014 · 2",
          says: "Rammen for 2013, 2014 har intet bevillingsgrundlag. Skriv, hvor beløbet er bevilget.",
        },
      ],
    },
  },
});
