/** The language of the cases: a small plan in which everything is right, told by the sheets that differ from it. */
import type { CellValue } from "../../../src/cells/cell-value";
import {
  inputOf,
  type CheckInput,
  type FormulaColumn,
  type InputProblem,
  type ProseText,
  type SheetTable,
} from "../../../src/checks/input";
import { readSeed } from "../../../src/plan/seed";
import type { FromRow, Plan } from "../../../src/plan/types";
import { seedFiles } from "../../plan/seed-files";
import { locateIn } from "./named-cells";

type Row = Readonly<Record<string, string | number>>;
type Rows = readonly Row[];

/** What a workbook says where it says otherwise than the small plan. */
export interface Sheets {
  /** By the names of the facts. */
  readonly Plan?: Row;
  readonly Ramme?: Rows;
  readonly Indsatsområder?: Rows;
  readonly Aktiviteter?: Rows;
  readonly Finansiering?: Rows;
  readonly Medfinansiering?: Rows;
  readonly Målprocenter?: Rows;
  readonly Kriminalitet?: Rows;
}

/** Two years, one activity, one offence; nothing is missing and nothing disagrees. */
const small: Required<Sheets> = {
  Plan: { "Periode fra": 2013, "Periode til": 2014, Baselineår: 2012, "P/l-år": 2013 },
  Ramme: [
    { År: 2013, Ramme: 100_000, Bevillingsgrundlag: "Aftale" },
    { År: 2014, Ramme: 100_000, Bevillingsgrundlag: "Aftale" },
  ],
  Indsatsområder: [{ Nr: 1, Navn: "Fritid" }],
  Aktiviteter: [
    {
      Id: "A",
      Indsatsområde: 1,
      Aktivitet: "Klub for unge",
      "Navn i oversigt": "Klub",
      Beskrivelse: "Hvad den går ud på",
      Målgruppe: "Beboere",
      Tidsplan: "Hele perioden",
      Økonomi: "Boligforeningen betaler.",
      Ansvarlig: "Arbejdsgruppen",
      "Bidrager til målsætninger": "Flere er trygge",
    },
  ],
  Finansiering: [{ Aktivitet: "A", 2013: 10_000, 2014: 20_000 }],
  Medfinansiering: [],
  Målprocenter: [
    { År: 2013, Reduktion: "10 %" },
    { År: 2014, Reduktion: "15 %" },
  ],
  Kriminalitet: [{ Gerningstype: "Indbrud", Måltype: "Reduktion", Baseline: 154 }],
};

/**
 * The small plan with the rows given in place of its own. What a row leaves out is as in the small plan's row; `""` is
 * a blank cell.
 */
export function workbook(sheets: Sheets, parts: Partial<CheckInput> = {}): CheckInput {
  const plan = planOf(sheets);
  return inputOf(plan, { locate: locateIn(plan), ...parts });
}

/** The plan alone, as it was last approved. */
export function planOf(sheets: Sheets): Plan {
  const seed = readSeed(filesOf(sheets));
  if (seed.kind === "problems") throw new Error(JSON.stringify(seed.problems, undefined, 2));
  return placed(seed.plan);
}

/** The small plan with a second activity, for tables that add up. */
export const twoActivities = {
  Aktiviteter: [{}, { Id: "B", Aktivitet: "Lys på stien", "Navn i oversigt": "Lys" }],
  Finansiering: [{}, { Aktivitet: "B", 2013: 30_000, 2014: "" }],
} as const satisfies Sheets;

/** Its section 10. */
export const overview = `
  Indsatsområde | Aktivitet | Finansiering 2013 | Finansiering 2014
  1 | Klub | 10000 | 20000
  1 | Lys | 30000 |
  I alt | | 40000 | 20000
  Resterende beløb pr. år | | 60000 | 80000`;

/** The target table of the small plan. */
export const targetTable = `
  Gerningstype | Baseline (2012) | Måltal 2013 | Måltal 2014
  Indbrud | 154 | 139 (-10 %) | 131 (-15 %)`;

/** The text with one slip in it. */
export function slip(text: string, right: string, wrong: string): string {
  if (text.split(right).length !== 2) throw new Error(`Not once in the text: ${right}`);
  return text.replace(right, wrong);
}

/**
 * A line of the text is a row and `|` parts its cells. What has no full stop but a decimal point is a number; `30.000`
 * is a text, as people paste it. The first cell stands in A3.
 */
export function table(verdict: SheetTable["verdict"], text: string): SheetTable {
  return { id: "Ark", sheet: "Ark", row: 2, column: 0, values: cellsOf(text), verdict };
}

/** A workbook with one such table. */
export function withTable(
  verdict: SheetTable["verdict"],
  text: string,
  sheets: Sheets = {},
): CheckInput {
  return workbook(sheets, { tables: [table(verdict, text)] });
}

export function cellsOf(text: string): CellValue[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => valueOf(cell.trim())));
}

function valueOf(cell: string): CellValue {
  return /^-?\d+(\.\d{1,2})?$/.test(cell) ? Number(cell) : cell;
}

const sheetsWithFormulas = {
  frame: "Ramme",
  funding: "Finansiering",
  crime: "Kriminalitet",
} as const;

/** A column of formulas, in column E; every row has the column's own where nothing else is said. */
export function formulaColumn(
  of: keyof typeof sheetsWithFormulas,
  column: string,
  more: Pick<FormulaColumn, "expected" | "values"> & Partial<FormulaColumn>,
): FormulaColumn {
  const sheet = sheetsWithFormulas[of];
  return {
    table: of,
    column,
    tableName: `TP_${sheet}`,
    sheet,
    row: 1,
    firstColumn: 4,
    formulas: more.values.map(() => more.expected),
    ...more,
  };
}

/** A text about the plan on a sheet of people's own. */
export function prose(text: string, verdict: ProseText["verdict"] = "plan"): ProseText {
  return { text, at: { sheet: "Notat", address: "A1" }, verdict };
}

/** What could not be read in a cell of Finansiering, or where else it is said to stand. */
export function problem(
  code: InputProblem["code"],
  text: string,
  more: Partial<InputProblem> = {},
): InputProblem {
  return {
    code,
    table: "funding",
    sheet: "Finansiering",
    cell: "C7",
    column: "2013",
    text,
    ...more,
  };
}

const fileNames = {
  Plan: "plan.csv",
  Ramme: "ramme.csv",
  Indsatsområder: "indsatsomraader.csv",
  Aktiviteter: "aktiviteter.csv",
  Finansiering: "finansiering.csv",
  Medfinansiering: "medfinansiering.csv",
  Målprocenter: "maalprocenter.csv",
  Kriminalitet: "kriminalitet.csv",
} as const satisfies Readonly<Record<keyof Sheets, string>>;

/** The columns of every file, taken from a plan in the repository; years are the small plan's own. */
const headers = new Map(
  Object.entries(seedFiles("nordhegnet")).map(([file, text]) => {
    const [header = ""] = text.split(/\r?\n/);
    return [file, header.split(";").filter((column) => !/\d{4}$/.test(column))];
  }),
);

function filesOf(sheets: Sheets): Record<string, string> {
  const { Plan: facts, ...tables } = { ...small, ...sheets };
  const rows = Object.entries({ ...small.Plan, ...facts }).map(([fact, value]) => ({
    Nøgle: fact,
    Værdi: value,
  }));
  const files = Object.entries(tables).map(([sheet, given]): [string, string] => {
    const name = sheet as Exclude<keyof Sheets, "Plan">;
    const own: Rows = small[name];
    const whole = given.map((row, at) => ({ ...(own[at] ?? own[0]), ...row }));
    return [fileNames[name], fileOf(fileNames[name], whole)];
  });
  const blank = [...headers.keys()].map((file): [string, string] => [file, fileOf(file, [])]);
  return Object.fromEntries([...blank, ["plan.csv", fileOf("plan.csv", rows)], ...files]);
}

function fileOf(file: string, rows: Rows): string {
  const columns = new Set([
    ...(headers.get(file) ?? []),
    ...rows.flatMap((row) => Object.keys(row)),
  ]);
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(";");
  return [
    line([...columns]),
    ...rows.map((row) => line([...columns].map((column) => row[column] ?? ""))),
  ].join("\n");
}

/** Every row at its place on its sheet, the first being 1. */
function placed(plan: Plan): Plan {
  const on = <Row extends FromRow>(sheet: keyof Sheets, rows: readonly Row[]): readonly Row[] =>
    rows.map((row, at) => ({ ...row, at: { sheet, row: at + 1 } }));
  return {
    ...plan,
    frames: on("Ramme", plan.frames),
    areas: on("Indsatsområder", plan.areas),
    activities: on("Aktiviteter", plan.activities),
    funding: on("Finansiering", plan.funding),
    coFunding: on("Medfinansiering", plan.coFunding),
    targetPercents: on("Målprocenter", plan.targetPercents),
    offences: on("Kriminalitet", plan.offences),
  };
}
