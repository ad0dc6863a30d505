import { withKeyboardSigns } from "../../src/cells/keyboard-signs";

test.each([
  ["»Indbrud«", '"Indbrud"'],
  ["“Indbrud” og „Vold“", '"Indbrud" og "Vold"'],
  ["Bo’s ‘ark’", "Bo's 'ark'"],
  ["2013–2016, −10 — i alt", "2013-2016, -10 - i alt"],
  ["Tingbjerg-Husum", "Tingbjerg-Husum"],
])("%s is typed %s", (text, typed) => expect(withKeyboardSigns(text)).toBe(typed));
