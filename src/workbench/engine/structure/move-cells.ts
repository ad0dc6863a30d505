/** Moving what one sheet keeps by cell, row or column; formulas and tables are moved by others. */
import type { CellStore, StoredRow } from "../grid/cell-store";
import type { SheetState } from "../grid/sheet-state";
import { isWhole, lineLimit, type Move, movedArea, movedParts, movedSpan } from "./move";

export function moveCells(sheet: SheetState, move: Move): void {
  if (move.axis === "columns") moveAlongRows(sheet.store, move);
  else if (isWhole(move)) sheet.store.rows = movedKeys(sheet.store.rows, move);
  else moveAlongColumns(sheet.store, move);
}

/** Sizes, hiding, formats of whole lines and frozen panes move only with whole rows and columns. */
export function moveLines(sheet: SheetState, move: Move): void {
  if (!isWhole(move)) return;
  if (move.axis === "rows") {
    sheet.rowFormats = movedKeys(sheet.rowFormats, move);
    sheet.rowHeights = movedKeys(sheet.rowHeights, move);
    sheet.hiddenRows = movedKeys(sheet.hiddenRows, move);
    sheet.frozenRows = movedFreeze(sheet.frozenRows, move);
  } else {
    sheet.columnFormats = movedKeys(sheet.columnFormats, move);
    sheet.columnWidths = movedKeys(sheet.columnWidths, move);
    sheet.hiddenColumns = movedKeys(sheet.hiddenColumns, move);
    sheet.frozenColumns = movedFreeze(sheet.frozenColumns, move);
  }
}

/** Areas of validation, conditional formats and merges. */
export function moveAreas(sheet: SheetState, move: Move): void {
  const moved = <Rule extends { readonly areas: readonly (typeof sheet.merges)[number][] }>(
    rules: readonly Rule[],
  ) =>
    rules.flatMap((rule) => {
      const areas = rule.areas.flatMap((area) => movedParts(move, area));
      return areas.length > 0 ? [{ ...rule, areas }] : [];
    });
  sheet.validations = moved(sheet.validations);
  sheet.conditionalFormats = moved(sheet.conditionalFormats);
  sheet.merges = sheet.merges.flatMap((area) => {
    const to = movedArea(move, area);
    return to && to.rows * to.columns > 1 ? [to] : [];
  });
}

function movedKeys<T>(lines: ReadonlyMap<number, T>, move: Move): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, item] of lines) {
    const to = movedSpan(move, [line, line]);
    if (to) moved.set(to[0], item);
  }
  return moved;
}

/** Lines inserted above the freeze line become frozen too; deleted ones leave it. */
function movedFreeze(frozen: number, move: Move): number {
  if (move.at >= frozen) return frozen;
  if (move.kind === "insert") return frozen + move.count;
  return frozen - Math.min(move.count, frozen - move.at);
}

function moveAlongRows(store: CellStore, move: Move): void {
  for (const [row, cells] of [...store.rows]) {
    if (row < move.band[0] || row > move.band[1] || cells.length <= move.at) continue;
    if (move.kind === "delete") cells.splice(move.at, move.count);
    else {
      const tail = cells.splice(move.at);
      cells.length = Math.min(move.at + move.count, lineLimit(move));
      tail.forEach((cell, index) => {
        cells[move.at + move.count + index] = cell;
      });
      cells.length = Math.min(cells.length, lineLimit(move));
    }
    if (!cells.some((cell) => cell !== undefined)) store.rows.delete(row);
  }
}

function moveAlongColumns(store: CellStore, move: Move): void {
  const [first, last] = move.band;
  const moved: [number, StoredRow][] = [];
  for (const [row, cells] of [...store.rows]) {
    if (row < move.at) continue;
    const taken: StoredRow = [];
    for (let column = first; column <= Math.min(last, cells.length - 1); column++) {
      if (cells[column] === undefined) continue;
      taken[column] = cells[column];
      delete cells[column];
    }
    const to = movedSpan(move, [row, row]);
    if (to && taken.length > 0) moved.push([to[0], taken]);
  }
  for (const [row, taken] of moved) {
    const cells = store.rows.get(row) ?? [];
    store.rows.set(row, cells);
    taken.forEach((cell, column) => {
      cells[column] = cell;
    });
  }
  for (const [row, cells] of [...store.rows])
    if (!cells.some((cell) => cell !== undefined)) store.rows.delete(row);
}
