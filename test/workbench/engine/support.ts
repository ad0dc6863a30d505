/** Small helpers that let engine tests speak of cells. */
import type { Area } from "../../../src/workbench/cells/rectangle";
import type { CellValue, Sheet, WorkbookModel } from "../../../src/workbench/engine/model";
import { createWorkbook } from "../../../src/workbench/engine/workbook";

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export interface Bench {
  readonly model: WorkbookModel;
  readonly sheet: Sheet;
}

/** A new workbook with these contents from A1 on its first sheet. */
export function workbookWith(
  contents: readonly (readonly (CellValue | undefined)[])[] = [],
): Bench {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("a new workbook has a sheet");
  if (contents.length > 0) put({ model, sheet }, 0, 0, contents);
  return { model, sheet };
}

export function put(
  { model, sheet }: Bench,
  row: number,
  column: number,
  contents: readonly (readonly (CellValue | undefined)[])[],
): void {
  const columns = Math.max(...contents.map((line) => line.length));
  const rows = contents.map((line) => Array.from({ length: columns }, (_, index) => line[index]));
  model.write(sheet.id, { area: area(row, column, contents.length, columns), contents: rows });
}

/** The values of an area, errors as their text. */
export function values(sheet: Sheet, at: Area): (number | string | boolean | null)[][] {
  return sheet
    .cells(at)
    .map((row) =>
      row.map(({ value }) => (typeof value === "object" && value !== null ? value.error : value)),
    );
}

/** What a formula gives in a workbook of its own, beside these contents. */
export function result(
  formula: string,
  contents: readonly (readonly (CellValue | undefined)[])[] = [],
): number | string | boolean | null | undefined {
  const bench = workbookWith(contents);
  put(bench, 50, 20, [[formula]]);
  return values(bench.sheet, area(50, 20))[0]?.[0];
}
