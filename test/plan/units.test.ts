import {
  ascending,
  toActivityId,
  toAreaNumber,
  toBasisPoints,
  toCount,
  toYear,
  yearFromText,
  yearsFrom,
} from "../../src/plan/units";
import { year } from "./build";

test.each([1900, 2013, 2199])("%i is a year", (value) => expect(toYear(value)).toBe(value));
test.each([1899, 2200, 2013.5, Number.NaN])("%d is no year", (value) =>
  expect(toYear(value)).toBeUndefined(),
);

test("a year is written with four digits", () => {
  expect(yearFromText(" 2013 ")).toBe(2013);
  expect(yearFromText("2013.0")).toBeUndefined();
  expect(yearFromText("20135")).toBeUndefined();
});

test("years run from the first to the last", () => {
  expect(yearsFrom(year(2013), year(2016))).toEqual([2013, 2014, 2015, 2016]);
  expect(yearsFrom(year(2016), year(2013))).toEqual([]);
  expect(ascending([year(2016), year(2013), year(2016)])).toEqual([2013, 2016]);
});

test("a count is whole and not negative", () => {
  expect([0, 154, -1, 1.5].map(toCount)).toEqual([0, 154, undefined, undefined]);
});

test("a share is whole ten-thousandths, of either sign", () => {
  expect([1000, -1000, 0.5].map(toBasisPoints)).toEqual([1000, -1000, undefined]);
});

test("areas are numbered from 1", () => {
  expect([1, 12, 0, 1.5].map(toAreaNumber)).toEqual([1, 12, undefined, undefined]);
});

test("an id keeps no spaces around it", () => {
  expect([" AKT-01 ", "", "  "].map(toActivityId)).toEqual(["AKT-01", undefined, undefined]);
});
