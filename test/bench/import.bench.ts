/** A long table of 100.000 rows to a proposal, beside papaparse merely splitting the same text in the same run. */
import fc from "fast-check";
import Papa from "papaparse";
import { propose, proposing } from "../../src/import/propose";
import { anyInput, faultsOfInput } from "../import/laws";
import { lindevang } from "../import/support";
import { type BenchRow, fastest } from "./row";

const rows = 100_000;

export default async function importBench(): Promise<readonly BenchRow[]> {
  const plan = lindevang();
  const measured: BenchRow[] = [];
  for (const quoted of [false, true]) {
    const text = longTable(quoted);
    const name = quoted ? "quoted texts" : "no quotes";
    const split = await fastest(7, () => Papa.parse(text));
    const proposed = await fastest(7, () => propose({ kind: "text", text }, plan));
    const share = split / proposed;
    measured.push(
      { name: `papaparse splits ${rows} rows, ${name}`, measured: split },
      { name: "the same to a proposal", measured: proposed, limit: split * 2 },
      { name: "throughput against splitting", measured: `${(share * 100).toFixed(0)} %` },
      {
        name: "longest step between two pauses",
        measured: Math.min(...Array.from({ length: 5 }, () => longestStep(text))),
        limit: 50,
      },
    );
  }
  return [...measured, ...faultless()];
}

const inputs = 100_000;

/** Inputs of every kind: none throws, loses a cell or makes a figure up. */
function faultless(): readonly BenchRow[] {
  const kinds = Object.entries(anyInput);
  return kinds.map(([name, arbitrary]) => {
    const numRuns = Math.ceil(inputs / kinds.length);
    const { failed, counterexample } = fc.check(
      fc.property(arbitrary, (input) => faultsOfInput(input).length === 0),
      { numRuns },
    );
    if (failed) throw new Error(`${name}: ${JSON.stringify(counterexample)}`);
    return { name: `${numRuns} times ${name}`, measured: "no fault" };
  });
}

/** Areas, offences and quarters as a statistics bank gives them; the plan's own area is one of the hundred. */
function longTable(quoted: boolean): string {
  const areas = Array.from({ length: 99 }, (_, at) => `Kommune ${at + 1}`).concat("Lindevang");
  const offences = [
    "1320 Indbrud i beboelser",
    "1390 Hærværk",
    "1292 Trusler",
    "1336 Andre tyverier",
  ];
  const mark = quoted ? '"' : "";
  const lines = ["OMRÅDE;OVERTRÆD;TID;INDHOLD"];
  for (let at = 0; lines.length <= rows; at += 1) {
    const year = 2012 + (at % 5);
    const quarter = 1 + (Math.floor(at / 5) % 4);
    const offence = offences[Math.floor(at / 20) % offences.length] ?? "";
    const area = areas[Math.floor(at / 80) % areas.length] ?? "";
    lines.push(
      `${mark}${area}${mark};${mark}${offence}${mark};${mark}${year}K${quarter}${mark};${(at * 7) % 911}`,
    );
  }
  return lines.join("\r\n");
}

function longestStep(text: string): number {
  const steps = proposing({ kind: "text", text }, lindevang());
  let longest = 0;
  for (;;) {
    const started = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - started);
    if (done) return longest;
  }
}
