/** What someone else may do to a plan's workbook while the pane writes to it. */
import type { WorkbookModel } from "@tryghedsplan/workbench/engine";
import { sheetNamed } from "../support";
import { type Coauthor, typedMeanwhile } from "./matrix";

/** The last row becomes the first, as when the table is sorted the other way round. */
function reverse(model: WorkbookModel, name: string): void {
  const table = model.tableByName(name);
  if (table === undefined) return;
  const area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  const rows = sheetNamed(model, model.sheetById(table.sheetId)?.name ?? "")
    .cells(area)
    .map((row) => row.map(({ formula, value }) => formula ?? value));
  model.transact("person", () => {
    model.write(table.sheetId, { area, contents: rows.toReversed() });
  });
}

function insertRow(model: WorkbookModel, tab: string): void {
  const sheet = model.sheetByName(tab);
  if (sheet === undefined) return;
  model.transact("person", () => {
    model.insertCells(sheet.id, { row: 0, column: 0, rows: 1, columns: 16_384 }, "down");
  });
}

function insertColumn(model: WorkbookModel, tab: string): void {
  const sheet = model.sheetByName(tab);
  if (sheet === undefined) return;
  model.transact("person", () => {
    model.insertCells(sheet.id, { row: 0, column: 0, rows: 1_048_576, columns: 1 }, "right");
  });
}

/** A text in a cell, whatever it held. */
function type(model: WorkbookModel, tab: string, row: number, column: number): void {
  const sheet = model.sheetByName(tab);
  if (sheet === undefined) return;
  const area = { row, column, rows: 1, columns: 1 };
  model.transact("person", () => {
    model.write(sheet.id, { area, contents: [[typedMeanwhile]] });
  });
}

const tabs = [
  "Kriminalitet",
  "Anmeldelser",
  "Aktiviteter",
  "Finansiering",
  "Oversigt",
  "Områdetabeller",
  "Forklarede afvigelser",
  "Kontrolrapport",
] as const;
const sorted = ["TP_Kriminalitet", "TP_Anmeldelser", "TP_Aktiviteter", "TP_Finansiering"] as const;

export const coauthors: readonly Coauthor[] = [
  ...sorted.map((name) => ({
    name: `${name} is sorted the other way round`,
    change: (model: WorkbookModel) => reverse(model, name),
  })),
  ...tabs.flatMap((tab) => [
    { name: `a row is put in on ${tab}`, change: (model: WorkbookModel) => insertRow(model, tab) },
    {
      name: `a column is put in on ${tab}`,
      change: (model: WorkbookModel) => insertColumn(model, tab),
    },
    ...[3, 4, 6, 7].flatMap((row) =>
      [0, 3, 5].map((column) => ({
        name: `${tab} row ${String(row)} column ${String(column)} is typed in`,
        change: (model: WorkbookModel) => type(model, tab, row, column),
      })),
    ),
  ]),
];
