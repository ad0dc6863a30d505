import fc from "fast-check";
import { escapeAttribute, escapeText, unescapeXml } from "../../../src/workbench/cells/escape";

test("what is escaped is read back as it was, in text and in attributes", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."a&<>\"'\n\t\r;#x1") }), (text) => {
      expect(unescapeXml(escapeText(text))).toBe(text);
      expect(unescapeXml(escapeAttribute(text))).toBe(text);
      expect(escapeText(text)).not.toMatch(/[<>]/);
      expect(escapeAttribute(text)).not.toMatch(/[<>"\n]/);
    }),
  );
});
