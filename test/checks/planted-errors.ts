/**
 * One realistic error in a sound plan that says everything twice: in Finansiering, in fixed tables, in Økonomi and in
 * totals. An error that leaves no contradiction cannot be found, and is counted apart.
 */
import fc from "fast-check";
import type {
  CellValue,
  CheckInput,
  FormulaColumn,
  Place,
  SheetTable,
} from "../../src/checks/input";
import { inputOf } from "../../src/checks/input";
import { placeAt, rangeAt } from "../../src/checks/address";
import type { Finding } from "../../src/checks/finding";
import { check } from "../../src/checks/run";
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

/** Where the error was put; found there or at a range that holds it. */
interface Planted {
  readonly input: CheckInput;
  readonly at: Place;
  /** Where the same error may be named as well: the sums a row is missing from. */
  readonly orAt?: readonly Place[];
  readonly before: CellValue;
  readonly after: CellValue;
}

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
    ...areaCells(plan).map((cells, at) => tableOf(`Område ${at + 1}`, cells, "plan")),
    tableOf("Måltabel", targetCells(plan), "plan"),
  ];
  return inputOf(plan, {
    tables,
    locate: sound.locate,
    formulaColumns: [totalColumn(sound)],
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

/** How many sound plans some error is flagged in. */
export function soundPlansFlagged(count: number): number {
  return samples(count).filter((sound) =>
    check(soundInput(sound)).findings.some(({ severity }) => severity === "error"),
  ).length;
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

export type Pick = (below: number) => number;

/** A small generator of its own, so that an error is the same for the same plan. */
function picker(seed: number): Pick {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return (state >>> 0) % Math.max(1, below);
  };
}

function danish(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

function changedDigit(value: number, pick: Pick): number {
  const digits = String(value);
  const at = pick(Math.min(2, digits.length));
  const digit = Number(digits[at]);
  const other = (digit + 1 + pick(8)) % 10 || (digit === 1 ? 2 : 1);
  return Number(digits.slice(0, at) + String(other) + digits.slice(at + 1));
}

function swapped(value: number): number {
  const digits = String(value);
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const [one = "", other = ""] = [digits[at], digits[at + 1]];
    if (one !== other) return Number(digits.slice(0, at) + other + one + digits.slice(at + 2));
  }
  return value;
}

/** The money tables: section 10 and the areas. */
function moneyTables({ tables }: CheckInput): readonly SheetTable[] {
  return tables.filter(({ id }) => id !== "Måltabel");
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

function numbersOf({ values }: SheetTable, isWanted: (label: string) => boolean): readonly Cell[] {
  return values.flatMap((cells, row) =>
    row === 0 || !isWanted(String(cells[0]))
      ? []
      : cells.flatMap((value, column) =>
          column >= 2 && typeof value === "number" && value !== 0 ? [{ row, column, value }] : [],
        ),
  );
}

const isRow = (label: string): boolean => /^\d+$/.test(label);

function inMoneyCell(
  input: CheckInput,
  pick: Pick,
  change: (value: number) => CellValue,
): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  const cells = table ? numbersOf(table, isRow) : [];
  const cell = cells[pick(cells.length)];
  return table && cell && inCell(input, table, cell, change(cell.value));
}

function inTotal(input: CheckInput, pick: Pick): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  const cells = table ? numbersOf(table, (label) => !isRow(label)) : [];
  const cell = cells[pick(cells.length)];
  return table && cell && inCell(input, table, cell, changedDigit(cell.value, pick));
}

function inTarget(
  input: CheckInput,
  pick: Pick,
  change: (target: number, label: string) => string,
): Planted | undefined {
  const table = input.tables.find(({ id }) => id === "Måltabel");
  const rows = table?.values.length ?? 0;
  const [row, column] = [1 + pick(rows - 1), 2 + pick((table?.values[0]?.length ?? 3) - 2)];
  const text = String(table?.values[row]?.[column] ?? "");
  const [target = "", label = ""] = text.split(/ (?=\()/);
  if (!table || label === "") return undefined;
  return inCell(input, table, { row, column }, change(Number(target), label));
}

function inCell(
  input: CheckInput,
  table: SheetTable,
  { row, column }: Pick2,
  after: CellValue,
): Planted {
  const before = table.values[row]?.[column] ?? "";
  const values = table.values.map((cells, at) => (at === row ? cells.with(column, after) : cells));
  return {
    input: withTable(input, table, { ...table, values }),
    at: placeAt(table.sheet, table.row + row, table.column + column),
    before,
    after,
  };
}
interface Pick2 {
  readonly row: number;
  readonly column: number;
}

function withTable(input: CheckInput, before: SheetTable, after: SheetTable): CheckInput {
  return { ...input, tables: input.tables.map((table) => (table === before ? after : table)) };
}

/** A table with a row more or less: found when its total or the row is named. */
function withRows(
  input: CheckInput,
  pick: Pick,
  change: (rows: CellValue[][], at: number) => CellValue[][],
): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  if (!table) return undefined;
  const rows = table.values.map((cells) => [...cells]);
  const bodies = rows.flatMap((cells, at) =>
    isRow(String(cells[0])) && cells.slice(2).some((cell) => cell !== "" && cell !== 0) ? [at] : [],
  );
  const at = bodies[pick(bodies.length)] ?? 1;
  const values = change(rows, at);
  const isLonger = values.length > rows.length;
  const total = values.findIndex((cells) => cells[0] === "I alt");
  const line = isLonger ? at + 1 : total;
  const sums = (rows[at] ?? []).flatMap((cell, column) =>
    column >= 2 && cell !== "" && cell !== 0
      ? [placeAt(table.sheet, table.row + total, table.column + column)]
      : [],
  );
  return {
    input: withTable(input, table, { ...table, values }),
    at: placeAt(table.sheet, table.row + line, table.column + 1),
    ...(!isLonger && { orAt: sums }),
    before: rows.length,
    after: values.length,
  };
}

/** I alt as a SUM that leaves out the last row, showing what such a SUM shows. */
function withShortSum(input: CheckInput, pick: Pick): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  if (!table) return undefined;
  const total = table.values.findIndex((cells) => cells[0] === "I alt");
  const column = 2 + pick((table.values[0]?.length ?? 3) - 2);
  const left = table.values[total - 1]?.[column];
  const stated = table.values[total]?.[column];
  if (total < 3 || typeof stated !== "number") return undefined;
  const range = rangeAt("", table.row + 1, table.row + total - 2, table.column + column).address;
  const after = stated - (typeof left === "number" ? left : 0);
  const values = table.values.map((cells, at) =>
    at === total ? cells.with(column, after) : cells,
  );
  const formulas = values.map((cells, at) =>
    cells.map((cell, of) => (at === total && of === column ? `=SUM(${range})` : cell)),
  );
  return {
    input: withTable(input, table, { ...table, values, formulas }),
    at: placeAt(table.sheet, table.row + total, table.column + column),
    before: "all rows",
    after: range,
  };
}

/** Two years' headers changed about. */
function withYearsChanged(input: CheckInput, pick: Pick): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  const header = table?.values[0];
  if (!table || !header || header.length < 4) return undefined;
  const column = 2 + pick(header.length - 3);
  const [one = "", other = ""] = [header[column], header[column + 1]];
  const differs = table.values.slice(1).some((cells) => cells[column] !== cells[column + 1]);
  const changed = header.with(column, other).with(column + 1, one);
  return {
    input: withTable(input, table, { ...table, values: [changed, ...table.values.slice(1)] }),
    at: placeAt(table.sheet, table.row, table.column + column + 1),
    before: differs ? one : "same",
    after: differs ? other : "same",
  };
}
