/** Putting what was copied on the sheet: own cells with formulas and formats, others as if typed; one step to undo. */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Area } from "../../cells/rectangle";
import { copyFormula } from "../../engine/formula/references";
import type { BlockWrite, CellFormat, CellValue, Sheet } from "../../engine/model";
import { tryChange } from "../actions/edit-cell";
import type { Copied, PageState } from "../page-state";
import { selectArea } from "../sheet/selection";
import { words } from "../words";
import { copiedArea } from "./copy-text";

/** The target: as large as what is pasted, or a selection that is a whole multiple of it. */
function targetOf({ selection }: PageState, rows: number, columns: number): Area | null {
  const { area } = selection;
  const repeats = area.rows % rows === 0 && area.columns % columns === 0;
  const huge = area.rows === rowLimit || area.columns === columnLimit;
  const target = repeats && !huge ? area : { row: area.row, column: area.column, rows, columns };
  const fits =
    target.row + target.rows <= rowLimit && target.column + target.columns <= columnLimit;
  return fits ? target : null;
}

/** Texts from elsewhere, each read as if it were typed. */
export function pasteTexts(page: PageState, rows: readonly (readonly string[])[]): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return;
  const target = targetOf(page, rows.length, columns);
  if (!target) {
    page.tell(words.pasteShape);
    return;
  }
  const { model, sheet } = page;
  const done = tryChange(page, () => {
    model.transact("person", () => {
      for (let down = 0; down < target.rows; down += 1) {
        const row = rows[down % rows.length] ?? [];
        for (let right = 0; right < target.columns; right += 1) {
          const text = row[right % columns];
          if (text !== undefined)
            model.type(sheet.id, target.row + down, target.column + right, text);
        }
      }
    });
  });
  if (done) page.select(selectArea(target));
}

interface Picked {
  readonly content: CellValue;
  readonly formula: string | undefined;
  readonly format: CellFormat;
}

function pick(sheet: Sheet, source: Area): Picked[][] {
  return sheet.cells(source).map((row) =>
    row.map(({ value, formula, format, spilledFrom }) => ({
      content: spilledFrom ? null : value,
      formula,
      format,
    })),
  );
}

/** Cells copied or cut here: values, formulas moved along, formats. A cut is emptied where it came from. */
export function pasteCells(page: PageState, copied: Copied): void {
  const { model, sheet } = page;
  const from = model.sheetById(copied.sheetId);
  if (!from) return;
  const source = copiedArea(from, copied.selection.area);
  const target = targetOf(page, source.rows, source.columns);
  if (!target) {
    page.tell(words.pasteShape);
    return;
  }
  const picked = pick(from, source);
  const at = (down: number, right: number) => picked[down % source.rows]?.[right % source.columns];
  const moved = (formula: string, down: number, right: number) => {
    if (copied.cut) return formula;
    const downBy = target.row + down - (source.row + (down % source.rows));
    const rightBy = target.column + right - (source.column + (right % source.columns));
    return copyFormula(formula, downBy, rightBy);
  };
  const constants: BlockWrite = {
    area: target,
    literal: true,
    contents: grid(target, (down, right) => at(down, right)?.content),
    formats: grid(target, (down, right) => at(down, right)?.format),
  };
  const formulas: BlockWrite = {
    area: target,
    contents: grid(target, (down, right) => {
      const formula = at(down, right)?.formula;
      return formula === undefined ? undefined : moved(formula, down, right);
    }),
  };
  const done = tryChange(page, () => {
    model.transact("person", () => {
      if (copied.cut) model.clear(from.id, source, "all");
      model.clear(sheet.id, target, "formats");
      model.write(sheet.id, constants);
      model.write(sheet.id, formulas);
    });
  });
  if (!done) return;
  if (copied.cut) page.copied = null;
  page.select(selectArea(target));
}

function grid<T>({ rows, columns }: Area, make: (down: number, right: number) => T): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => make(down, right)),
  );
}
