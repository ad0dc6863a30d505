import { unitFromText } from "../../src/plan/danish-unit";

test.each([
  ["1.000 kr.", { unit: "kroner", power: 3 }],
  ["t.kr.", { unit: "kroner", power: 3 }],
  ["Mio. kr.", { unit: "kroner", power: 6 }],
  ["millioner kroner", { unit: "kroner", power: 6 }],
  ["mia. kr.", { unit: "kroner", power: 9 }],
  ["pct.", { unit: "percent", power: 0 }],
  ["", { power: 0 }],
  [" ", { power: 0 }],
])("the heading %j is a unit", (text, unit) => {
  expect(unitFromText(text)).toEqual(unit);
});

test.each([".", " .", "stk.", "kr./år", "antal anmeldelser i alt pr. år"])("%j is none", (text) => {
  expect(unitFromText(text)).toBeUndefined();
});
