import fc from "fast-check";
import { dateOfSerial, serialOf } from "../../src/cells/date-serial";

test("dates are Excel's serial numbers: 1 May 2013 is 41395", () => {
  const date = dateOfSerial(41_395);
  expect(date).toBe("2013-05-01");
  expect(date && serialOf(date)).toBe(41_395);
});

test.each([
  [61, "1900-03-01"],
  [25_569, "1970-01-01"],
  [41_395.75, "2013-05-01"],
  [2_958_465, "9999-12-31"],
])("%d is %s", (serial, day) => expect(dateOfSerial(serial)).toBe(day));

test("every day goes there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = dateOfSerial(serial);
      expect(date && serialOf(date)).toBe(serial);
    }),
  );
});

test.each([0, 60, -1, 2_958_466, 3_000_000, Number.NaN])("%d is no day", (serial) => {
  expect(dateOfSerial(serial)).toBeUndefined();
});
