/** Contents and number formats put into ranges, as Office.js calls: null leaves a cell, "" empties it. */
import { type CellValue, cellsFrom } from "../../cells/cell-value";
import { rectangleFilled, type Rectangle } from "../../cells/rectangle";
import { literalTexts } from "./literal-text";
import type { Block, Content, OperationOf } from "./operation";

/** Writes the block; texts that Excel would take for something else are formatted as texts first. */
export function writeBlock(block: Block, rangeAt: (area: Rectangle) => Excel.Range): void {
  const { row, column, contents, numberFormat } = block;
  const area = rectangleFilled(block, contents);
  if (area.columns === 0) return;
  const range = rangeAt(area);
  if (numberFormat !== undefined) setFormat(range, numberFormat);
  for (const run of literalTexts(contents)) {
    const texts = { ...run, row: row + run.row, column: column + run.column, columns: 1 };
    setFormat(rangeAt(texts), "@");
  }
  range.formulas = contents.map((cells) => cells.map(written));
}

function written(content: Content | undefined): CellValue | null {
  if (content === undefined) return null;
  if (content === "blank") return "";
  if ("number" in content) return content.number;
  if ("text" in content) return content.text;
  return "boolean" in content ? content.boolean : content.formula;
}

/** Puts kept cells back into a range of their size: their formats come last, and texts are held as texts until then. */
export function restoreCells(
  range: Excel.Range,
  { kept: { values, formulas, numberFormats }, only }: OperationOf<"restore">,
): void {
  const size = { rows: formulas.length, columns: formulas[0]?.length ?? 1 };
  const isText = (row: number, column: number): boolean => {
    const value = values[row]?.[column];
    return typeof value === "string" && value !== "" && formulas[row]?.[column] === value;
  };
  const each = <Given>(
    mask: readonly (readonly boolean[])[] | undefined,
    give: (row: number, column: number) => Given,
  ): (Given | null)[][] =>
    cellsFrom(size, (row, column) => (mask?.[row]?.[column] === false ? null : give(row, column)));
  const formatOf = (row: number, column: number): string =>
    numberFormats[row]?.[column] ?? "General";
  setFormats(
    range,
    each(only?.formats, (row, column) => (isText(row, column) ? "@" : formatOf(row, column))),
  );
  range.formulas = each(only?.contents, (row, column) => formulas[row]?.[column] ?? "");
  setFormats(range, each(only?.formats, formatOf));
}

/** Office.js types formats as texts alone, and takes null as well. */
function setFormats(
  range: { numberFormat: unknown },
  formats: readonly (readonly (string | null)[])[],
): void {
  range.numberFormat = formats;
}

/** Gives every cell of the range one format: Office.js takes a single text, though it types only rows of them. */
export function setFormat(range: { numberFormat: unknown }, format: string): void {
  range.numberFormat = format;
}
