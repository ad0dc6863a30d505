/** What can be done to a range besides writing into it. */
import type { Area } from "../cells/rectangle";
import type { BlockWrite, CellFormat } from "../engine/model";
import { integer, oneOf, optionalBoolean } from "./arguments";
import { conditionalFormatsWithin } from "./conditional-format";
import { hostError, invalidArgument } from "./errors";
import type { Method } from "./object";
import {
  range,
  assertWritable,
  cellsOf,
  isUnbounded,
  rangeGiven,
  sheetOf,
  within,
  type RangeSelf,
} from "./range-self";
import { contentOf } from "./range-values";

const clearKinds = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

function clear(self: RangeSelf, applyTo: unknown): void {
  const kind = applyTo === undefined || applyTo === null ? "All" : oneOf(applyTo, clearKinds);
  const { model } = self.session;
  if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") return;
  assertWritable(self, kind === "Contents" || kind === "ResetContents" ? "contents" : "structure");
  if (kind === "Contents" || kind === "ResetContents")
    model.clear(self.sheetId, self.area, "contents");
  else if (kind === "Formats") model.clear(self.sheetId, self.area, "formats");
  else model.clear(self.sheetId, self.area, "all");
  if (kind !== "All" && kind !== "Formats") return;
  for (const format of conditionalFormatsWithin({ ...self, areas: [self.area] }))
    model.deleteConditionalFormat(self.sheetId, format.id);
}

/** A spilled range is one block: deleting or inserting inside it is Excel's to refuse, and the engine's. */
function insert(self: RangeSelf, shift: unknown): unknown {
  assertWritable(self, "structure");
  const direction = oneOf(shift, ["Down", "Right"]);
  self.session.model.insertCells(self.sheetId, self.area, direction === "Down" ? "down" : "right");
  return range(self);
}

function remove(self: RangeSelf, shift: unknown): void {
  assertWritable(self, "structure");
  const direction = oneOf(shift, ["Up", "Left"]);
  self.session.model.deleteCells(self.sheetId, self.area, direction === "Up" ? "up" : "left");
}

/** Rows merged one by one (`across`) or as one block. */
function merge(self: RangeSelf, across: boolean): void {
  assertWritable(self, "structure");
  const { model } = self.session;
  if (!across) return model.merge(self.sheetId, self.area);
  for (let down = 0; down < self.area.rows; down++)
    model.merge(self.sheetId, { ...self.area, row: self.area.row + down, rows: 1 });
}

/**
 * Copies values, formulas or formats. Relative references in copied formulas would have to move; until the
 * engine shifts them, copying formulas is refused and says so.
 */
function copyFrom(self: RangeSelf, source: unknown, copyType: unknown): void {
  const kind =
    copyType === undefined || copyType === null
      ? "All"
      : oneOf(copyType, ["All", "Formulas", "Values", "Formats"]);
  const from = rangeGiven(self, source);
  if (isUnbounded(from) || isUnbounded(self)) throw invalidArgument();
  const cells = cellsOf(from);
  const withFormulas = kind === "All" || kind === "Formulas";
  if (withFormulas && cells.some((row) => row.some((cell) => cell.formula !== undefined)))
    throw hostError("NotImplemented", "Range.copyFrom of formulas.");
  const area: Area = {
    ...self.area,
    rows: Math.max(self.area.rows, from.area.rows),
    columns: Math.max(self.area.columns, from.area.columns),
  };
  const target = within(self, area);
  assertWritable(target, kind === "Values" || kind === "Formulas" ? "contents" : "structure");
  const fill = <V>(pick: (row: number, column: number) => V): V[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) =>
        pick(down % from.area.rows, across % from.area.columns),
      ),
    );
  const cell = (row: number, column: number) => cells[row]?.[column];
  const contents = fill((row, column) => {
    const copied = cell(row, column);
    if (!copied) return null;
    return kind === "Values" ? copied.value : contentOf(copied);
  });
  const formats = fill((row, column): CellFormat => cell(row, column)?.format ?? {});
  const block: BlockWrite =
    kind === "Formats"
      ? { area, formats }
      : kind === "All"
        ? { area, contents, formats, literal: true }
        : { area, contents, literal: true };
  self.session.model.write(self.sheetId, block);
}

export const rangeEdits: Readonly<Record<string, Method<RangeSelf>>> = {
  Clear: { since: "1.1", effect: "changes", call: (self, [applyTo]) => clear(self, applyTo) },
  Insert: { since: "1.1", effect: "moves", call: (self, [shift]) => insert(self, shift) },
  Delete: { since: "1.1", effect: "moves", call: (self, [shift]) => remove(self, shift) },
  Select: {
    since: "1.1",
    effect: "none",
    call(self) {
      if (sheetOf(self).visibility !== "visible") throw hostError("InvalidSelection");
      self.session.view.activate(self.sheetId);
      self.session.view.select(self.sheetId, self.area);
    },
  },
  Merge: {
    since: "1.2",
    effect: "changes",
    call: (self, [across]) => merge(self, optionalBoolean(across)),
  },
  Unmerge: {
    since: "1.2",
    effect: "changes",
    call: (self) => self.session.model.unmerge(self.sheetId, self.area),
  },
  CopyFrom: {
    since: "1.9",
    effect: "changes",
    call: (self, [source, copyType]) => copyFrom(self, source, copyType),
  },
  Calculate: { since: "1.6", effect: "changes", call: (self) => self.session.model.calculate() },
  _KeepReference: {
    since: "internal",
    effect: "none",
    call: (self) => self.session.references.keep(range(self)),
  },
  /** The client asks whether an array it has not been given yet would fit. */
  _ValidateArraySize: {
    since: "internal",
    effect: "none",
    call: ({ area }, [rows, columns]) =>
      area.rows === integer(rows) && area.columns === integer(columns),
  },
};
