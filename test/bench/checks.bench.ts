/**
 * The checks of 10.000 activities over 10 years and 1.000 offences: all of them, and again after one changed cell;
 * beside a bare loop over the same numbers, and beside a general calculation engine doing only the sums.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { check } from "../../src/checks/run";
import { inputOfSize, withOneCellChanged } from "../checks/input-of-size";
import { errorKinds, plantErrors, soundPlansFlagged } from "../checks/planted-errors";
import { type BenchRow, fastest } from "./row";

const years = 10;

export default async function checksBench(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const activities of [1_000, 10_000, 100_000]) {
    const size = `${activities.toLocaleString("da-DK")} activities × ${years} years`;
    const input = inputOfSize(activities, years, 1_000);
    const before = check(input);
    const changed = withOneCellChanged(input);
    const runs = activities > 10_000 ? 2 : 8;
    const full = firstLooks(runs, activities);
    const again = await fastest(runs, () => check(changed, before));
    const bare = await bareLoop(input.plan.funding);
    const isMeasured = activities === 10_000;
    rows.push(
      { name: `check ${size}, 1.000 offences`, measured: full, ...(isMeasured && { limit: 100 }) },
      {
        name: "check again after one changed cell",
        measured: again,
        ...(isMeasured && { limit: 10 }),
      },
      { name: "a bare loop over the same amounts", measured: bare },
      { name: "check / bare loop", measured: `${(full / bare).toFixed(0)} ×` },
    );
  }
  rows.push({
    name: "excelts, only the sums of 1.000 activities × 10 years",
    measured: await engineSums(1_000),
  });
  const sound = soundPlansFlagged(1_000);
  rows.push({ name: "errors flagged in 1.000 sound plans", measured: String(sound) });
  for (const kind of errorKinds) {
    const { planted, contradicting, found } = plantErrors(kind, 200);
    rows.push({
      name: `planted: ${kind}`,
      measured: `${found} of ${contradicting} found (${planted - contradicting} left no contradiction)`,
    });
  }
  return rows;
}

/** Milliseconds of the fastest check of a plan never seen before: nothing read earlier helps it. */
function firstLooks(runs: number, activities: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const input = inputOfSize(activities, years, 1_000);
    const started = performance.now();
    check(input);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Adds every amount by year, as an engine that did nothing else would. */
async function bareLoop(
  funding: readonly { readonly amounts: ReadonlyMap<number, number> }[],
): Promise<number> {
  const figures = funding.map(({ amounts }) => [...amounts.values()]);
  return fastest(20, () => {
    let total = 0;
    for (const row of figures) for (const amount of row) total += amount;
    return total;
  });
}

/** A sum of each row and of each year, calculated by a general engine. */
async function engineSums(activities: number): Promise<number> {
  installFormulaEngine();
  const book = new Workbook();
  const sheet = book.addWorksheet("Ark1");
  const { plan } = inputOfSize(activities, years, 0);
  const last = String.fromCharCode(65 + years - 1);
  for (const { amounts } of plan.funding)
    sheet.addRow(plan.years.map((year) => amounts.get(year) ?? null));
  for (let row = 1; row <= activities; row += 1) {
    sheet.getCell(row, years + 1).value = { formula: `SUM(A${row}:${last}${row})` };
  }
  for (let column = 1; column <= years; column += 1) {
    const letter = String.fromCharCode(64 + column);
    sheet.getCell(activities + 1, column).value = {
      formula: `SUM(${letter}1:${letter}${activities})`,
    };
  }
  return fastest(1, () => book.calculateFormulas());
}
