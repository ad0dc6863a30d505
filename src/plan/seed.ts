/** Reads a plan from data files: one CSV file for each table, with the column names of its sheet. */
import {
  readSeedTable,
  type SeedColumns,
  type SeedProblem,
  type SeedRow,
  type SeedTable,
} from "./seed-table";
import { tables } from "./tables";
import { areaList, longText } from "./tables/codecs";
import { factsOf, type PlanFacts } from "./tables/plan-facts";
import { rowOf, typedColumns } from "./tables/row";
import type { KeyedColumn, RowOf, Table } from "./tables/table";
import type { Area, Plan } from "./types";
import { ascending, yearsFrom } from "./units";

export type SeedResult =
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "problems"; readonly problems: readonly SeedProblem[] };

/** Results and effects share a file, in which each line says which of them it is. */
const theoryFile = "forandringsteori.csv";
const theoryColumns = { area: "Indsatsområde", kind: "Art", text: "Tekst" };

/** The columns of each file, by its name. */
const files: ReadonlyMap<string, SeedColumns> = new Map([
  ...Object.values<Table>(tables).flatMap((table): [string, SeedColumns][] =>
    table.dataFile === undefined ? [] : [[table.dataFile.name, columnsInFile(table)]],
  ),
  [theoryFile, { named: Object.values(theoryColumns), perYear: [] }],
]);

/**
 * Reads a plan from its files. Names may carry a path; every file must be there, and one with a header row only is
 * empty. Either the whole plan, or every problem there is.
 */
export function readSeed(texts: Readonly<Record<string, string>>): SeedResult {
  const problems: SeedProblem[] = [];
  const byName = new Map(
    Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text]),
  );
  for (const file of byName.keys()) {
    if (!files.has(file)) problems.push({ code: "unknownFile", file });
  }
  const fileOf = (file: string): SeedTable => {
    const columns = files.get(file) ?? { named: [], perYear: [] };
    const text = byName.get(file);
    if (text === undefined) problems.push({ code: "missingFile", file });
    return readSeedTable(file, text ?? columns.named.join(";"), columns, problems);
  };
  const rows = <T extends Table>(table: T): RowOf<T>[] =>
    fileOf(table.dataFile?.name ?? "").rows.flatMap((row) => rowInFile(table, row) ?? []);

  const facts = readFacts(fileOf("plan.csv"), problems);
  const frames = rows(tables.frame);
  const funding = fileOf("finansiering.csv");
  const plan: Plan = {
    facts,
    frames,
    areas: withTheory(rows(tables.areas), fileOf(theoryFile)),
    activities: rows(tables.activities),
    funding: funding.rows.flatMap((row) => rowInFile(tables.funding, row) ?? []),
    coFunding: rows(tables.coFunding),
    deliverables: rows(tables.deliverables),
    targetPercents: rows(tables.targetPercents),
    offences: rows(tables.crime),
    safetyIndex: rows(tables.safetyIndex),
    safetyScale: rows(tables.safetyScale).map(({ word }) => word),
    years: ascending([
      ...(facts.from && facts.to ? yearsFrom(facts.from, facts.to) : []),
      ...frames.map(({ year }) => year),
      ...funding.yearsOf(columnsInFile(tables.funding).perYear[0] ?? ""),
    ]),
  };
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "plan", plan };
}

/** What a column is called in the table's file; for a family what stands before the year. */
function headerInFile({ dataFile }: Table, { key, header }: KeyedColumn): string {
  return (dataFile?.headers?.[key] ?? header).replace("{year}", "").trim();
}

function columnsInFile(table: Table): SeedColumns {
  const [alone, families] = [false, true].map((isFamily) =>
    typedColumns(table)
      .filter(({ perYear = false }) => perYear === isFamily)
      .map((column) => headerInFile(table, column)),
  );
  return { named: alone ?? [], perYear: families ?? [] };
}

/** The row of a file's line, or undefined where a key is missing; what does not fit is among the file's problems. */
function rowInFile<T extends Table>(table: T, line: SeedRow): RowOf<T> | undefined {
  return rowOf(table, {
    value: (column) => {
      const header = headerInFile(table, column);
      const read = (text: string): unknown => column.codec.readText(text);
      return column.need === undefined ? line.get(header, read) : line.need(header, read);
    },
    byYear: (column) =>
      line.perYear(headerInFile(table, column), (text) => column.codec.readText(text)),
  });
}

function readFacts(table: SeedTable, problems: SeedProblem[]): PlanFacts {
  const [label = "", content = ""] = columnsInFile(tables.plan).named;
  const known = new Map<string, SeedRow>();
  for (const row of table.rows) {
    const key = row.needText(label);
    if (key !== undefined) known.set(key, row);
  }
  const facts = factsOf(({ label: key, codec }) => {
    const row = known.get(key);
    known.delete(key);
    return row?.get(content, (text) => codec.readText(text));
  });
  for (const text of known.keys()) problems.push({ code: "unknownKey", file: "plan.csv", text });
  return facts;
}

const kinds = ["Resultat", "Effekt"] as const;

/** Each area with the results and effects it has a share in. */
function withTheory(areas: readonly RowOf<typeof tables.areas>[], theory: SeedTable): Area[] {
  const lines = theory.rows.map((row) => ({
    areas: row.need(theoryColumns.area, areaList.readText),
    kind: row.need(theoryColumns.kind, (text) => kinds.find((kind) => kind === text)),
    text: row.need(theoryColumns.text, longText.readText),
  }));
  return areas.map((area): Area => {
    const said = (wanted: (typeof kinds)[number]): string[] =>
      lines.flatMap(({ kind, areas: served, text }) =>
        kind === wanted && (served === "all" || served?.includes(area.number) === true)
          ? (text ?? [])
          : [],
      );
    return { ...area, results: said("Resultat"), effects: said("Effekt") };
  });
}
