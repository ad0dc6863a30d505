/** What people do to a plan's sheets, chosen at random. */
import type { WorkbookModel } from "@tryghedsplan/workbench/engine";
import fc from "fast-check";
import { sheetNamed } from "../support";
import { addActivity } from "./workflows";
import type { OpenWorkbook } from "../support";

export type PlanEdit =
  | { readonly kind: "activity added"; readonly nth: number; readonly area: number }
  | { readonly kind: "activity removed"; readonly row: number }
  | { readonly kind: "activity renamed"; readonly row: number; readonly name: string }
  | { readonly kind: "activity moved"; readonly row: number; readonly area: number }
  | {
      readonly kind: "amount typed";
      readonly row: number;
      readonly year: number;
      readonly amount: number;
    }
  | { readonly kind: "row put in"; readonly tab: string; readonly row: number }
  | { readonly kind: "note typed"; readonly tab: string; readonly row: number };

const generated = ["Oversigt", "Områdetabeller", "Måltabel"] as const;
const row = fc.nat({ max: 5 });
const area = fc.integer({ min: 1, max: 4 });

export const planEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({ kind: fc.constant("activity added" as const), nth: fc.nat({ max: 99 }), area }),
  fc.record({ kind: fc.constant("activity removed" as const), row }),
  fc.record({
    kind: fc.constant("activity renamed" as const),
    row,
    name: fc.constantFrom("Lektiecafé", "Natteravne", "Lys på stier"),
  }),
  fc.record({ kind: fc.constant("activity moved" as const), row, area }),
  fc.record({
    kind: fc.constant("amount typed" as const),
    row,
    year: fc.nat({ max: 1 }),
    amount: fc.nat({ max: 900_000 }),
  }),
  fc.record({
    kind: fc.constant("row put in" as const),
    tab: fc.constantFrom(...generated),
    row: fc.constant(0),
  }),
  fc.record({
    kind: fc.constant("note typed" as const),
    tab: fc.constantFrom(...generated),
    row: fc.integer({ min: 40, max: 60 }),
  }),
);

/** Types in a cell of a table's data rows; rows beyond the last stand for the last. */
function typeIn(
  model: WorkbookModel,
  name: string,
  at: number,
  offset: number,
  text: string,
): void {
  const table = model.tableByName(name);
  if (table === undefined) throw new Error(`No table ${name}`);
  const { area: cells, sheetId } = table;
  const line = cells.row + 1 + Math.min(at, cells.rows - 2);
  model.type(sheetId, line, cells.column + offset, text);
}

export function edit(at: OpenWorkbook, change: PlanEdit): void {
  const { model } = at;
  switch (change.kind) {
    case "activity added":
      addActivity(at, `AKT-${String(change.nth)}`, change.area);
      return;
    case "activity removed": {
      const table = model.tableByName("TP_Aktiviteter");
      if (table === undefined || table.area.rows < 3) return;
      const line = table.area.row + 1 + Math.min(change.row, table.area.rows - 2);
      model.transact("person", () => {
        model.deleteCells(table.sheetId, { ...table.area, row: line, rows: 1 }, "up");
      });
      return;
    }
    case "activity renamed":
      typeIn(model, "TP_Aktiviteter", change.row, 2, change.name);
      return;
    case "activity moved":
      typeIn(model, "TP_Aktiviteter", change.row, 1, String(change.area));
      return;
    case "amount typed":
      typeIn(model, "TP_Finansiering", change.row, 3 + change.year, String(change.amount));
      return;
    case "row put in": {
      const { id } = sheetNamed(model, change.tab);
      model.transact("person", () => {
        model.insertCells(id, { row: change.row, column: 0, rows: 1, columns: 16_384 }, "down");
      });
      return;
    }
    case "note typed":
      model.type(sheetNamed(model, change.tab).id, change.row, 3, "Egen note");
  }
}
