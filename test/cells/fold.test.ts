import fc from "fast-check";
import { fold } from "../../src/cells/fold";

test("names are found whatever the case, spaces and composition", () => {
  expect(fold("  MÅLTAL   2013 ")).toBe(fold("Ma\u030altal 2013"));
  expect(fold("I\u00a0alt\n")).toBe("i alt");
});

test("a letter that is one sign only when small is found by its capital", () => {
  expect(fold("J\u030c")).toBe(fold("\u01f0"));
});

test("what is folded stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
    }),
  );
});

test("spaces around a name and its case in letters do not matter", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zÆØÅæøå0-9 ]*$/), (text) => {
      expect(fold(`  ${text.toUpperCase()}\t`)).toBe(fold(text));
    }),
  );
});
