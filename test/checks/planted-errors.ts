/**
 * One realistic error in a sound plan that says everything twice: in Finansiering, in fixed tables, in Økonomi and in
 * totals. An error that leaves no contradiction cannot be found, and is counted apart.
 */
import type { CellValue } from "../../src/cells/cell-value";
import fc from "fast-check";
import type { CheckInput, FormulaColumn, Place } from "../../src/checks/input";
import { inputOf } from "../../src/checks/input";
import type { Finding } from "../../src/checks/finding";
import { check } from "../../src/checks/run";
import type { Plan } from "../../src/plan/types";
import {
  changedDigit,
  danish,
  inMoneyCell,
  inTarget,
  inTotal,
  type Pick,
  type Planted,
  swapped,
  withRows,
  withShortSum,
  withYearsChanged,
} from "./plant-in-tables";
import { areaCells, overviewCells, tableOf, targetCells } from "./statements";
import { soundPlan, type SoundPlan } from "./sound-plan";

export const errorKinds = [
  "changed digit in a table",
  "changed digit in Finansiering",
  "changed digit in the text",
  "swapped digits in a table",
  "swapped digits in Finansiering",
  "row dropped from a table",
  "row doubled in a table",
  "amount as text",
  "stray full stop",
  "total typed over",
  "sum one row short",
  "target off by one",
  "label off",
  "year columns changed about",
  "frame changed",
  "unit mixed",
] as const;
export type ErrorKind = (typeof errorKinds)[number];

export interface Tally {
  readonly planted: number;
  /** Those that leave a contradiction. */
  readonly contradicting: number;
  readonly found: number;
  readonly missed: readonly string[];
}

const plans: fc.Arbitrary<SoundPlan> = fc
  .record({
    activities: fc.integer({ min: 3, max: 60 }),
    years: fc.integer({ min: 2, max: 10 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    offences: fc.integer({ min: 1, max: 6 }),
  })
  .map(soundPlan);
const largePlans = fc
  .record({
    activities: fc.integer({ min: 61, max: 300 }),
    years: fc.integer({ min: 2, max: 10 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    offences: fc.integer({ min: 1, max: 6 }),
  })
  .map(soundPlan);

/** The same plans for the same number: nine small ones for each large. */
function samples(count: number): readonly SoundPlan[] {
  const small = fc.sample(plans, { numRuns: count, seed: 2013 });
  const large = fc.sample(largePlans, { numRuns: Math.ceil(count / 10), seed: 2016 });
  return small.map((plan, at) => (at % 10 === 9 ? (large[(at - 9) / 10] ?? plan) : plan));
}

/** The input of a sound plan: its tables as fixed values that belong to the plan. */
export function soundInput(sound: SoundPlan): CheckInput {
  const { plan } = sound;
  const tables = [
    tableOf("Oversigt", overviewCells(plan), "plan"),
    ...areaCells(plan).map((cells, at) =>
      tableOf(`Område ${at + 1}`, withRowTotals(cells), "plan"),
    ),
    tableOf("Måltabel", targetCells(plan), "plan"),
  ];
  return inputOf(plan, {
    tables,
    locate: sound.locate,
    formulaColumns: [totalColumn(sound)],
  });
}

/** With I alt as a last column. */
function withRowTotals(cells: readonly (readonly CellValue[])[]): CellValue[][] {
  return cells.map((row, at) => {
    const amounts = row.slice(2).map((cell) => (typeof cell === "number" ? cell : 0));
    return [...row, at === 0 ? "I alt" : amounts.reduce((sum, amount) => sum + amount, 0)];
  });
}

function totalColumn({ plan }: SoundPlan): FormulaColumn {
  const formula = "=SUM(TP_Finansiering[@[2013]:[2016]])";
  return {
    table: "funding",
    column: "total",
    tableName: "TP_Finansiering",
    expected: formula,
    sheet: "Finansiering",
    row: 1,
    firstColumn: plan.years.length + 1,
    values: plan.funding.map(
      ({ amounts }) => [...amounts.values()].reduce((sum, each) => sum + each, 0) / 100,
    ),
    formulas: plan.funding.map(() => formula),
  };
}

/** How many sound plans some error is flagged in; section 10 is stated in mio. kr. as well. */
export function soundPlansFlagged(count: number): number {
  return samples(count).filter((sound) => {
    const input = soundInput(sound);
    const tables = [...input.tables, tableOf("Mio. kr.", inMillions(sound.plan), "plan")];
    const { findings } = check({ ...input, tables });
    return findings.some(({ severity }) => severity === "error");
  }).length;
}

/** Each figure rounded by itself, so that the sums of the rounded ones are often others. */
function inMillions(plan: Plan): CellValue[][] {
  const rows = overviewCells(plan).map((cells) =>
    cells.map((cell, column) =>
      column >= 2 && typeof cell === "number" ? Number((cell / 1_000_000).toFixed(1)) : cell,
    ),
  );
  return [["Beløb i mio. kr.", ...(rows[0] ?? []).slice(1).map(() => "")], ...rows];
}

export function plantErrors(kind: ErrorKind, count: number): Tally {
  let contradicting = 0;
  let found = 0;
  const missed: string[] = [];
  const all = samples(count).flatMap((sound, at) => plant(kind, sound, at) ?? []);
  for (const planted of all) {
    if (planted.before === planted.after) continue;
    contradicting += 1;
    const { findings } = check(planted.input);
    const places = [planted.at, ...(planted.orAt ?? [])];
    if (findings.some((finding) => places.some((place) => names(finding, place)))) found += 1;
    else
      missed.push(
        `${planted.at.sheet}!${planted.at.address}: ${planted.before} → ${planted.after}`,
      );
  }
  return { planted: all.length, contradicting, found, missed };
}

/** Errors, warnings and questions count; the seed's infos and tasks do not. */
function names({ severity, places }: Finding, { sheet, address }: Place): boolean {
  if (severity === "info" || severity === "task") return false;
  return places.some((place) => place.sheet === sheet && holds(place.address, address));
}

function holds(range: string, cell: string): boolean {
  const [first = "", last = first] = range.split(":");
  const row = (address: string): number => Number(address.replace(/\D/g, ""));
  const column = (address: string): string => address.replace(/\d/g, "");
  return column(first) === column(cell) && row(first) <= row(cell) && row(cell) <= row(last);
}

function plant(kind: ErrorKind, sound: SoundPlan, seed: number): Planted | undefined {
  const input = soundInput(sound);
  const pick = picker(seed);
  switch (kind) {
    case "changed digit in a table":
      return inMoneyCell(input, pick, (value) => changedDigit(value, pick));
    case "swapped digits in a table":
      return inMoneyCell(input, pick, swapped);
    case "unit mixed":
      return inMoneyCell(input, pick, (value) => value / 1000);
    case "amount as text":
      return inMoneyCell(input, pick, (value) => `${danish(value)} kr.`);
    case "stray full stop":
      return inMoneyCell(input, pick, (value) => `${danish(value)}.`);
    case "changed digit in Finansiering":
      return sound.inFunding(input, pick, (value) => changedDigit(value, pick));
    case "swapped digits in Finansiering":
      return sound.inFunding(input, pick, swapped);
    case "changed digit in the text":
      return sound.inText(input, pick, (value) => changedDigit(value, pick));
    case "frame changed":
      return sound.inFrame(input, pick, (value) => changedDigit(value, pick));
    case "row dropped from a table":
      return withRows(input, pick, (rows, at) => rows.toSpliced(at, 1));
    case "row doubled in a table":
      return withRows(input, pick, (rows, at) => rows.toSpliced(at, 0, [...(rows[at] ?? [])]));
    case "total typed over":
      return inTotal(input, pick);
    case "sum one row short":
      return withShortSum(input, pick);
    case "target off by one":
      return inTarget(
        input,
        pick,
        (target, label) => `${target + (pick(2) === 0 ? 1 : -1)} ${label}`,
      );
    case "label off":
      return inTarget(
        input,
        pick,
        (target, label) =>
          `${target} ${label.replace(/\d+/, (digits) => String(Number(digits) + 1))}`,
      );
    case "year columns changed about":
      return withYearsChanged(input, pick);
  }
}

/** A small generator of its own, so that an error is the same for the same plan. */
function picker(seed: number): Pick {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return (state >>> 0) % Math.max(1, below);
  };
}
