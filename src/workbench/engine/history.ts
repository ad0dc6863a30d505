/**
 * A person's undo and redo. One action is one step, and a new action ends what could be done again. An add-in's change
 * empties both: so does Excel before ExcelApi 1.20, where it is by design (OfficeDev/office-js#3788, #6170). Newer
 * Excel keeps add-ins' changes as steps of their own, except for some members ("Undo capabilities with the Excel
 * JavaScript API"), so what works with this history works with theirs.
 */
import type { LineMember, SheetState } from "./grid/sheet-state";
import type { Kept } from "./undo/kept";
import { Recording } from "./undo/recording";
import type { MovePiece, Step } from "./undo/step";

/** Microsoft, "Excel specifications and limits": undo levels. */
const mostSteps = 100;

/** Puts a step back and returns its inverse. */
type PutBack = (step: Step) => Step;

export class History {
  private undos: Step[] = [];
  private redos: Step[] = [];
  private recording: Recording | null = null;

  constructor(private readonly keep: () => Kept) {}

  get canUndo(): boolean {
    return this.undos.length > 0;
  }

  get canRedo(): boolean {
    return this.redos.length > 0;
  }

  /** From here until `stop`, all changes are one step; false when they are part of one already. */
  start(): boolean {
    if (this.recording) return false;
    this.recording = new Recording(this.keep());
    return true;
  }

  /** To be called before a cell changes. */
  touching(sheet: SheetState, row: number, column: number): void {
    this.recording?.cell(sheet, row, column, true);
  }

  /** To be called before the text of a formula follows what it speaks of. */
  rewriting(sheet: SheetState, row: number, column: number): void {
    this.recording?.cell(sheet, row, column, false);
  }

  /** To be called before a row's or column's own size, format or hiding changes. */
  touchingLine(sheet: SheetState, member: LineMember, index: number): void {
    this.recording?.line(sheet, member, index);
  }

  moved(piece: MovePiece): void {
    this.recording?.moved(piece);
  }

  stop(): void {
    const step = this.recorded();
    if (!step) return;
    this.undos = [...this.undos, step].slice(-mostSteps);
    this.redos = [];
  }

  /** Takes back what has been recorded so far, as if the action had not been begun. */
  giveUp(putBack: PutBack): void {
    const step = this.recorded();
    if (step) putBack(step);
  }

  /** Somebody else changed the workbook: nothing before that can be undone any more. */
  clear(): void {
    this.undos = [];
    this.redos = [];
    this.recording = null;
  }

  undo(putBack: PutBack): void {
    const step = this.undos.pop();
    if (step) this.redos.push(putBack(step));
  }

  redo(putBack: PutBack): void {
    const step = this.redos.pop();
    if (step) this.undos.push(putBack(step));
  }

  private recorded(): Step | null {
    const step = this.recording?.step(this.keep()) ?? null;
    this.recording = null;
    return step;
  }
}
