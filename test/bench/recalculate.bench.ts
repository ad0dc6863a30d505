/** How long an edit takes to recalculate in a workbook of a plan with many activities. */
import {
  type CellValue,
  createWorkbook,
  type Sheet,
  type WorkbookModel,
} from "@tryghedsplan/workbench/engine";
import type { BenchRow } from "./row";

const activities = 2_000;
const years = Array.from({ length: 10 }, (_, index) => 2013 + index);

function milliseconds(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function fill(model: WorkbookModel, sheet: Sheet, rows: CellValue[][], table: string): void {
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  model.write(sheet.id, { area, contents: rows });
  model.addTable(sheet.id, area, true, table);
}

/** Finansiering, Ramme and an overview that looks every amount up by activity. */
function buildPlan(model: WorkbookModel): { funding: Sheet; frame: Sheet; overview: Sheet } {
  const funding = model.addSheet("Finansiering");
  const frame = model.addSheet("Ramme");
  const overview = model.addSheet("Oversigt");
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  model.transact("addin", () => {
    fill(
      model,
      funding,
      [
        ["Id", "Aktivitet", ...years.map(String), "I alt"],
        ...Array.from({ length: activities }, (_, index): CellValue[] => [
          `A${index + 1}`,
          `Aktivitet ${index + 1}`,
          ...years.map((year) => ((index * 7 + year) % 5 === 0 ? null : 1000 * (index % 50))),
          `=SUM(TP_Finansiering[@[${first}]:[${last}]])`,
        ]),
      ],
      "TP_Finansiering",
    );
    fill(
      model,
      frame,
      [
        ["År", "Ramme", "Overført", "Afsat", "Resterende"],
        ...years.map((year): CellValue[] => [
          year,
          2_000_000,
          0,
          '=SUM(INDEX(TP_Finansiering,0,MATCH([@År]&"",TP_Finansiering[#Headers],0)))',
          "=[@Ramme]+[@Overført]-[@Afsat]",
        ]),
      ],
      "TP_Ramme",
    );
    const rows = Array.from({ length: activities }, (_, index): CellValue[] => [
      `A${index + 1}`,
      ...years.map(
        (year) => `=INDEX(TP_Finansiering[${year}],MATCH($A${index + 1},TP_Finansiering[Id],0))`,
      ),
    ]);
    const totals: CellValue[] = [
      "I alt",
      ...years.map((_, index) => {
        const letter = String.fromCharCode(66 + index);
        return `=SUM(${letter}1:${letter}${activities})`;
      }),
    ];
    const contents = [...rows, totals];
    const area = { row: 0, column: 0, rows: contents.length, columns: years.length + 1 };
    model.write(overview.id, { area, contents });
  });
  return { funding, frame, overview };
}

export default async function recalculateBench(): Promise<readonly BenchRow[]> {
  const model = createWorkbook();
  let sheets: ReturnType<typeof buildPlan> | undefined;
  const built = milliseconds(() => {
    sheets = buildPlan(model);
  });
  if (!sheets) throw new Error("the plan was not built");
  const { funding, frame, overview } = sheets;
  const edits = Array.from({ length: 15 }, (_, index) =>
    milliseconds(() => {
      model.type(funding.id, 100 + index, 2 + (index % years.length), String(12_345 + index));
    }),
  ).sort((a, b) => a - b);
  const undone = edits.map(() => milliseconds(() => model.undo())).sort((a, b) => a - b);
  const grown = milliseconds(() => {
    model.type(funding.id, activities + 1, 0, "A9999");
  });
  const inserted = milliseconds(() => {
    const area = { row: 1_000, column: 0, rows: 1, columns: 16_384 };
    model.insertCells(overview.id, area, "down");
  });
  const deleted = milliseconds(() => {
    const area = { row: 1_000, column: 0, rows: 1, columns: 16_384 };
    model.transact("person", () => {
      model.deleteCells(funding.id, area, "up");
    });
  });
  const restored = milliseconds(() => {
    model.undo();
  });
  const full = milliseconds(() => {
    model.calculate();
  });
  const remaining = frame.cell(1, 4).value;
  if (typeof remaining !== "number") throw new Error("the remaining amount was not calculated");
  return Promise.resolve([
    {
      name: "an edit among 2.000 activities × 10 years, median of 15",
      measured: edits[7] ?? 0,
      limit: 200,
    },
    { name: "the same, the slowest", measured: edits.at(-1) ?? 0, limit: 200 },
    { name: "the same undone, median of 15", measured: undone[7] ?? 0, limit: 200 },
    { name: "a row typed below the table", measured: grown },
    { name: "a row inserted in the overview", measured: inserted },
    { name: "an activity's row deleted", measured: deleted },
    { name: "the same undone", measured: restored },
    { name: "everything calculated", measured: full },
    { name: "written, made tables and calculated", measured: built },
  ]);
}
