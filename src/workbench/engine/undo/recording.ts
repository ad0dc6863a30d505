/** The step that a person is in the middle of: each part is noted once, before it first changes. */
import { columnLimit } from "../../cells/limits";
import type { LineMember, SheetState } from "../grid/sheet-state";
import { type Kept, sameKept } from "./kept";
import { type CellBefore, cellBefore, type LineBefore, type MovePiece, type Step } from "./step";

export class Recording {
  private readonly pieces: Step["pieces"][number][] = [];
  private cells = new Map<SheetState, Map<number, CellBefore>>();
  private lines = new Map<SheetState, Map<string, LineBefore>>();

  constructor(private readonly before: Kept) {}

  cell(sheet: SheetState, row: number, column: number, told: boolean): void {
    let cells = this.cells.get(sheet);
    if (!cells) this.cells.set(sheet, (cells = new Map<number, CellBefore>()));
    const key = row * columnLimit + column;
    const known = cells.get(key);
    if (!known) cells.set(key, cellBefore(sheet, row, column, told));
    else if (told && !known.told) cells.set(key, { ...known, told });
  }

  line(sheet: SheetState, member: LineMember, index: number): void {
    let lines = this.lines.get(sheet);
    if (!lines) this.lines.set(sheet, (lines = new Map<string, LineBefore>()));
    const key = `${member}:${index}`;
    if (!lines.has(key)) lines.set(key, { sheet, member, index, value: sheet[member].get(index) });
  }

  /** Places mean something else from here on, so what follows is a piece of its own. */
  moved(piece: MovePiece): void {
    this.closePiece();
    this.pieces.push(piece);
  }

  /** The whole step; null when nothing changed. */
  step(now: Kept): Step | null {
    this.closePiece();
    const kept = sameKept(this.before, now) ? null : this.before;
    return this.pieces.length === 0 && kept === null ? null : { pieces: this.pieces, kept };
  }

  private closePiece(): void {
    if (this.cells.size === 0 && this.lines.size === 0) return;
    this.pieces.push({
      kind: "cells",
      cells: [...this.cells.values()].flatMap((ofSheet) => [...ofSheet.values()]),
      lines: [...this.lines.values()].flatMap((ofSheet) => [...ofSheet.values()]),
    });
    this.cells = new Map();
    this.lines = new Map();
  }
}
