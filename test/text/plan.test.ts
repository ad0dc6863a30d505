import { readSeed } from "../../src/plan/seed";
import { sentences } from "../../src/text";
import { seedFiles } from "../plan/seed-files";

test("a problem in a data file is one Danish sentence with the place", () => {
  const files = seedFiles("tingbjerg-husum");
  const funding = (files["finansiering.csv"] ?? "").replace("AKT-05;30000", "AKT-05;30.000.");
  const seed = readSeed({ ...files, "finansiering.csv": funding, "rammer.csv": "" });
  const { seedProblem } = sentences("da").plan;
  const said = seed.kind === "problems" ? seed.problems.map((p) => seedProblem[p.code](p)) : [];
  expect(said).toEqual([
    "Filen rammer.csv hører ikke til en plan.",
    'finansiering.csv, linje 6, kolonnen 2013: "30.000." kan ikke læses.',
  ]);
});

test("English says the same places", () => {
  const seed = readSeed({ ...seedFiles("nordhegnet"), "skala.csv": "Ord\nlavt" });
  const { seedProblem } = sentences("en").plan;
  const said = seed.kind === "problems" ? seed.problems.map((p) => seedProblem[p.code](p)) : [];
  expect(said).toEqual([
    "skala.csv: The column Ord is unknown.",
    "skala.csv: The column Niveau is missing.",
    "skala.csv, line 2, column Niveau: The field must be filled in.",
  ]);
});
