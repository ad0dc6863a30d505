import { behaviours } from "../../src/workbench/behaviours";

test("every imitated behaviour has an id of its own and says where it is known from", () => {
  expect(new Set(behaviours.map(({ id }) => id)).size).toBe(behaviours.length);
  for (const { behaviour, source } of behaviours) {
    expect(behaviour).toMatch(/\.$/);
    expect(source.ref).not.toBe("");
  }
});

test("a behaviour reported in an issue names the repository and the number", () => {
  for (const { source } of behaviours)
    if (source.kind === "issue") expect(source.ref).toMatch(/^[\w-]+\/[\w.-]+#\d+$/);
});
