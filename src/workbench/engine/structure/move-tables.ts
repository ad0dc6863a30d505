/** What inserting and deleting cells does to tables; what would split one is refused, as Excel refuses it. */
import type { Area } from "../../cells/rectangle";
import { clearContents } from "../edit/content";
import { copyFormula } from "../formula/references";
import type { SheetState } from "../grid/sheet-state";
import type { Table } from "../model";
import { ModelError } from "../model-error";
import { tablesOn, type WorkbookState } from "../state";
import { readHeaders } from "../tables/headers";
import { releaseInFormulas, renameInFormulas } from "../tables/rename";
import { fillNewRows } from "../tables/resize";
import { columnArea, dataArea, headerRows } from "../tables/table-parts";
import { linesOf, type Move, movedArea, relation } from "./move";

export function refuseSplitting(state: WorkbookState, sheet: SheetState, move: Move): void {
  for (const table of tablesOn(state, sheet.id)) {
    const how = relation(move, table.area);
    if (how === "cut") throw new ModelError("tableSplit");
    if (how === "within" && takesHeaders(move, table)) throw new ModelError("tableHeaderDeleted");
  }
}

/** Whether the deleted rows hold the header row, but not the whole table. */
function takesHeaders(move: Move, table: Table): boolean {
  if (move.kind === "insert" || move.axis === "columns" || !table.showHeaders) return false;
  const [first, last] = linesOf(move, table.area);
  return first >= move.at && first < move.at + move.count && last >= move.at + move.count;
}

/**
 * Deleting every data row leaves one, emptied: the deletion is made one row shorter. Returns the deletion to carry out,
 * or null when nothing is left to delete.
 */
export function sparingLastRow(state: WorkbookState, sheet: SheetState, move: Move): Move | null {
  if (move.kind === "insert" || move.axis === "columns") return move;
  for (const table of tablesOn(state, sheet.id)) {
    const data = dataArea(table);
    const takesData = move.at <= data.row && move.at + move.count >= data.row + data.rows;
    if (relation(move, table.area) !== "within" || !takesData || isTaken(move, table)) continue;
    const spared: Area = {
      row: data.row,
      rows: 1,
      column: move.band[0],
      columns: move.band[1] - move.band[0] + 1,
    };
    clearContents(state, sheet, spared);
    return move.count > 1 ? { ...move, at: data.row + 1, count: move.count - 1 } : null;
  }
  return move;
}

function isTaken(move: Move, table: Table): boolean {
  return relation(move, table.area) === "within" && movedArea(move, table.area) === null;
}

/** Before the cells move: tables and columns that are deleted leave the formulas. */
export function releaseDeleted(state: WorkbookState, sheet: SheetState, move: Move): void {
  if (move.kind === "insert") return;
  for (const table of tablesOn(state, sheet.id)) {
    if (relation(move, table.area) !== "within") continue;
    if (isTaken(move, table)) {
      releaseInFormulas(state, table, false);
      state.tables.delete(table.id);
      state.transactions.record({ kind: "tableDeleted", tableId: table.id, sheetId: sheet.id });
    } else if (move.axis === "columns") {
      for (const column of table.columns.filter((_, index) => takesColumn(move, table, index)))
        renameInFormulas(state, { table, from: column.name, to: null });
    }
  }
}

function takesColumn(move: Move, table: Table, index: number): boolean {
  const at = table.area.column + index;
  return at >= move.at && at < move.at + move.count;
}

/** After the cells moved: the tables' areas, new columns' headers, new rows' formulas and formats. */
export function moveTables(
  state: WorkbookState,
  sheet: SheetState,
  move: Move,
  anchors: readonly CalculatedAnchor[],
): void {
  for (const table of tablesOn(state, sheet.id)) {
    const area = movedArea(move, table.area);
    if (!area || area === table.area) continue;
    const grows =
      move.kind === "insert" && area.row === table.area.row && area.column === table.area.column;
    const columns =
      move.axis === "columns" && area.columns !== table.area.columns
        ? columnsAfter(state, sheet, table, area, move)
        : table.columns;
    const showTotals =
      table.showTotals &&
      (move.axis === "columns" || keepsLine(move, table.area.row + table.area.rows - 1));
    const next: Table = { ...table, area, columns, showTotals };
    state.tables.set(table.id, anchored(next, anchors));
    if (grows && move.axis === "rows") {
      const data = dataArea(next);
      const like = move.at > data.row ? move.at - 1 : move.at + move.count;
      fillNewRows(state, sheet, anchored(next, anchors), { row: move.at, rows: move.count }, like);
    }
    state.transactions.record({ kind: "tableChanged", tableId: table.id, sheetId: sheet.id });
  }
}

function keepsLine(move: Move, line: number): boolean {
  return move.kind === "insert" || line < move.at || line >= move.at + move.count;
}

function columnsAfter(
  state: WorkbookState,
  sheet: SheetState,
  table: Table,
  area: Area,
  move: Move,
): Table["columns"] {
  if (move.kind === "delete")
    return table.columns.filter((_, index) => !takesColumn(move, table, index));
  const from = move.at - table.area.column;
  const known = [
    ...table.columns.slice(0, from),
    ...Array.from({ length: move.count }, () => undefined),
    ...table.columns.slice(from),
  ];
  return readHeaders(state, sheet, area, known);
}

/** A cell that holds its column's calculated formula, by which that formula is found again after the move. */
interface CalculatedAnchor {
  readonly tableId: string;
  readonly columnId: number;
  readonly formula: { readonly text: string; readonly row: number };
}

export function calculatedAnchors(
  state: WorkbookState,
  sheet: SheetState,
  move: Move,
): CalculatedAnchor[] {
  return tablesOn(state, sheet.id).flatMap((table) =>
    table.columns.flatMap((column, index) => {
      if (column.calculatedFormula === undefined) return [];
      const { row: first, rows, column: at } = columnArea(table, index);
      for (let row = first; row < first + rows; row++) {
        const formula = sheet.store.get(row, at)?.formula;
        const stays = move.axis === "columns" || keepsLine(move, row);
        if (stays && formula?.text === copyFormula(column.calculatedFormula, row - first, 0))
          return [{ tableId: table.id, columnId: column.id, formula }];
      }
      return [];
    }),
  );
}

function anchored(table: Table, anchors: readonly CalculatedAnchor[]): Table {
  const first = headerRows(table) + table.area.row;
  const columns = table.columns.map((column) => {
    const anchor = anchors.find(
      ({ tableId, columnId }) => tableId === table.id && columnId === column.id,
    );
    if (!anchor) return column;
    const { text, row } = anchor.formula;
    return { ...column, calculatedFormula: copyFormula(text, first - row, 0) };
  });
  return { ...table, columns };
}
