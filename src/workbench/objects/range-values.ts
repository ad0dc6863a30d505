/** Values, formulas and number formats of cells, as Office.js reads and writes them. */
import type { Cell, CellFormat, CellValue } from "../engine/model";
import { perCell } from "./arguments";
import { hostError, invalidArgument } from "./errors";
import { errorNamed, readInput } from "./input";
import { assertWritable, cellsOf, isUnbounded, sheetOf, type RangeSelf } from "./range-self";

const textFormat = "@";

/** A value as JSON carries it: blank is "", an error is its text. */
export function valueOut(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel's word for what kind of value a cell holds. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}

/** A per-cell property; null for whole rows and columns, as Excel answers for unbounded ranges. */
export function readCells<V>(self: RangeSelf, read: (cell: Cell) => V): V[][] | null {
  if (isUnbounded(self)) return null;
  return cellsOf(self).map((row) => row.map(read));
}

/** What every cell shows, in the person's language. */
export function readTexts(self: RangeSelf): string[][] | null {
  if (isUnbounded(self)) return null;
  const sheet = sheetOf(self);
  return cellsOf(self).map((row, down) =>
    row.map((_, across) => sheet.text(self.area.row + down, self.area.column + across)),
  );
}

/** Formulas as the person writes them; constants as they are. */
export function readLocalFormulas(self: RangeSelf): (string | number | boolean)[][] | null {
  if (isUnbounded(self)) return null;
  const { model } = self.session;
  return cellsOf(self).map((row, down) =>
    row.map((cell, across) =>
      cell.formula === undefined
        ? valueOut(cell.value)
        : model.editText(self.sheetId, self.area.row + down, self.area.column + across),
    ),
  );
}

/** One cell's share of a write. */
interface CellWrite {
  readonly content: CellValue | undefined;
  readonly literal: boolean;
  readonly format: CellFormat | undefined;
}

function readWritten(given: unknown, cell: Cell, year: number): CellWrite {
  const plain = (content: CellValue | undefined): CellWrite => ({
    content,
    literal: false,
    format: undefined,
  });
  if (given === null || given === undefined) return plain(undefined);
  if (given === "") return plain(null);
  if (typeof given === "number" || typeof given === "boolean") return plain(given);
  if (typeof given !== "string") throw invalidArgument();
  const { numberFormat = "General" } = cell.format;
  if (numberFormat === textFormat) return { content: given, literal: true, format: undefined };
  if (given.startsWith("=") && given.length > 1) return plain(given);
  const input = readInput(given, year);
  const formatted = input.numberFormat !== undefined && numberFormat === "General";
  return {
    content: input.value,
    literal: input.literal === true,
    format: formatted ? { ...cell.format, numberFormat: input.numberFormat } : undefined,
  };
}

/**
 * Writes what `values` or `formulas` was set to: null leaves a cell, "" empties it, a string is read as
 * en-US typing unless the cell is formatted as text.
 */
export function writeInputs(self: RangeSelf, given: unknown): void {
  const { rows, columns } = self.area;
  if (isUnbounded(self)) throw invalidArgument("The range is unbounded.");
  const at = perCell(given, rows, columns);
  assertWritable(self, "contents");
  const year = self.session.now().getFullYear();
  const writes = cellsOf(self).map((row, down) =>
    row.map((cell, across) => readWritten(at(down, across), cell, year)),
  );
  const { model } = self.session;
  const area = self.area;
  const contents = writes.map((row) => row.map((w) => (needsLiteral(w) ? undefined : w.content)));
  const formats = writes.map((row) => row.map((write) => write.format));
  const formatted = formats.some((row) => row.some((format) => format !== undefined));
  model.write(self.sheetId, formatted ? { area, contents, formats } : { area, contents });
  const literals = writes.map((row) => row.map((w) => (needsLiteral(w) ? w.content : undefined)));
  if (literals.some((row) => row.some((content) => content !== undefined)))
    model.write(self.sheetId, { area, contents: literals, literal: true });
}

/** Only a text that begins with "=" needs saying that it is one. */
function needsLiteral({ literal, content }: CellWrite): boolean {
  return literal && typeof content === "string" && content.startsWith("=");
}

/** Writes formulas as the person writes them, in their language and with their separators. */
export function writeLocalFormulas(self: RangeSelf, given: unknown): void {
  if (isUnbounded(self)) throw invalidArgument("The range is unbounded.");
  const at = perCell(given, self.area.rows, self.area.columns);
  assertWritable(self, "contents");
  for (let down = 0; down < self.area.rows; down++) {
    for (let across = 0; across < self.area.columns; across++) {
      const written = at(down, across);
      if (written === null || written === undefined) continue;
      const cell = { row: self.area.row + down, column: self.area.column + across };
      if (typeof written === "string") {
        self.session.model.type(self.sheetId, cell.row, cell.column, written);
      } else if (typeof written === "number" || typeof written === "boolean") {
        const area = { ...cell, rows: 1, columns: 1 };
        self.session.model.write(self.sheetId, { area, contents: [[written]] });
      } else throw invalidArgument();
    }
  }
}

/** Sets number formats: one for all cells, or one each; null leaves a cell's as it is. */
export function writeNumberFormats(self: RangeSelf, given: unknown): void {
  const { model } = self.session;
  if (isUnbounded(self)) throw invalidArgument("The range is unbounded.");
  assertWritable(self, "structure");
  if (!Array.isArray(given)) {
    model.format(self.sheetId, self.area, { numberFormat: formatCode(given) });
    return;
  }
  const at = perCell(given, self.area.rows, self.area.columns);
  for (const block of equalBlocks(self, at)) {
    if (block.value === null || block.value === undefined) continue;
    model.format(self.sheetId, block.area, { numberFormat: formatCode(block.value) });
  }
}

function formatCode(given: unknown): string | null {
  if (typeof given !== "string") throw invalidArgument();
  return given === "" || given === "General" ? null : given;
}

/** The range cut into columns' runs of equal values, so that a column of one format is set in one go. */
function* equalBlocks(
  { area }: RangeSelf,
  at: (row: number, column: number) => unknown,
): Generator<{ area: RangeSelf["area"]; value: unknown }> {
  for (let across = 0; across < area.columns; across++) {
    for (let from = 0; from < area.rows;) {
      const value = at(from, across);
      let to = from + 1;
      while (to < area.rows && at(to, across) === value) to++;
      const block = { row: area.row + from, column: area.column + across, rows: to - from };
      yield { area: { ...block, columns: 1 }, value };
      from = to;
    }
  }
}

/** The content a copied cell brings: its formula, or its value kept as it is. */
export function contentOf(cell: Cell): CellValue {
  return cell.formula ?? cell.value;
}

/** Reads a plain JSON value as a cell value; error texts become errors. Used for answers of functions. */
export function valueIn(given: unknown): CellValue {
  if (given === null || given === undefined) return null;
  if (typeof given === "string") return errorNamed(given) ?? given;
  if (typeof given === "number" || typeof given === "boolean") return given;
  throw hostError("InvalidArgument");
}
