import { dateSerial, timeSerial, yearOf } from "../../../src/workbench/cells/date-serial";

test.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 3, 1, 61],
  [1970, 1, 1, 25_569],
  [2013, 12, 31, 41_639],
  [9999, 12, 31, 2_958_465],
])("%i-%i-%i is day %i", (year, month, day, serial) => {
  expect(dateSerial(year, month, day)).toBe(serial);
});

test.each([
  [2013, 2, 29],
  [2013, 13, 1],
  [2013, 4, 31],
  [2013, 1, 0],
  [1899, 12, 31],
  [10_000, 1, 1],
])("%i-%i-%i is no day", (year, month, day) => {
  expect(dateSerial(year, month, day)).toBeNull();
});

test("a time is a part of a day", () => {
  expect([timeSerial(6, 0, 0), timeSerial(12, 0, 0), timeSerial(36, 0, 0)]).toEqual([
    0.25, 0.5, 1.5,
  ]);
});

test.each([
  ["2013", 2013],
  ["29", 2029],
  ["30", 1930],
  ["5", 0],
  ["123", 0],
])("the year %s is %i", (digits, year) => {
  expect(yearOf(digits)).toBe(year);
});
