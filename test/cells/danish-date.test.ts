import fc from "fast-check";
import { danishDate, dateOfText } from "../../src/cells/danish-date";
import { dateOfSerial } from "../../src/cells/date-serial";

test.each([
  ["1.5.2013", "2013-05-01"],
  ["01-05-2013", "2013-05-01"],
  ["1/5 2013", "2013-05-01"],
  ["2013-05-01", "2013-05-01"],
  ["31-02-2013", undefined],
  ["maj 2013", undefined],
])("%s is read as %s", (text, expected) => expect(dateOfText(text)).toBe(expected));

test("1 May 2013 is written 01-05-2013", () => {
  const date = dateOfSerial(41_395);
  expect(date && danishDate(date)).toBe("01-05-2013");
});

test("a date that was written is read as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = dateOfSerial(serial);
      expect(date && dateOfText(danishDate(date))).toBe(date);
    }),
  );
});
