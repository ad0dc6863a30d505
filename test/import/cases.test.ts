/** Golden cases: a folder each, with what was pasted and what becomes of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../src/import/grid";
import { type ImportInput, propose } from "../../src/import/propose";
import { linesOf, lindevang, type PlanWords } from "./support";

const folder = path.resolve("test/import/cases");

/** `grid.json` is cells of a workbook; any other input is the bytes of a file or clipboard. */
function inputOf(files: readonly string[], place: string): ImportInput {
  const name = files.find((file) => file.startsWith("input.")) ?? "grid.json";
  const bytes = readFileSync(path.join(place, name));
  if (name !== "grid.json") return { kind: "bytes", bytes };
  const grid = JSON.parse(bytes.toString("utf8")) as Grid;
  return { kind: "grid", grid };
}

describe.each(readdirSync(folder))("%s", (name) => {
  test("becomes what is expected of it", () => {
    const place = path.join(folder, name);
    const wordsFile = path.join(place, "plan.json");
    const words = (
      existsSync(wordsFile) ? JSON.parse(readFileSync(wordsFile, "utf8")) : {}
    ) as PlanWords;
    const answers = new Map(Object.entries(words.answers ?? {}));
    const proposal = propose(inputOf(readdirSync(place), place), lindevang(words), answers);
    const expected: unknown = JSON.parse(readFileSync(path.join(place, "expected.json"), "utf8"));
    expect(linesOf(proposal)).toEqual(expected);
  });
});
