import { defineCases } from "../../support/define-cases";
import { prose, workbook } from "../../support/small-workbook";

const says = (text: string, verdict: "plan" | "older" = "plan") =>
  workbook({}, { prose: [prose(text, verdict)] });

export const cases = defineCases("prose-target", {
  sound: {
    "the plan's target": says("Målet er 139 indbrud i 2013."),
    "what was reported is no target": says("Der var 146 indbrud i 2013, og målet var 139."),
    "a share is no target": says("Målet er 10 % færre indbrud i 2013."),
    "a text marked as older is left alone": says("Målet er 140 indbrud i 2013.", "older"),
    "a word that begins with an offence's name is another": workbook(
      { Kriminalitet: [{ Gerningstype: "Vold" }] },
      { prose: [prose("Målet er 12 voldsomme episoder i 2013.")] },
    ),
    "so is a word that ends with it": workbook(
      { Kriminalitet: [{ Gerningstype: "Vold" }] },
      { prose: [prose("Målet er 12 sager om husvold i 2013.")] },
    ),
  },
  faulty: {
    "another target": {
      input: says("Målet er 140 indbrud i 2013."),
      found: [
        {
          severity: "error",
          about: "Notat!A1/Indbrud/2013",
          at: ["Notat!A1", "Kriminalitet!Måltal 2013 1"],
          stated: "140",
          computed: "139",
          difference: "1",
          value: "140 · 139",
          says: "Måltallet for Indbrud 2013: teksten siger 140, men skal sige 139. Ret teksten eller planen.",
        },
      ],
    },
    "the second of two": {
      input: says("Målet er 139 indbrud i 2013 og 130 indbrud i 2014."),
      found: [
        {
          severity: "error",
          about: "Notat!A1/Indbrud/2014",
          at: ["Notat!A1", "Kriminalitet!Måltal 2014 1"],
          stated: "130",
          computed: "131",
          difference: "−1",
          value: "130 · 131",
          says: "Måltallet for Indbrud 2014: teksten siger 130, men skal sige 131. Ret teksten eller planen.",
        },
      ],
    },
  },
});
