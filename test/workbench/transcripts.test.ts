/**
 * The stand-in held against Excel itself: every transcript in `transcripts/` was saved by probe.html in real Excel.
 * Until there is one, every assumption is untested, and said so by name.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { probes } from "../../src/workbench/probe/probes/all";
import { runProbes, type Answers } from "../../src/workbench/probe/run";
import type { Transcript } from "../../src/workbench/probe/transcript";
import { behaviours } from "../../src/workbench/behaviours";
import { newestSet } from "../../src/workbench/objects/api-set";
import { standIn } from "./probe/support";
import { differences, untested } from "./probe/transcripts";

const folder = path.join(__dirname, "transcripts");

function read(file: string): Transcript {
  const held = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Transcript;
  if (!held.displayLanguage.startsWith("da"))
    throw new Error(`${file} is no transcript of Danish Excel, which is the one imitated.`);
  return held;
}

const transcripts = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map(read)
  : [];

let answers: Answers;
beforeAll(async () => {
  answers = await runProbes(await standIn(newestSet), probes);
});

test("the stand-in answers as Excel did", () => {
  expect(transcripts.flatMap((transcript) => differences(transcript.answers, answers))).toEqual([]);
});

test("these assumptions of the stand-in no Excel has been asked about", () => {
  const all = transcripts.map((transcript) => transcript.answers);
  expect(untested(behaviours, probes, all)).toEqual([
    "calculated-column-written",
    "table-keeps-header-and-row",
    "tables-do-not-overlap",
    "inserted-cells-look-like-above",
    "inserted-above-freeze",
    "formulas-read-as-written",
    "unreadable-formulas-are-kept",
    "texts-as-numbers-are-danish",
    "text-format-codes-are-danish",
    "outside-waits-for-arguments",
    "outside-rounds-bounded",
    "outside-answers-are-kept",
    "validation-replaced",
    "error-sentences",
    "null-objects-do-nothing",
    "text-cells-keep-strings",
    "payload-is-the-body",
    "events-without-details",
    "kept-ranges-follow",
    "rows-name-no-direction",
    "function-blanks-are-null",
    "function-errors-pass-through",
  ]);
});

describe("with a made-up transcript", () => {
  const madeUp = (changes: Answers): Answers => ({ ...answers, ...changes });

  test("the same answers are no difference, and every assumption is tested", () => {
    expect(differences(madeUp({}), answers)).toEqual([]);
    expect(untested(behaviours, probes, [answers])).toEqual([]);
  });

  test("another answer is a difference, told with both", () => {
    const excel = { answer: "A1:B2" };
    expect(differences(madeUp({ "table-row-written-below": excel }), answers)).toEqual([
      { id: "table-row-written-below", excel, standIn: { answer: "A1:B3" } },
    ]);
  });

  test("an error where the stand-in answers, and a question it does not know, are differences", () => {
    const error = { error: { code: "GeneralException", at: "Range.insert" } };
    const ids = differences(madeUp({ "inserted-row-look": error, unheard: error }), answers);
    expect(ids.map(({ id }) => id)).toEqual(["inserted-row-look", "unheard"]);
  });

  test("what could not be asked in that Excel is neither different nor tested", () => {
    const notAsked = madeUp({
      "payload-of-danish-letters": { notSupported: "ExcelApiOnline 1.1" },
    });
    expect(differences(notAsked, answers)).toEqual([]);
    expect(untested(behaviours, probes, [notAsked])).toEqual(["payload-is-the-body"]);
    expect(untested(behaviours, probes, [notAsked, answers])).toEqual([]);
  });
});
