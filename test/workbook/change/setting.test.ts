/** A setting is kept with its version. Settings from before there were versions are read as well. */
import { setting } from "../../../src/workbook/change/setting";

const names = setting<readonly string[]>(
  "x",
  {
    toJson: (value) => value,
    fromJson: (kept) =>
      Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [],
  },
  1,
);
const read = (value: unknown) => names.of({ isNullObject: value === undefined, value });

test("a setting is kept as text, with its version", () => {
  expect(names.keep(["a", "b"])).toEqual({
    op: "setSetting",
    key: "x",
    value: '{"version":1,"value":["a","b"]}',
  });
});

test.each([
  ["kept now", '{"version":1,"value":["a"]}', ["a"]],
  ["kept as a value without a version", ["a"], ["a"]],
  ["kept as text without a version", '["a"]', ["a"]],
  ["kept by a later version", '{"version":2,"value":["a"],"more":1}', ["a"]],
  ["not there", undefined, []],
  ["no JSON", "{not", []],
  ["of another kind", 7, []],
])("%s", (_, kept, value) => expect(read(kept)).toEqual(value));
