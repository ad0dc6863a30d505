import { areaAddress, parseArea } from "../../../src/workbench/cells/address";
import { moveOf, movedTarget } from "../../../src/workbench/engine/structure/move";

test.each([
  ["rows above push it down", "down", "1:2", "B5:C6", "B7:C8"],
  ["rows inside widen it", "down", "6:6", "B5:C6", "B5:C7"],
  ["rows below leave it", "down", "9:9", "B5:C6", "B5:C6"],
  ["deleted rows above pull it up", "up", "1:3", "B5:C6", "B2:C3"],
  ["a deleted row of it shrinks it", "up", "5:5", "B5:C6", "B5:C5"],
  ["deleted whole it is gone", "up", "4:7", "B5:C6", null],
  ["a column before pushes it right", "right", "A:A", "B5:C6", "C5:D6"],
  ["cells above its columns push it down", "down", "B1:C1", "B5:C6", "B6:C7"],
  ["cells above one of its columns leave it", "down", "B1", "B5:C6", "B5:C6"],
  ["cells before its rows pull it left", "left", "A5:A6", "B5:C6", "A5:B6"],
] as const)("%s", (_, shift, edited, before, after) => {
  const [from, at] = [parseArea(before), parseArea(edited)];
  if (!from || !at) throw new Error("A test address is wrong.");
  const moved = movedTarget(moveOf(at, shift), from);
  expect(moved && areaAddress(moved)).toBe(after);
});
