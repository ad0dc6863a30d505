import { findFunction } from "../../../src/workbench/engine/calculate/functions/index";
import {
  danishFunction,
  englishFunction,
  functionEntries,
  isCustomFunction,
} from "../../../src/workbench/engine/functions/catalogue";

test("no two functions have one Danish name, and each is found by it", () => {
  for (const [name, { danish }] of functionEntries)
    if (danish !== undefined) {
      expect(danishFunction(name.toLowerCase())).toBe(danish);
      expect(englishFunction(danish.toLowerCase())).toBe(name);
    }
});

test("a function the engine calculates from single values takes single values in formulas", () => {
  const others = [...functionEntries].filter(([name, { takes }]) => {
    const own = findFunction(name);
    return own?.kind === "single" && own.max > 0 && takes !== "single";
  });
  expect(others.map(([name]) => name)).toEqual([]);
});

test.each(["TRYG.RESTERENDE", "tryg.beløb"])("%s is an add-in's", (name) => {
  expect(isCustomFunction(name)).toBe(true);
});

test.each(["SUM", "ERROR.TYPE", "NORM.S.DIST", "networkdays.intl", "_xlfn.CONCAT"])(
  "%s is not an add-in's",
  (name) => {
    expect(isCustomFunction(name)).toBe(false);
  },
);
