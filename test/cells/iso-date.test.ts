import { dayOf, toIsoDate } from "../../src/cells/iso-date";

test("a date exists in the calendar", () => {
  expect(
    ["2013-05-01", " 2016-02-29 ", "2013-02-29", "1-5-2013", "2013-05"].map(toIsoDate),
  ).toEqual(["2013-05-01", "2016-02-29", undefined, undefined, undefined]);
});

test("a moment's day is the one on the machine's clock", () => {
  expect(dayOf(new Date(2013, 4, 1, 0, 0))).toBe("2013-05-01");
  expect(dayOf(new Date(2013, 11, 31, 23, 59))).toBe("2013-12-31");
});
