import { readArguments } from "../../src/cli/arguments";
import { sentences } from "../../src/text";

const words = sentences("da");
const read = (...args: string[]): ReturnType<typeof readArguments> =>
  readArguments(args, { example: "value", force: "switch" }, words);

test("a file and its options are read in any order", () => {
  expect(read("--example", "tingbjerg-husum", "plan.xlsx", "--force")).toEqual({
    file: "plan.xlsx",
    files: ["plan.xlsx"],
    values: new Map([["example", "tingbjerg-husum"]]),
    switches: new Set(["force"]),
  });
  expect(read("--example=tingbjerg-husum", "plan.xlsx")).toMatchObject({ file: "plan.xlsx" });
});

test("a command that takes many files is given them in order", () => {
  const { files } = { files: [], ...readArguments(["b.xlsx", "a.xlsx"], {}, words, "many files") };
  expect(files).toEqual(["b.xlsx", "a.xlsx"]);
});

test.each([
  ["no file", [], words.cli.noFile],
  ["two files", ["a.xlsx", "b.xlsx"], words.cli.oneFile],
  ["an unknown option", ["a.xlsx", "--foo"], words.cli.unknownOption({ option: "--foo" })],
  ["a short option", ["a.xlsx", "-f"], words.cli.unknownOption({ option: "-f" })],
  [
    "a switch with a value",
    ["a.xlsx", "--force=ja"],
    words.cli.unknownOption({ option: "--force" }),
  ],
  [
    "an option without its value",
    ["a.xlsx", "--example"],
    words.cli.missingValue({ option: "--example" }),
  ],
])("%s is refused in one sentence", (_, args, refusal) => {
  expect(read(...args)).toEqual({ refusal });
});

test("a file whose name begins with a dash can be named after --", () => {
  expect(read("--", "-plan.xlsx")).toMatchObject({ file: "-plan.xlsx" });
});
